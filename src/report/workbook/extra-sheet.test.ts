import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from '../../../test/fuzz/well-formed.ts'
import {
  memorySink,
  open,
  partsIn,
  partsOf,
  rowOf,
  rowsOf,
  stylesOf,
  workbookOf,
  zipOf,
} from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo } from './append.test-helper.ts'
import type { ExtraSheet, SheetCell } from './extra-sheet.ts'
import { writeWorkbook } from './write.ts'

const batches = async function* <T>(...all: T[]): AsyncIterable<T> {
  yield* all
}

const HEADER = { bold: true, fill: 'DDEBF7' } as const
const ROWS: readonly (readonly SheetCell[])[] = [
  [
    { value: 'Qué', format: HEADER },
    { value: 'Cuánto', format: HEADER },
  ],
  [],
  ['=1+1', { value: 0.25, format: { numberFormat: '0%' } }],
  [{ value: 'largo\n<&> 😀', format: { wrap: true } }, 12.5, true],
  [{ date: '2026-11-28' }, { date: '2026-11-28T10:31:05' }, { seconds: 90_000 }, null],
]
const VALUES = [
  [1, ['Qué', 'Cuánto']],
  [3, ['=1+1', 0.25]],
  [4, ['largo\n<&> 😀', 12.5, true]],
  [5, [{ date: '2026-11-28' }, { date: '2026-11-28T10:31:05' }, { seconds: 90_000 }]],
]

const sheet = (name = 'Cómo se hizo', more: Partial<ExtraSheet> = {}): ExtraSheet => ({
  name,
  widths: [30, 90],
  rows: batches(ROWS.slice(0, 2), [], ROWS.slice(2)),
  ...more,
})

const readSheet = async (bytes: Uint8Array, index: number) =>
  (await rowsOf(bytes, index)).map(({ number, cells }) => [number, cells])

const given = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN')

const WORKBOOKS: readonly (readonly [what: string, workbook: Buffer])[] = [
  ['as usual', workbookOf(given, { 'xl/styles.xml': stylesOf(0, 'dd/mm/yyyy') })],
  ['without styles', workbookOf(given)],
  [
    'whose sheets declare the namespace of their links',
    workbookOf(given, {
      'xl/workbook.xml':
        '<workbook xmlns="m"><sheets><sheet xmlns:r="o" name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>',
    }),
  ],
  [
    'of the Strict kind, with prefixes',
    zipOf(
      partsOf('', {
        'xl/workbook.xml':
          '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="o"><x:sheets><x:sheet name="Tickets" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>',
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${given.replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
        'xl/styles.xml':
          '<x:styleSheet xmlns:x="m"><x:fonts count="1"><x:font><x:sz val="9"/></x:font></x:fonts><x:fills count="1"><x:fill/></x:fills><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>',
      }),
    ),
  ],
]

for (const [what, workbook] of WORKBOOKS)
  test(`a workbook ${what} gets a sheet of ours`, async () => {
    const { bytes, parts } = await appendTo(workbook, { extraSheets: [sheet()] })
    const { sheets } = await open(bytes)
    assert.equal(faultOf(String(parts.get('xl/workbook.xml'))), null)
    assert.deepEqual(
      sheets.map(({ name, visible }) => [name, visible]),
      [
        ['Tickets', true],
        ['Cómo se hizo', true],
      ],
    )
    assert.deepEqual(await readSheet(bytes, 1), VALUES)
    assert.deepEqual((await rowsOf(bytes))[1]?.cells, ['INC1', 'VPN', 'Redes', 'Resumen 2'])
  })

test('a new workbook gets it, too', async () => {
  const sink = memorySink()
  const rows = batches([['Asunto'], ['VPN']])
  await writeWorkbook({ sink, sheets: [{ name: 'Tickets', rows, widths: [9] }, sheet('tickets')] })
  assert.deepEqual(
    (await open(sink.bytes())).sheets.map(({ name }) => name),
    ['Tickets', 'tickets (2)'],
  )
  assert.deepEqual(await readSheet(sink.bytes(), 1), VALUES)
})

test('only the parts that tell of it change, and they tell all', async () => {
  const workbook = workbookOf(given, { 'xl/styles.xml': stylesOf(0), 'docProps/app.xml': '<Properties/>' })
  const before = await partsIn(workbook)
  const { parts } = await appendTo(workbook, {
    extraSheets: [sheet('Lista', { hidden: true, frozenRows: 1 })],
  })
  const changed = [...parts.keys()].filter(
    (name) => !parts.get(name)?.equals(before.get(name) ?? Buffer.alloc(0)),
  )
  assert.deepEqual(changed.toSorted(), [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  assert.match(
    String(parts.get('[Content_Types].xml')),
    /<Override PartName="\/xl\/worksheets\/sheet2\.xml" ContentType="[^"]*worksheet\+xml"\/><\/Types>$/,
  )
  assert.match(
    String(parts.get('xl/_rels/workbook.xml.rels')),
    /<Relationship Id="rId4" Type="[^"]*\/worksheet" Target="worksheets\/sheet2\.xml"\/><\/Relationships>$/,
  )
  assert.match(
    String(parts.get('xl/workbook.xml')),
    /<sheet name="Lista" sheetId="2" state="hidden" r:id="rId4"\/><\/sheets>/,
  )
  assert.match(String(parts.get('xl/worksheets/sheet2.xml')), /<pane ySplit="1" topLeftCell="A2"/)
})

const NAMES: readonly (readonly [wanted: string, name: string])[] = [
  ['TICKETS', 'TICKETS (2)'],
  ['a/b:c', 'a b c'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['History', 'History (2)'],
]

for (const [wanted, name] of NAMES)
  test(`a sheet of ours called ${wanted}`, async () => {
    const { bytes } = await appendTo(workbookOf(given), { extraSheets: [sheet(wanted)] })
    assert.equal((await open(bytes)).sheets[1]?.name, name)
  })

test('two long names alike stay apart within 31 characters', async () => {
  const extraSheets = [sheet('x'.repeat(40)), sheet('X'.repeat(35))]
  const { bytes } = await appendTo(workbookOf(given), { extraSheets })
  assert.deepEqual(
    (await open(bytes)).sheets.slice(1).map(({ name }) => name),
    ['x'.repeat(31), `${'X'.repeat(27)} (2)`],
  )
})
