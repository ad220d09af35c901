import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  partsIn,
  partsOf,
  relationships,
  rowOf,
  worksheet,
  zipOf,
} from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo, COLUMNS } from './append.test-helper.ts'

const rows =
  rowOf(1, 'Informe') +
  rowOf(3, 'Número', 'Asunto', 'Notas') +
  rowOf(4, 'INC1', 'VPN', 'x') +
  rowOf(5, 'Total', null, 1)
const styledRows = rows
  .replace('<c r="A4"', '<c r="A4" s="1"')
  .replace('<c r="C4"', '<c r="C4" s="2"')
  .replace('<c r="C3"', '<c r="C3" s="1"')

const table = (name: string, ref: string, columns: readonly string[], more = ''): string =>
  `<table xmlns="m" id="1" name="${name}" ref="${ref}" ${more}><autoFilter ref="${ref}"/><sortState ref="${ref}"/><tableColumns count="${columns.length}">${columns
    .map((column, i) => `<tableColumn id="${i + 1}" name="${column}"/>`)
    .join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`

const TICKETS = ['Número', 'Asunto', 'Notas']

const STYLES = `<styleSheet xmlns="m"><cellStyleXfs count="1"><xf numFmtId="7"/></cellStyleXfs><cellXfs count="4">\
<xf numFmtId="0"/><xf numFmtId="0" fillId="2"><alignment wrapText="1" vertical="top"/></xf>\
<xf numFmtId="14" borderId="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right"/><protection locked="0"/></xf>\
<xf numFmtId="0" borderId="1" applyAlignment="1"><alignment horizontal="right"/><protection locked="0"/></xf>\
</cellXfs><dxfs count="0"/></styleSheet>`

