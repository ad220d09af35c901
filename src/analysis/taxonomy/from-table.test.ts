import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromTable } from './from-table.ts'

const ids = (...rows: readonly (readonly string[])[]): string[] =>
  categoriesFromTable(rows).categories.map(({ id }) => id)

test('all columns, in English', () => {
  const { categories } = categoriesFromTable([
    ['Name', 'Parent', 'Definition', 'Terms', 'Code', 'ID'],
    ['Network', '', 'Connections', 'lan; wan', 'N', 'net'],
    ['VPN', 'Network', '', 'tunnel', '', ''],
  ])
  assert.deepEqual(categories, [
    { id: 'net', name: 'Network', parent: null, definition: 'Connections', terms: ['lan', 'wan'], code: 'N' },
    { id: 'net.vpn', name: 'VPN', parent: 'net', definition: '', terms: ['tunnel'], code: null },
  ])
})

const cases: readonly [why: string, rows: readonly (readonly string[])[], expected: readonly string[]][] = [
  [
    'Spanish headers in any order and case',
    [
      ['PADRE', 'Nombre'],
      ['Red', 'VPN'],
    ],
    ['red', 'red.vpn'],
  ],
  [
    'category and subcategory',
    [
      ['Categoría', 'Subcategoría'],
      ['Red', 'VPN'],
      ['Correo', ''],
    ],
    ['red', 'red.vpn', 'correo'],
  ],
  ['a category column alone', [['Categoría'], ['Red']], ['red']],
  [
    'no known header: the first column is the name',
    [
      ['Red', 'x'],
      ['Correo', 'y'],
    ],
    ['red', 'correo'],
  ],
  [
    'empty rows are ignored',
    [
      ['', ''],
      ['name', 'parent'],
      ['', ' '],
      ['Red', ''],
    ],
    ['red'],
  ],
  ['short rows', [['name', 'parent', 'code'], ['Red']], ['red']],
]

for (const [why, rows, expected] of cases) test(why, () => assert.deepEqual(ids(...rows), expected))

test('a table without rows is refused', () => {
  assert.throws(() => ids(), /no category/)
  assert.throws(() => ids(['name', 'parent']), /no category/)
})
