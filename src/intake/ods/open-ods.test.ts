import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, TriajeError } from '../../shared/errors.ts'
import type { CellValue } from '../source.ts'
import { cellsOf, open, rowsOf, zipOf } from '../xlsx/workbook.test-helper.ts'
import { cellOf, contentOf, odsOf, odsRow, tableOf } from './spreadsheet.test-helper.ts'

const typed = (type: string, value: string, text = ''): string =>
  cellOf(`<text:p>${text}</text:p>`, ` office:value-type="${type}" ${value}`)
const p = (text: string): string => cellOf(`<text:p>${text}</text:p>`)

const CELLS: readonly (readonly [what: string, cell: string, value: CellValue])[] = [
  ['text of digits stays text', p('00123'), '00123'],
  ['number', typed('float', 'office:value="-1.5E3"', '-1.500'), -1500],
  ['percentage', typed('percentage', 'office:value="0.25"', '25 %'), 0.25],
  ['currency', typed('currency', 'office:currency="EUR" office:value="12.5"', '12,50 €'), 12.5],
  ['true', typed('boolean', 'office:boolean-value="true"', 'VERDADERO'), true],
  ['false', typed('boolean', 'office:boolean-value="false"', 'FALSO'), false],
  ['day', typed('date', 'office:date-value="2024-05-02"', '02/05/24'), { date: '2024-05-02' }],
  [
    'day with time, to the nearest second',
    typed('date', 'office:date-value="2024-05-02T10:31:04.999999998"'),
    { date: '2024-05-02T10:31:05' },
  ],
  [
    'rounded up to the next day',
    typed('date', 'office:date-value="2024-12-31T23:59:59.9"'),
    { date: '2025-01-01T00:00:00' },
  ],
  [
    'day with a time without seconds',
    typed('date', 'office:date-value="2024-05-02T10:31"'),
    { date: '2024-05-02T10:31:00' },
  ],
  ['day that is none', typed('date', 'office:date-value="ayer"'), 'ayer'],
  ['duration', typed('time', 'office:time-value="PT36H30M05S"', '36:30:05'), { seconds: 131_405 }],
  ['duration with days', typed('time', 'office:time-value="P1DT1H"'), { seconds: 90_000 }],
  ['negative duration', typed('time', 'office:time-value="-PT00H00M30.4S"'), { seconds: -30 }],
  ['duration that is none', typed('time', 'office:time-value="PT"'), { seconds: 0 }],
  [
    'cached text of a formula',
    cellOf('<text:p>a &amp; x</text:p>', ' table:formula="of:=[.A1]" office:value-type="string"'),
    'a & x',
  ],
  [
    'formula that gives an empty text',
    cellOf('', ' table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""'),
    null,
  ],
  [
    'string-value goes before what is shown',
    cellOf('<text:p>INC…</text:p>', ' office:value-type="string" office:string-value="INC1"'),
    'INC1',
  ],
  [
    'formula that failed',
    cellOf(
      '<text:p>#N/D</text:p>',
      ' table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"',
    ),
    '#N/D',
  ],
  ['number that is none', typed('float', 'office:value="1.#NAN"', 'n/a'), 'n/a'],
  ['text without a type', cellOf('<text:p>a</text:p>', ''), 'a'],
  ['several paragraphs', cellOf('<text:p>uno</text:p><text:p/><text:p>tres</text:p>'), 'uno\n\ntres'],
  [
    'line break, tab, blanks',
    p('a<text:line-break/>b<text:tab/>c<text:s/><text:s text:c="3"/>d'),
    'a\nb\tc    d',
  ],
  ['blanks of the file are one', p('  a \n  b  '), 'a b'],
  ['a blank at the edge of a run', p('a <text:span>b</text:span><text:span> c</text:span>'), 'a b c'],
  ['two blanks at the edge of runs', p('a <text:span> b</text:span>'), 'a b'],
  [
    'rich text and a link',
    p('<text:span>no <text:span>va</text:span></text:span> <text:a>VPN</text:a>'),
    'no va VPN',
  ],
  ['CDATA and entities', p('<![CDATA[<b> & ]]>&#128512; &lt;'), '<b> & 😀 <'],
  ['no escapes of Excel', p('_x000D_'), '_x000D_'],
  [
    'a note is not the text',
    cellOf(
      '<office:annotation><dc:date>x</dc:date><text:p>nota</text:p></office:annotation><text:p>VPN</text:p>',
    ),
    'VPN',
  ],
  [
    'nor is a picture or shape',
    cellOf(
      '<draw:frame><draw:text-box><text:p>caja</text:p></draw:text-box></draw:frame><text:p>VPN</text:p>',
    ),
    'VPN',
  ],
  [
    'nor the reading of a ruby text',
    p('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>字'),
    '漢字',
  ],
]