const NAMES = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Tickets!$A$3:$C$5</definedName>\
<definedName name="_xlnm.Print_Area" localSheetId="0">'Tickets'!$A$1:$C$5,'Tickets'!$A$7:$C$9, Tickets!$A:$B</definedName>\
<definedName name="_xlnm.Print_Area" localSheetId="1">Otra!$A$1:$C$5</definedName>\
<definedName name="Precio">Tickets!$A$1:$C$5</definedName></definedNames>`

/** A workbook with a bit of everything; `more` replaces parts. */
const feature = (more: Readonly<Record<string, string>> = {}): Buffer => {
  const workbook = String(partsOf('').find(([name]) => name === 'xl/workbook.xml')?.[1])
  return zipOf(
    partsOf(
      worksheet(
        styledRows,
        '',
        '<autoFilter ref="A3:C5"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      {
        'xl/workbook.xml': workbook.replace('</workbook>', `${NAMES}</workbook>`),
        'xl/styles.xml': STYLES,
        'xl/sharedStrings.xml': '<sst><si><t>x</t></si></sst>',
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['table', '../tables/table1.xml'],
          ['drawing', '../drawings/drawing1.xml'],
        ),
        'xl/tables/table1.xml': table('Tickets', 'A3:C5', TICKETS, 'totalsRowCount="1"'),
        'xl/drawings/drawing1.xml': '<wsDr/>',
        'xl/charts/chart1.xml': '<chartSpace/>',
        'xl/media/image1.png': 'not really a picture \u0000\u0001',
        'xl/vbaProject.bin': 'macros',
        'docProps/app.xml': '<Properties/>',
        ...more,
      },
    ),
  )
}

test('every part that need not change is the same, byte for byte, in the same order', async () => {
  const before = await partsIn(feature())
  const { parts: after } = await appendTo(feature(), { headerRow: 3 })
  const changed = [...before.keys()].filter(
    (name) => !after.get(name)?.equals(before.get(name) ?? Buffer.alloc(0)),
  )
  assert.deepEqual(changed.toSorted(), [
    'xl/styles.xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
  const last = 'xl/styles.xml'
  assert.deepEqual([...after.keys()], [...[...before.keys()].filter((name) => name !== last), last])
})

test('the table grows; its row of totals gets nothing', async () => {
  const { parts, asked } = await appendTo(feature(), { headerRow: 3 })
  const after = String(parts.get('xl/tables/table1.xml'))
  assert.match(after, /<table [^>]*ref="A3:E5"/)
  assert.match(after, /<autoFilter ref="A3:E5"\/><sortState ref="A3:E5"\/>/)
  assert.match(after, /<tableColumns count="5">/)
  assert.match(after, /id="4" name="Categoría"\/><tableColumn id="5" name="Resumen"\/><\/tableColumns>/)
  assert.deepEqual(asked, [4])
})

test("a table's column names and the header's cells are the same, also where a name was taken", async () => {
  const taken = feature({ 'xl/tables/table1.xml': table('Tickets', 'A3:C5', TICKETS) })
  const columns = [
    { header: 'NOTAS', width: 9, wrap: false },
    { header: 'A & "B"', width: 9, wrap: false },
  ]
  const { parts, report } = await appendTo(taken, { headerRow: 3, columns })
  assert.deepEqual(report.headers, ['NOTAS (2)', 'A & "B"'])
  assert.match(
    String(parts.get('xl/tables/table1.xml')),
    /name="NOTAS \(2\)"\/><tableColumn id="5" name="A &amp; &#34;B&#34;"/,
  )
})

const twoTables = (second: string, name = 'table2'): Record<string, string> => ({
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['table', '../tables/table1.xml'],
    ['table', `../tables/${name}.xml`],
  ),
  [`xl/tables/${name}.xml`]: second,
})
const tickets = table('Tickets', 'A3:C5', TICKETS)

const TABLES: readonly (readonly [
  what: string,
  parts: Record<string, string>,
  firstColumn: number,
  ref: string,
])[] = [
  ['alone', { 'xl/tables/table1.xml': tickets }, 4, 'A3:E5'],
  ['with a neighbour', twoTables(table('Otra', 'E3:F9', ['a', 'b'])), 7, 'A3:C5'],
  ['with a wider one below', twoTables(table('Otra', 'A9:H12', [...'abcdefgh'])), 4, 'A3:E5'],
  ['above the tickets', { 'xl/tables/table1.xml': table('Otra', 'A1:C1', TICKETS) }, 4, 'A1:C1'],
  [
    'that shows a query',
    { 'xl/tables/table1.xml': table('Tickets', 'A3:C5', TICKETS, 'tableType="queryTable"') },
    4,
    'A3:C5',
  ],
  [
    'without a header',
    { 'xl/tables/table1.xml': table('Tickets', 'A3:C5', TICKETS, 'headerRowCount="0"') },
    4,
    'A3:C5',
  ],
]

for (const [what, more, firstColumn, ref] of TABLES)
  test(`a table ${what}`, async () => {
    const { parts, report } = await appendTo(feature(more), { headerRow: 3 })
    assert.equal(report.firstColumn, firstColumn)
    assert.ok(String(parts.get('xl/tables/table1.xml')).includes(` ref="${ref}"`))
  })

test('a table beside the tickets, however wide, is not theirs and stays as it is', async () => {
  const wide = table('Otra', 'E3:H9', ['a', 'b', 'c', 'd'])
  const { parts, report } = await appendTo(feature(twoTables(wide)), { headerRow: 3, textColumn: 2 })
  assert.equal(report.firstColumn, 9)
  assert.equal(String(parts.get('xl/tables/table2.xml')), wide)
})

test('the names of the filter and of the print area follow, others do not', async () => {
  const { parts } = await appendTo(feature(), { headerRow: 3 })
  const names = String(parts.get('xl/workbook.xml')).match(/(?<=<definedName [^>]*>)[^<]+/g)
  assert.deepEqual(names, [
    'Tickets!$A$3:$E$5',
    "'Tickets'!$A$1:$E$5,'Tickets'!$A$7:$E$9, Tickets!$A:$B",
    'Otra!$A$1:$C$5',
    'Tickets!$A$1:$C$5',
  ])
})

/** The cell format of a cell of the sheet, as it is written. */
const formatOf = (parts: ReadonlyMap<string, Buffer>, cell: string): string => {
  const sheet = String(parts.get('xl/worksheets/sheet1.xml'))
  const style = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1] ?? 0)
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(String(parts.get('xl/styles.xml')))?.[1] ?? ''
  return formats.match(/<xf[^>]*?\/>|<xf.*?<\/xf>/g)?.[style] ?? ''
}

test('new cells look like their neighbour, as General; long text is aligned as long text is', async () => {
  const { parts } = await appendTo(feature(), { headerRow: 3, values: () => ['=Redes', 'Resumen'] })
  const neighbour = '<alignment horizontal="right"/><protection locked="0"/></xf>'
  assert.equal(
    formatOf(parts, 'D3'),
    '<xf numFmtId="0" fillId="2"><alignment wrapText="1" vertical="top"/></xf>',
  )
  assert.equal(
    formatOf(parts, 'D4'),
    `<xf numFmtId="0" quotePrefix="1" borderId="1" applyAlignment="1">${neighbour}`,
  )
  assert.equal(
    formatOf(parts, 'E4'),
    '<xf numFmtId="0" borderId="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/><protection locked="0"/></xf>',
  )
  assert.match(String(parts.get('xl/styles.xml')), /<cellXfs count="6">/)
})

test('a format that exists is used again', async () => {
  const { parts } = await appendTo(feature(), { headerRow: 3, columns: COLUMNS.slice(0, 1) })
  assert.match(String(parts.get('xl/worksheets/sheet1.xml')), /<c r="D4" s="3" t="inlineStr">/)
  assert.equal(String(parts.get('xl/styles.xml')), STYLES)
})
