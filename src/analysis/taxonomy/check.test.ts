import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../../shared/errors.ts'
import { checkedTaxonomy } from './check.ts'
import type { CategoryDraft } from './draft.ts'

const path = (drafts: readonly CategoryDraft[]): string[] =>
  checkedTaxonomy('list', drafts).categories.map(({ id, parent }) => `${parent ?? ''}/${id}`)

const accepted: readonly [why: string, drafts: readonly CategoryDraft[], expected: readonly string[]][] = [
  ['ids are made of the names', [{ name: '  Red  y VPN ' }], ['/red-y-vpn']],
  ['ids that are given stay', [{ name: 'Red', id: 'net' }], ['/net']],
  [
    'children follow their parent',
    [{ name: 'A' }, { name: 'B' }, { name: 'C', parent: 'a' }],
    ['/a', 'a/a.c', '/b'],
  ],
  ['a parent may come later', [{ name: 'C', parent: 'A' }, { name: 'A' }], ['/a', 'a/a.c']],
  ['a parent that is not listed is added', [{ name: 'VPN', parent: 'Red' }], ['/red', 'red/red.vpn']],
  [
    'a parent may be told by id or code',
    [
      { name: 'Red', id: 'n1', code: '01' },
      { name: 'VPN', parent: 'n1' },
      { name: 'Wifi', parent: '01' },
    ],
    ['/n1', 'n1/n1.vpn', 'n1/n1.wifi'],
  ],
  [
    'a leaf may have the name of its parent',
    [{ name: 'Otros', parent: 'Otros' }],
    ['/otros', 'otros/otros.otros'],
  ],
  [
    'the same name below two parents',
    [
      { name: 'X', parent: 'A' },
      { name: 'X', parent: 'B' },
    ],
    ['/a', 'a/a.x', '/b', 'b/b.x'],
  ],
  ['names that make the same id', [{ name: 'C#' }, { name: 'C++' }], ['/c', '/c-2']],
  ['repeated names are one', [{ name: 'Red' }, { name: ' RED ' }, { name: 'réd' }], ['/red']],
  ['nested drafts', [{ name: 'A', children: [{ name: 'B' }] }], ['/a', 'a/a.b']],
]

for (const [why, drafts, expected] of accepted) test(why, () => assert.deepEqual(path(drafts), expected))

const refused: readonly [why: string, drafts: readonly CategoryDraft[], reason: RegExp][] = [
  ['an empty list', [], /no category/],
  ['a category without a name', [{ name: 'A' }, { name: ' ' }], /number 2 has no name/],
  ['a paragraph as a name', [{ name: 'x'.repeat(121) }], /more than 120/],
  [
    'three levels by children',
    [{ name: 'A', children: [{ name: 'B', children: [{ name: 'C' }] }] }],
    /"C" would be on a third level/,
  ],
  [
    'three levels by parents',
    [{ name: 'A' }, { name: 'B', parent: 'A' }, { name: 'C', parent: 'B' }],
    /third level/,
  ],
  [
    'a cycle',
    [
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'A' },
    ],
    /above itself/,
  ],
  [
    'two definitions of one name',
    [
      { name: 'A', definition: 'x' },
      { name: 'a', definition: 'y' },
    ],
    /appears twice/,
  ],
  [
    'two categories with one id',
    [
      { name: 'A', id: '1' },
      { name: 'B', id: '1' },
    ],
    /"1" is used twice/,
  ],
  ['over 500', Array.from({ length: 501 }, (_, n) => ({ name: `c${n}` })), /501 categories/],
]

for (const [why, drafts, reason] of refused)
  test(`${why} is refused`, () =>
    assert.throws(
      () => checkedTaxonomy('list', drafts),
      (error) =>
        error instanceof TriajeError && error.code === 'categories.invalid' && reason.test(error.message),
    ))

test('repeated rows add to each other', () => {
  const { categories } = checkedTaxonomy('list', [
    { name: 'Red', terms: ['vpn', ' vpn ', ''] },
    { name: 'red', definition: 'Conexiones', terms: ['wifi'], code: 'N' },
  ])
  assert.deepEqual(categories, [
    { id: 'red', name: 'Red', parent: null, definition: 'Conexiones', terms: ['vpn', 'wifi'], code: 'N' },
  ])
})

test('a name without Latin letters gets an id that stays', () => {
  const id = () => checkedTaxonomy('list', [{ name: '网络' }]).categories[0]?.id
  assert.match(id() ?? '', /^c[0-9a-f]{8}$/)
  assert.equal(id(), id())
})
