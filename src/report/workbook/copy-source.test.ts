import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SheetRow, Source } from '../../intake/source.ts'
import { memorySink, open, partsIn, rowsOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { type CopyRequest, copiedSheets } from './copy-source.ts'
import { writeWorkbook } from './write.ts'

const row = (number: number, ...cells: SheetRow['cells']): SheetRow => ({ number, cells, hidden: false })

const SHEETS: readonly (readonly SheetRow[])[] = [
  [row(2, 'Nota', 5)],
  [
    row(1, 'Informe'),
    row(3, 'Número', 'Asunto', 'Abierto'),
    row(4, '00123', '=VPN', { date: '2024-05-02T10:31:05' }),
    row(7, '7', 'Correo', null, 'de más', { seconds: 5400 }),
  ],
]

/** Two sheets of a file that cannot be extended. */
const source: Source = {
  format: 'ods',
  sheets: [
    { name: 'Notas', index: 0, visible: false },
    { name: 'Tickets', index: 1, visible: true, widths: [12, 44, null] },
  ],
  rows: async function* (index) {
    yield SHEETS[index] ?? []
  },
  warnings: () => [],
  close: () => {},
}

const REQUEST: CopyRequest = {
  source,
  sheetIndex: 1,
  headerRow: 3,
  headers: ['Clasificación', 'Resumen', 'Revisar'],
  columns: [
    { width: 26, wrap: false, choices: ['Red', 'Correo'] },
    { width: 60, wrap: true },
    { width: 32, wrap: true, marksDoubt: true },
  ],
  cells: async () => new Map([[4, ['Red', 'No conecta', null]]]),
}

const copied = async (request: Partial<CopyRequest> = {}): Promise<Buffer> => {
  const sink = memorySink()
  await writeWorkbook({ sink, sheets: await copiedSheets({ ...REQUEST, ...request }) })
  return sink.bytes()
}

test('every value of every sheet is where it was, ours stand right of the widest row', async () => {
  const bytes = await copied()
  const read = async (index: number) =>
    (await rowsOf(bytes, index)).map(({ number, cells }) => [number, ...cells])
  assert.deepEqual(await read(0), [[2, 'Nota', 5]])
  assert.deepEqual(await read(1), [
    [1, 'Informe'],
    [3, 'Número', 'Asunto', 'Abierto', null, null, 'Clasificación', 'Resumen', 'Revisar'],
    [4, '00123', '=VPN', { date: '2024-05-02T10:31:05' }, null, null, 'Red', 'No conecta'],
    [7, '7', 'Correo', null, 'de más', { seconds: 5400 }],
  ])
  assert.deepEqual(
    (await open(bytes)).sheets.map(({ name, visible }) => [name, visible]),
    [
      ['Notas', false],
      ['Tickets', true],
    ],
  )
})

test('widths, the filter, the drop-down and the colour of doubt are in the sheet', async () => {
  const parts = await partsIn(await copied())
  const sheet = String(parts.get('xl/worksheets/sheet2.xml'))
  const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
  assert.deepEqual(widths, [12, 44, 20, 20, 20, 26, 60, 32])
  assert.match(sheet, /<pane ySplit="3" topLeftCell="A4"/)
  assert.match(
    sheet,
    /<\/sheetData><autoFilter ref="A3:H7"\/><conditionalFormatting sqref="F4:H7"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN\(\$H4\)&gt;0<\/formula>/,
  )
  assert.match(
    sheet,
    /<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F4:F7"><formula1>"Red,Correo"<\/formula1>/,
  )
  assert.match(String(parts.get('xl/workbook.xml')), /localSheetId="1" hidden="1">'Tickets'!\$A\$3:\$H\$7</)
})

test('without a header row every row is a ticket, and there is nothing to filter by', async () => {
  const bytes = await copied({
    sheetIndex: 0,
    headerRow: 0,
    cells: async () => new Map([[2, ['Red', 'x', null]]]),
  })
  const sheet = String((await partsIn(bytes)).get('xl/worksheets/sheet1.xml'))
  assert.deepEqual(
    (await rowsOf(bytes, 0)).map(({ cells }) => cells),
    [['Nota', 5, 'Red', 'x']],
  )
  assert.doesNotMatch(sheet, /autoFilter|<pane/)
  assert.match(sheet, /sqref="C1:C2"/)
})

test('a row far wider than the others does not push ours away: it goes on behind them', async () => {
  const wide = row(4, ...Array.from({ length: 400 }, (_, i) => i))
  const rows = async function* (): AsyncIterable<readonly SheetRow[]> {
    yield [row(3, 'Número', 'Asunto', 'Abierto'), wide]
  }
  const bytes = await copied({ source: { ...source, rows } })
  const [, cells = []] = (await rowsOf(bytes, 1)).map((one) => one.cells)
  assert.deepEqual(cells.slice(257, 264), [257, 258, 'Red', 'No conecta', null, 259, 260])
})
