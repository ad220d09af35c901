import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedTaxonomy } from '../../../analysis/taxonomy/check.ts'
import type { CategoryDraft } from '../../../analysis/taxonomy/draft.ts'
import { splitTerms } from '../../../analysis/taxonomy/draft.ts'
import { categoriesFromTable } from '../../../analysis/taxonomy/from-table.ts'
import { tableItems } from './category-table.ts'

const tables: readonly [why: string, rows: readonly (readonly string[])[], ids: readonly string[]][] = [
  [
    'levels by number',
    [
      ['Nivel 1', 'Nivel 2', 'Palabras clave'],
      ['Red', 'VPN', 'túnel, ipsec'],
    ],
    ['red', 'red.vpn'],
  ],
  [
    'a level written once',
    [
      ['Categoría', 'Subcategoría'],
      ['Red', 'VPN'],
      ['', 'Wifi'],
      ['Voz', ''],
    ],
    ['red', 'red.vpn', 'red.wifi', 'voz'],
  ],
  [
    'a title above',
    [
      ['Catálogo 2026', ''],
      ['Categorías', 'Definición'],
      ['Red', 'x'],
    ],
    ['red'],
  ],
  [
    'no parent is the first level',
    [
      ['Nombre', 'Padre'],
      ['VPN', 'Red'],
      ['Voz', ''],
    ],
    ['red', 'red.vpn', 'voz'],
  ],
  [
    'no header, two levels',
    [
      ['Red', 'VPN'],
      ['', 'Wifi'],
      ['Voz', 'Móvil'],
    ],
    ['red', 'red.vpn', 'red.wifi', 'voz', 'voz.movil'],
  ],
  [
    'no header, names and definitions',
    [
      ['Red', 'Todo lo que conecta'],
      ['Voz', 'Teléfonos'],
    ],
    ['red', 'voz'],
  ],
  [
    'synonyms in English',
    [
      ['Level 1', 'Level 2', 'Keywords'],
      ['Network', 'VPN', 'tunnel; ipsec'],
    ],
    ['network', 'network.vpn'],
  ],
]

const drafts = (text: string): readonly CategoryDraft[] =>
  (tableItems(text) ?? []).map(({ terms = '', ...item }) => ({ ...item, terms: splitTerms(terms) }))

for (const [why, rows, ids] of tables)
  for (const delimiter of ['\t', ';'])
    test(`the page reads a table of categories as the command line does: ${why}, ${JSON.stringify(delimiter)}`, () => {
      // without headers a .csv is read as one name a line
      if (delimiter === ';' && why.startsWith('no header')) return
      const { categories } = categoriesFromTable(rows)
      const here = checkedTaxonomy(
        'list',
        drafts(rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\n')),
      )
      assert.deepEqual(here.categories, categories)
      assert.deepEqual(
        categories.map(({ id }) => id),
        ids,
      )
    })
