import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellValue } from '../../intake/source.ts'
import { memorySink, open, partsIn, rowsOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { writeWorkbook } from './write.ts'

const written = async (rows: readonly (readonly CellValue[])[], sheetName = 'Tickets'): Promise<Buffer> => {
  const sink = memorySink()
  const batches = async function* (): AsyncIterable<readonly (readonly CellValue[])[]> {
    for (const row of rows) yield [row]
  }
  const table = { headerRow: 1, frozenRows: 1, ownFrom: 1, ownColumns: [] }
  await writeWorkbook({ sink, sheets: [{ name: sheetName, rows: batches(), widths: [10, 300], ...table }] })
  return sink.bytes()
}

const VALUES: readonly CellValue[] = [
  'texto <&> ñ 😀',
  '00123',
  '=1+1',
  '-5',
  12.5,
  true,
  false,
  null,
  { date: '2024-05-02' },
  { date: '2024-05-02T10:31:05' },
  { seconds: 129_600 },
  { date: '0001-01-01' },
]

test('every kind of value is read back as it was', async () => {
  const header = VALUES.map((_, i) => `Columna ${i}`)
  const rows = await rowsOf(await written([header, VALUES]))
  assert.deepEqual(rows[0]?.cells, header)
  assert.deepEqual(rows[1]?.cells, [...VALUES.slice(0, -1), '0001-01-01'])
})

test('the header is frozen and filtered; formulas-to-be are marked as text', async () => {
  const parts = await partsIn(
    await written([
      ['Número', 'Asunto'],
      ['INC1', '=1+1'],
      ['INC2', 'x'],
    ]),
  )
  const sheet = String(parts.get('xl/worksheets/sheet1.xml'))
  assert.match(sheet, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/)
  assert.match(sheet, /<col min="2" max="2" width="255"/)
  assert.match(sheet, /<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">=1\+1</)
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(String(parts.get('xl/styles.xml')))?.[1] ?? ''
  assert.match(formats.split('<xf ')[2] ?? '', /quotePrefix="1"/)
  assert.match(sheet, /<\/sheetData><autoFilter ref="A1:B3"\/><\/worksheet>$/)
  assert.match(String(parts.get('xl/workbook.xml')), />'Tickets'!\$A\$1:\$B\$3<\/definedName>/)
})

const SHEET_NAMES: readonly (readonly [given: string, name: string])[] = [
  ['Tickets', 'Tickets'],
  ["Año '24 & co", "Año '24 & co"],
  ['a/b\\c:d*e?f[g]', 'a b c d e f g'],
  ["'quoted'", 'quoted'],
  ['', 'Tickets'],
  ['x'.repeat(40), 'x'.repeat(31)],
]

for (const [given, name] of SHEET_NAMES)
  test(`a sheet called ${JSON.stringify(given)}`, async () => {
    assert.equal((await open(await written([['Asunto']], given))).sheets[0]?.name, name)
  })

test('no rows at all give a workbook all the same', async () => {
  assert.deepEqual(await rowsOf(await written([])), [])
})
