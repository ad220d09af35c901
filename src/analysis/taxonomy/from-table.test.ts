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
    'no known header, two levels',
    [
      ['Red', 'VPN'],
      ['Red', 'Wifi'],
      ['Voz', 'Móvil'],
    ],
    ['red', 'red.vpn', 'red.wifi', 'voz', 'voz.movil'],
  ],
  [
    'no known header, two levels, each upper one once',
    [
      ['Red', 'VPN'],
      ['', 'Wifi'],
    ],
    ['red', 'red.vpn', 'red.wifi'],
  ],
  [
    'no known header, a name repeated by mistake',
    [
      ['Red', ''],
      ['Red', ''],
    ],
    ['red'],
  ],
  [
    'headers that name the level above',
    [
      ['Sub-categoría', 'Categoría padre'],
      ['VPN', 'Red'],
      ['Voz', ''],
    ],
    ['red', 'red.vpn', 'voz'],
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
  [
    'a parent that is written once holds for the rows below',
    [
      ['Categoría', 'Subcategoría'],
      ['Red', 'VPN'],
      ['', 'Wifi'],
      ['Correo', 'Outlook'],
    ],
    ['red', 'red.vpn', 'red.wifi', 'correo', 'correo.outlook'],
  ],
  [
    'but no parent is the first level where a column says so',
    [
      ['nombre', 'padre'],
      ['VPN', 'Red'],
      ['Correo', ''],
    ],
    ['red', 'red.vpn', 'correo'],
  ],
  [
    'levels by number, with a third column',
    [
      ['Nivel 1', 'Nivel 2', 'Palabras clave'],
      ['Red', 'VPN', 'túnel'],
    ],
    ['red', 'red.vpn'],
  ],
  [
    'a title above the header',
    [
      ['Catálogo 2026', ''],
      ['Categorías', 'Definición'],
      ['Red', 'x'],
    ],
    ['red'],
  ],
  [
    'a row that ends before its parent',
    [['Subcategory', 'Category'], ['VPN', 'Network'], ['Wifi']],
    ['network', 'network.vpn', 'network.wifi'],
  ],
  ['a category that is called like a header', [['Red'], ['Nombre']], ['red', 'nombre']],
  ['short rows', [['name', 'parent', 'code'], ['Red']], ['red']],
]

for (const [why, rows, expected] of cases) test(why, () => assert.deepEqual(ids(...rows), expected))

test('terms split by commas where there is no semicolon', () => {
  const { categories } = categoriesFromTable([
    ['name', 'keywords'],
    ['Red', 'vpn, wifi'],
    ['Correo', 'mail, el de siempre; buzón'],
  ])
  assert.deepEqual(
    categories.map(({ terms }) => terms),
    [
      ['vpn', 'wifi'],
      ['mail, el de siempre', 'buzón'],
    ],
  )
})

test('a table without rows is refused', () => {
  assert.throws(() => ids(), /no category/)
  assert.throws(() => ids(['name', 'parent']), /no category/)
})
