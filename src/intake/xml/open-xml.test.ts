import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, TriajeError } from '../../shared/errors.ts'
import type { CellValue } from '../source.ts'
import { cellsOf, open, rowsOf } from '../xlsx/workbook.test-helper.ts'

const FORMATS = [
  'Short Date',
  'General Date',
  'Short Time',
  '[h]:mm:ss',
  'dd/mm/yyyy\\ hh:mm',
  'Fixed',
  '0&quot; días&quot;',
]
const STYLES = FORMATS.map(
  (format, i) => `<Style ss:ID="s${i}"><NumberFormat ss:Format="${format}"/></Style>`,
).join('')
const HEAD =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">'

const bookOf = (sheets: string): string => `${HEAD}<Styles>${STYLES}</Styles>${sheets}</Workbook>`
const sheetOf = (rows: string, options = ''): string =>
  `<Worksheet ss:Name="Tickets"><Table>${rows}</Table>${options}</Worksheet>`
const cell = (type: string, data: string, more = ''): string =>
  `<Cell${more}><Data ss:Type="${type}">${data}</Data></Cell>`
const text = (data: string, more = ''): string => cell('String', data, more)
const rowsIn = (rows: string): Buffer => Buffer.from(bookOf(sheetOf(rows)))
const styled = (style: number): string => ` ss:StyleID="s${style}"`

const CELLS: readonly (readonly [what: string, cell: string, value: CellValue])[] = [
  ['text of digits stays text', text('00123'), '00123'],
  ['number', cell('Number', '-1.5E3'), -1500],
  ['number in a fixed format', cell('Number', '2.5', styled(5)), 2.5],
  ['"días" in a format is no date', cell('Number', '3', styled(6)), 3],
  ['number that is none', cell('Number', 'n/a'), 'n/a'],
  ['true', cell('Boolean', '1'), true],
  ['false', cell('Boolean', '0'), false],
  ['error', cell('Error', '#N/A'), '#N/A'],
  ['day', cell('DateTime', '2024-05-02T00:00:00.000', styled(0)), { date: '2024-05-02' }],
  ['day with time', cell('DateTime', '2024-05-02T10:31:05.000', styled(4)), { date: '2024-05-02T10:31:05' }],
  [
    'midnight in a format with time',
    cell('DateTime', '2024-05-02T00:00:00.000', styled(1)),
    { date: '2024-05-02T00:00:00' },
  ],
  ['day without a style', cell('DateTime', '2024-05-02T10:31:05.000'), { date: '2024-05-02T10:31:05' }],
  ['time of day', cell('DateTime', '1899-12-31T10:30:00.000', styled(2)), { seconds: 37_800 }],
  ['duration', cell('DateTime', '1900-01-01T12:00:00.000', styled(3)), { seconds: 129_600 }],
  ['a number in a date’s format', cell('Number', '45414.438252', styled(4)), { date: '2024-05-02T10:31:05' }],
  ['a date that is none', cell('DateTime', 'ayer'), 'ayer'],
  ['cached value of a formula', cell('Number', '2', ' ss:Formula="=1+1"'), 2],
  [
    'line breaks, entities, CDATA',
    text('uno&#10;dos &lt;b&gt; &#128512; <![CDATA[<&]]>'),
    'uno\ndos <b> 😀 <&',
  ],
  [
    'rich text',
    '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>no</B> <Font html:Color="#F00">va</Font></ss:Data></Cell>',
    'no va',
  ],
  [
    'a comment is not the text',
    `<Cell><Data ss:Type="String">VPN</Data><Comment ss:Author="A"><ss:Data><B>nota</B></ss:Data></Comment></Cell>`,
    'VPN',
  ],
  ['no data', '<Cell ss:StyleID="s1"/>', null],
]

test('each kind of cell is read as what it shows', async () => {
  const rows = CELLS.map(([, content]) => `<Row>${content}${text('|')}</Row>`).join('\n')
  const read = await cellsOf(rowsIn(rows))
  for (const [i, [what, , value]] of CELLS.entries()) assert.deepEqual(read[i], [value, '|'], what)
})