test('each kind of cell is read as what it shows', async () => {
  const rows = CELLS.map(([, cell]) => `<table:table-row>${cell}${p('|')}</table:table-row>`).join('')
  const read = await cellsOf(odsOf(contentOf(tableOf(rows))))
  for (const [i, [what, , value]] of CELLS.entries()) assert.deepEqual(read[i], [value, '|'], what)
})

const ROWS = 1_048_576
const repeatedRows = (n: number, cells: string): string =>
  `<table:table-row table:number-rows-repeated="${n}">${cells}</table:table-row>`
const wide = (n: number, content: string): string =>
  cellOf(content, ` table:number-columns-repeated="${n}" office:value-type="string"`)
const empty = (n: number): string => `<table:table-cell table:number-columns-repeated="${n}"/>`

const SHEETS: readonly (readonly [
  what: string,
  tables: string,
  rows: [number: number, ...cells: CellValue[]][],
])[] = [
  [
    'empty rows and cells that repeat to the end of the sheet',
    tableOf(
      `${odsRow('Asunto')}<table:table-row>${empty(2)}${p('VPN')}${empty(16_381)}</table:table-row>${repeatedRows(ROWS - 2, empty(16_384))}`,
    ),
    [
      [1, 'Asunto'],
      [2, null, null, 'VPN'],
    ],
  ],
  [
    'cells and rows that are alike',
    tableOf(odsRow('a') + repeatedRows(2, wide(2, '<text:p>x</text:p>') + p('y'))),
    [
      [1, 'a'],
      [2, 'x', 'x', 'y'],
      [3, 'x', 'x', 'y'],
    ],
  ],
  [
    'a header in table-header-rows, rows in groups',
    tableOf(
      `<table:table-header-rows>${odsRow('Asunto')}</table:table-header-rows><table:table-row-group><table:table-rows>${odsRow('VPN')}</table:table-rows></table:table-row-group>`,
    ),
    [
      [1, 'Asunto'],
      [2, 'VPN'],
    ],
  ],
  [
    'a title merged over the columns',
    tableOf(
      `<table:table-row>${cellOf('<text:p>Informe</text:p>', ' table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"><text:p>oculto</text:p></table:covered-table-cell>${p('z')}</table:table-row>`,
    ),
    [[1, 'Informe', null, null, 'z']],
  ],
  [
    'tracked changes before the sheet',
    `<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>antes</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>${tableOf(odsRow('hoy'))}`,
    [[1, 'hoy']],
  ],
  [
    'a table in a shape',
    tableOf(
      `<table:shapes><draw:frame><table:table><table:table-row>${p('no')}</table:table-row></table:table></draw:frame></table:shapes>${odsRow('sí')}`,
    ),
    [[1, 'sí']],
  ],
  [
    'a stray cell in the last corner',
    tableOf(
      `${odsRow('a')}${repeatedRows(ROWS - 2, empty(1))}<table:table-row>${empty(16_383)}${p('z')}</table:table-row>`,
    ),
    [
      [1, 'a'],
      [ROWS, ...Array(16_383).fill(null), 'z'],
    ],
  ],
]

for (const [what, tables, rows] of SHEETS)
  test(`reads a sheet with ${what}`, async () => {
    const read = await rowsOf(odsOf(contentOf(tables)))
    assert.deepEqual(
      read.map(({ number, cells }) => [number, ...cells]),
      rows,
    )
  })

