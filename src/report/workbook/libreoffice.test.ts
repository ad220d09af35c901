import assert from 'node:assert/strict'
// biome-ignore lint/style/noRestrictedImports: the examples are files.
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { oddWorkbooks } from '../../../test/fuzz/workbooks.ts'
import type { CellValue } from '../../intake/source.ts'
import {
  memorySink,
  open,
  rowOf,
  rowsOf,
  stylesOf,
  workbookOf,
} from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo } from './append.test-helper.ts'
import { copiedSheets } from './copy-source.ts'
import { asUnderstood, type ShownCell, shownCells, withoutLibreOffice } from './libreoffice.test-helper.ts'
import { writeWorkbook } from './write.ts'

const CATEGORIES = ['Red y acceso', 'Correo, agenda', 'Impresión']
const LONG = Array.from({ length: 40 }, (_, i) => `Categoría número ${i + 1} «ñ»`)
const columns = [
  { header: 'Clasificación', width: 26, wrap: false, choices: ['Red', 'Correo'] },
  { header: 'Subclasificación', width: 28, wrap: false, choices: CATEGORIES },
  { header: 'Lista larga', width: 28, wrap: false, choices: LONG },
  { header: 'Resumen', width: 60, wrap: true },
  { header: 'Revisar', width: 32, wrap: true, marksDoubt: true },
]
const valuesOf = (row: number) => [
  'Red',
  CATEGORIES[1] ?? '',
  LONG[3] ?? '',
  '=1+1\nsegunda «ñ» 😀',
  row % 2 ? 'duda' : null,
]

/** Outputs of every kind that we write, by name. */
const outputs = async (): Promise<Readonly<Record<string, Buffer>>> => {
  const given =
    rowOf(1, 'Número', 'Asunto') + rowOf(2, '00123', 'La VPN &lt;no&gt; conecta') + rowOf(3, 'INC2', 'Correo')
  const workbooks: Record<string, Buffer> = {
    small: workbookOf(given, { 'xl/styles.xml': stylesOf(0, 14) }),
    ...Object.fromEntries(oddWorkbooks().map((book, i) => [`odd-${i}`, book])),
    ...Object.fromEntries(
      globSync('examples/*/tickets.xlsx').map((file, i) => [`example-${i}`, readFileSync(file)]),
    ),
  }
  const written: Record<string, Buffer> = {}
  for (const [name, book] of Object.entries(workbooks))
    written[name] = (await appendTo(book, { columns, values: valuesOf })).bytes
  return { ...written, copied: await copiedExample() }
}

const copiedExample = async (): Promise<Buffer> => {
  const source = await open(readFileSync('examples/glpi-es/tickets.csv'), 'tickets.csv')
  const sink = memorySink()
  const headers = columns.map(({ header }) => header)
  const cells = async (rows: readonly number[]) => new Map(rows.map((row) => [row, valuesOf(row)]))
  const sheets = await copiedSheets({ source, sheetIndex: 0, headerRow: 1, columns, headers, cells })
  await writeWorkbook({ sink, sheets })
  return sink.bytes()
}

const SECONDS_A_DAY = 86_400

/** A value as LibreOffice has it; dates and times it shows in the locale's way are left out (null). */
const comparable = (value: CellValue): ShownCell | null => {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n')
  if (typeof value !== 'object' || value === null) return value
  return 'seconds' in value ? value.seconds / SECONDS_A_DAY : null
}

test('LibreOffice opens all that we write, with the same cells', { skip: withoutLibreOffice }, async (t) => {
  const written = await outputs()
  const documents = asUnderstood(written)
  for (const [name, book] of Object.entries(written))
    await t.test(name, () => assertCells(book, documents[name] ?? ''))
  await t.test('it offers the lists', () => assertLists(documents.small ?? ''))
  await t.test('it colours doubtful rows', () => assertDoubt(documents.small ?? ''))
})

const assertCells = async (book: Buffer, document: string): Promise<void> => {
  const [sheet] = (await open(book)).sheets
  const shown = shownCells(document, sheet?.name ?? '')
  const wanted = (await rowsOf(book)).flatMap(({ number, cells }) =>
    cells.map((value, i) => [`${number} ${i + 1}`, comparable(value)] as const),
  )
  for (const [place, value] of wanted)
    if (value !== null && value !== '') assert.equal(shown.get(place), value, `${place}: ${value}`)
}

const assertLists = (document: string): void => {
  const found = [...document.matchAll(/<table:content-validation [^>]*table:condition="([^"]*)"/g)]
  const conditions = found.map(([, condition = '']) =>
    condition.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  )
  assert.deepEqual(conditions, [
    'of:cell-content-is-in-list("Red";"Correo")',
    'of:cell-content-is-in-list([$Lists.$A$1:.$A$3])',
    'of:cell-content-is-in-list([$Lists.$B$1:.$B$40])',
  ])
  const lists = shownCells(document, 'Lists')
  assert.deepEqual(
    LONG.map((_, i) => lists.get(`${i + 1} 2`)),
    LONG,
  )
}

const assertDoubt = (document: string): void => {
  const [, range, style = ''] =
    /<calcext:conditional-format calcext:target-range-address="([^"]*)">\s*<calcext:condition calcext:apply-style-name="([^"]*)" calcext:value="formula-is\(LEN\(\$?G2\)&gt;0\)"/.exec(
      document.replaceAll('[.$G2]', '$G2'),
    ) ?? []
  assert.equal(range, 'Tickets.C2:Tickets.G3')
  const definition =
    new RegExp(`<style:style [^>]*"${style}".*?</style:style>`, 's').exec(document)?.[0] ?? ''
  assert.match(definition, /fo:background-color="#fff2cc"/i)
}
