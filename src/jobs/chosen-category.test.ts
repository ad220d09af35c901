import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromJson } from '../analysis/taxonomy/from-json.ts'
import { type Chosen, chosenCategory } from './chosen-category.ts'
import type { TicketEdit } from './desk.ts'

const LIST = categoriesFromJson(
  '[{"name": "Red", "children": [{"name": "VPN"}, {"name": "Wifi"}]}, {"name": "Seguridad", "children": [{"name": "Virus"}]}, "Otros"]',
)
const idOf = (name: string): string => LIST.categories.find((one) => one.name === name)?.id ?? ''
const VPN: Chosen = { categoryId: idOf('VPN'), category: 'Red', subcategory: 'VPN' }

const CASES: readonly [what: string, edit: TicketEdit, chosen: Partial<Chosen>][] = [
  [
    'a leaf by its name',
    { category: 'wifi' },
    { categoryId: idOf('Wifi'), category: 'Red', subcategory: 'Wifi' },
  ],
  [
    'a leaf by both names',
    { category: 'Seguridad', subcategory: 'Virus' },
    { categoryId: idOf('Virus'), category: 'Seguridad', subcategory: 'Virus' },
  ],
  [
    'a leaf by its id',
    { categoryId: idOf('Virus') },
    { categoryId: idOf('Virus'), category: 'Seguridad', subcategory: 'Virus' },
  ],
  [
    'a category without others below',
    { category: 'Otros' },
    { categoryId: idOf('Otros'), category: 'Otros', subcategory: '' },
  ],
  [
    'another first level alone',
    { category: 'SEGURIDAD' },
    { categoryId: idOf('Seguridad'), category: 'Seguridad', subcategory: '' },
  ],
  ['the first level that it has: the second stays', { category: 'Red' }, {}],
  [
    'the first level that it has, the second taken away',
    { category: 'Red', subcategory: '' },
    { categoryId: idOf('Red'), category: 'Red', subcategory: '' },
  ],
]

for (const [what, edit, chosen] of CASES)
  test(what, () => assert.deepEqual(chosenCategory(LIST, edit, VPN), chosen))

const REFUSED: readonly TicketEdit[] = [
  { category: 'Nada' },
  { category: 'Red', subcategory: 'Virus' },
  { subcategory: '' },
]
for (const edit of REFUSED)
  test(`outside the list: ${JSON.stringify(edit)}`, () =>
    assert.throws(() => chosenCategory(LIST, edit, VPN), { code: 'request.invalid' }))

test('free categories take any words', () =>
  assert.deepEqual(chosenCategory(null, { category: ' Mi  tema ' }, VPN), {
    category: 'Mi tema',
    subcategory: '',
    categoryId: null,
  }))