test('a sheet that is not packed (.fods) is read alike', async () => {
  const flat = contentOf(tableOf(odsRow('Asunto'))).replace(
    '<office',
    '<!-- urn:oasis:names:tc:opendocument --><office',
  )
  assert.deepEqual(await cellsOf(Buffer.from(flat)), [['Asunto']])
})

test('hidden rows and rows filtered away are read and say so', async () => {
  const row = (visibility: string): string => odsRow('x').replace('>', ` table:visibility="${visibility}">`)
  const read = await rowsOf(odsOf(contentOf(tableOf(row('collapse') + row('filter') + row('visible')))))
  assert.deepEqual(
    read.map(({ hidden }) => hidden),
    [true, true, false],
  )
})

test('sheets in order, the hidden one marked, with the widths of their columns in characters', async () => {
  const styles =
    '<style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="2.778cm"/></style:style>' +
    '<style:style style:name="co2" style:family="table-column"><style:table-column-properties style:column-width="1.4583in"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const columns =
    '<table:table-column table:style-name="co1" table:number-columns-repeated="2"/><table:table-column-group><table:table-column table:style-name="co2"/></table:table-column-group><table:table-column/>'
  const content = contentOf(
    `${tableOf(columns + odsRow('a'))}<table:table table:name="Año &amp; mes" table:style-name="ta2">${odsRow('b')}</table:table>`,
    styles,
  )
  const source = await open(odsOf(content))
  assert.equal(source.format, 'ods')
  assert.deepEqual(source.sheets, [
    { name: 'Tickets', index: 0, visible: true, widths: [15, 15, 20, null] },
    { name: 'Año & mes', index: 1, visible: false, widths: [] },
  ])
  assert.deepEqual(
    (await rowsOf(odsOf(content), 1)).map(({ cells }) => cells),
    [['b']],
  )
})

const ENCRYPTED = [
  [
    'META-INF/manifest.xml',
    '<manifest:manifest xmlns:manifest="urn:m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
  ],
] as const

const REFUSED: readonly (readonly [what: string, bytes: Buffer, code: ErrorCode])[] = [
  [
    'a filled cell repeated over the whole sheet',
    odsOf(contentOf(tableOf(repeatedRows(ROWS, wide(16_384, '<text:p>x</text:p>'))))),
    'file.bomb',
  ],
  [
    'many cells repeated over a row',
    odsOf(contentOf(tableOf(repeatedRows(64, wide(64, '<text:p>x</text:p>').repeat(256)).repeat(2000)))),
    'file.too-large',
  ],
  ['blanks without end', odsOf(contentOf(tableOf(odsRow('<text:s text:c="999999999"/>')))), 'file.bomb'],
  [
    'paragraphs without end',
    odsOf(contentOf(tableOf(`<table:table-row>${cellOf('<text:p/>'.repeat(1_100_000))}</table:table-row>`))),
    'file.bomb',
  ],
  [
    'a cell beyond the last column',
    odsOf(contentOf(tableOf(`<table:table-row>${empty(16_384)}${p('x')}</table:table-row>`))),
    'file.corrupt',
  ],
  [
    'a row beyond the last',
    odsOf(contentOf(tableOf(repeatedRows(ROWS, empty(1)) + odsRow('x')))),
    'file.corrupt',
  ],
  ['a DOCTYPE', odsOf(`<!DOCTYPE a [<!ENTITY b "c">]>${contentOf(tableOf(odsRow('x')))}`), 'file.bomb'],
  ['content that is cut', odsOf(contentOf(tableOf(odsRow('x'))).slice(0, -30)), 'file.corrupt'],
  ['no content', zipOf([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]), 'file.corrupt'],
  ['a password, part by part', odsOf('\x01\x02', ENCRYPTED), 'file.encrypted'],
  ['a password, as a whole', odsOf('x', [['encrypted-package', 'x']]), 'file.encrypted'],
]

for (const [what, bytes, code] of REFUSED)
  test(`refused: ${what}`, async () => {
    await assert.rejects(rowsOf(bytes), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, code)
      assert.equal(error.params.name, 'tickets.xlsx')
      return true
    })
  })