test('positions: ss:Index, merged cells, rows that span, hidden rows', async () => {
  const rows =
    `<Row ss:Index="2"><Cell ss:MergeAcross="2"><Data ss:Type="String">Informe</Data></Cell>${text('z')}</Row>` +
    `<Row ss:Span="2"/><Row ss:Hidden="1">${text('a')}${text('c', ' ss:Index="3"')}${text('d')}</Row>`
  assert.deepEqual(await rowsOf(rowsIn(rows)), [
    { number: 2, cells: ['Informe', null, null, 'z'], hidden: false },
    { number: 6, cells: ['a', null, 'c', 'd'], hidden: true },
  ])
})

test('sheets in order, the hidden one marked, widths in characters', async () => {
  const hidden = '<WorksheetOptions xmlns="urn:x"><Visible>SheetHidden</Visible></WorksheetOptions>'
  const columns = '<Column ss:Width="78.75"/><Column ss:Index="3" ss:Width="105" ss:Span="1"/>'
  const source = await open(
    Buffer.from(
      bookOf(
        `${sheetOf(`${columns}<Row>${text('a')}</Row>`)}<Worksheet ss:Name="Año &amp; mes"><Table><Row>${text('b')}</Row></Table>${hidden}</Worksheet>`,
      ),
    ),
  )
  assert.equal(source.format, 'xml')
  assert.deepEqual(source.sheets, [
    { name: 'Tickets', index: 0, visible: true, widths: [15, null, 20, 20] },
    { name: 'Año & mes', index: 1, visible: false, widths: [] },
  ])
  const rows = await Array.fromAsync(source.rows(1))
  assert.deepEqual(
    rows.flat().map(({ cells }) => cells),
    [['b']],
  )
})

test('dates of the 1904 system', async () => {
  const book = bookOf(sheetOf(`<Row>${cell('Number', '43952', styled(0))}</Row>`)).replace(
    '<Styles>',
    '<ExcelWorkbook xmlns="urn:x"><Date1904/></ExcelWorkbook><Styles>',
  )
  assert.deepEqual(await cellsOf(Buffer.from(book)), [[{ date: '2024-05-02' }]])
})

const accents = bookOf(sheetOf(`<Row>${text('Categoría «ñ»')}</Row>`))
const declared = (encoding: string): string => accents.replace('?>', ` encoding="${encoding}"?>`)

const WRITTEN: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['UTF-8', Buffer.from(declared('UTF-8'))],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${accents}`)],
  ['UTF-16', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
  ['ISO-8859-1, as it says', Buffer.from(declared('ISO-8859-1'), 'latin1')],
  ['windows-1252, as it says', Buffer.from(declared('windows-1252'), 'latin1')],
  ['prefixes on all elements', Buffer.from(accents.replace(/<(\/?)(?=[A-Z])/g, '<$1ss:'))],
]

for (const [what, bytes] of WRITTEN)
  test(`reads ${what}`, async () => assert.deepEqual(await cellsOf(bytes), [['Categoría «ñ»']]))

const REFUSED: readonly (readonly [what: string, bytes: Buffer, code: ErrorCode])[] = [
  [
    'a DOCTYPE',
    Buffer.from(accents.replace('<Workbook', '<!DOCTYPE a [<!ENTITY b "c">]><Workbook')),
    'file.bomb',
  ],
  ['one cut short', Buffer.from(accents.slice(0, -40)), 'file.corrupt'],
  [
    'a cell beyond the last column',
    rowsIn(`<Row>${text('a', ' ss:MergeAcross="16383"')}${text('b')}</Row>`),
    'file.corrupt',
  ],
  ['a row beyond the last', rowsIn(`<Row ss:Index="1048577">${text('a')}</Row>`), 'file.corrupt'],
  ['a cell of 10 MB', rowsIn(`<Row>${text('x'.repeat(10 * 2 ** 20))}</Row>`), 'file.bomb'],
  [
    'wide rows without end',
    rowsIn(`<Row>${text('a', ' ss:Index="16384"')}</Row>`.repeat(4000)),
    'file.too-large',
  ],
]

for (const [what, bytes, code] of REFUSED)
  test(`refused: ${what}`, async () => {
    await assert.rejects(rowsOf(bytes), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, code)
      return true
    })
  })
