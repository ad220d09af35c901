import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellValue } from '../source.ts'
import {
  cellsOf,
  open,
  partsOf,
  relationships,
  rowOf,
  rowsOf,
  stylesOf,
  workbookOf,
  worksheet,
  zipOf,
} from './workbook.test-helper.ts'

const STYLES = stylesOf(0, 14, 22, 20, '[h]:mm:ss', 'dd/mm/yyyy hh:mm', '0 "días"', '[$-C0A]d" de "mmmm')
const STRINGS = `<sst><si><t>VPN</t></si><si><r><rPr><b/></rPr><t>Caída </t></r><r><t xml:space="preserve">de red</t></r>
  <rPh sb="0" eb="1"><t>phonetic</t></rPh></si><si/><si><t><![CDATA[a & <b>]]></t></si></sst>`

const inline = (text: string): string => `<c t="inlineStr"><is>${text}</is></c>`

const CELLS: readonly (readonly [what: string, cell: string, value: CellValue])[] = [
  ['shared string', '<c t="s"><v>0</v></c>', 'VPN'],
  ['rich text without its phonetic run', '<c t="s"><v>1</v></c>', 'Caída de red'],
  ['empty shared string', '<c t="s"><v>2</v></c>', null],
  ['CDATA in a shared string', '<c t="s"><v>3</v></c>', 'a & <b>'],
  ['shared string that does not exist', '<c t="s"><v>99</v></c>', null],
  ['text of digits stays text', inline('<t>00123</t>'), '00123'],
  ['inline rich text', inline('<r><t>a</t></r><r><t>b</t></r>'), 'ab'],
  ['entities', inline('<t>&lt;p&gt; &amp; &#128512; &#x41; &unknown;</t>'), '<p> & 😀 A &unknown;'],
  ['entities beyond Unicode stay as they are', inline('<t>&#x110000;</t>'), '&#x110000;'],
  ['accents', inline('<t>contraseña «ñandú» 漢字</t>'), 'contraseña «ñandú» 漢字'],
  ['escaped carriage return', inline('<t>a_x000D_\nb</t>'), 'a\r\nb'],
  ['escaped escape', inline('<t>_x005F_x0041_</t>'), '_x0041_'],
  ['line ends of the file', inline('<t>a\r\nb\rc</t>'), 'a\nb\nc'],
  ['several CDATA sections', inline('<t><![CDATA[1]]>2<![CDATA[<3]]></t>'), '12<3'],
  ['comment within text', inline('<t>a<!-- not this -->b</t>'), 'ab'],
  ['cached text of a formula', '<c t="str"><f>A1&amp;"x"</f><v>a &amp; x</v></c>', 'a & x'],
  ['formula that gives an empty text', '<c t="str"><f>""</f><v></v></c>', null],
  ['cached number of a formula', '<c><f>1+1</f><v>2</v></c>', 2],
  ['formula without a cached value', '<c><f>1+1</f></c>', null],
  ['number', '<c><v>-1.5E3</v></c>', -1500],
  ['number in CDATA', '<c><v><![CDATA[7]]></v></c>', 7],
  ['what should be a number and is not', '<c><v>n/a</v></c>', 'n/a'],
  ['true', '<c t="b"><v>1</v></c>', true],
  ['false', '<c t="b"><v>0</v></c>', false],
  ['error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['ISO date', '<c t="d"><v>2024-05-02T10:31:05.000Z</v></c>', { date: '2024-05-02T10:31:05' }],
  ['ISO day', '<c t="d"><v>2024-05-02</v></c>', { date: '2024-05-02' }],
  ['date', '<c s="1"><v>45414</v></c>', { date: '2024-05-02' }],
  [
    'date with a fraction, to the second',
    '<c s="2"><v>45414.438252</v></c>',
    { date: '2024-05-02T10:31:05' },
  ],
  ['midnight in a format with time', '<c s="5"><v>45414</v></c>', { date: '2024-05-02T00:00:00' }],
  ['rounded up to the next day', '<c s="2"><v>45414.9999999</v></c>', { date: '2024-05-03T00:00:00' }],
  ['time of day', '<c s="3"><v>0.4375</v></c>', { seconds: 37_800 }],
  ['duration', '<c s="4"><v>1.5</v></c>', { seconds: 129_600 }],
  ['"días" in a format is no date', '<c s="6"><v>3</v></c>', 3],
  ['date in words', '<c s="7"><v>45414</v></c>', { date: '2024-05-02' }],
  ['first day of 1900', '<c s="1"><v>1</v></c>', { date: '1900-01-01' }],
  ["Excel's 29 February 1900", '<c s="1"><v>60</v></c>', { date: '1900-02-28' }],
  ['first day after it', '<c s="1"><v>61</v></c>', { date: '1900-03-01' }],
  ['negative date', '<c s="1"><v>-1</v></c>', -1],
  ['number beyond the last date', '<c s="1"><v>3000000</v></c>', 3_000_000],
  ['style that does not exist', '<c s="999"><v>5</v></c>', 5],
]

test('each kind of cell is read as what it shows', async () => {
  const rows = CELLS.map(([, cell]) => `<row>${cell}${inline('<t>|</t>')}</row>`).join('')
  const bytes = workbookOf(rows, { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS })
  const read = await cellsOf(bytes)
  for (const [i, [what, , value]] of CELLS.entries()) assert.deepEqual(read[i], [value, '|'], what)
})

const TWO = [
  ['Número', 'Asunto'],
  ['INC1', 'VPN'],
]
const plain = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN')
const bare = plain.replaceAll(/ r="\w+"/g, '')
const prefixed = worksheet(plain)
  .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
  .replace('xmlns=', 'xmlns:x=')
const utf16 = (text: string, bom: boolean): Buffer =>
  Buffer.from(`${bom ? '\ufeff' : ''}<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le')
const linked = (target: string): Record<string, string> => ({
  'xl/_rels/workbook.xml.rels': relationships(['worksheet', target]),
})
const moved = (name: string, target: string): Buffer =>
  zipOf([
    ...partsOf('', linked(target)).filter(([part]) => !part.includes('sheet1')),
    [name, worksheet(plain)],
  ])

const WORKBOOKS: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['plain', workbookOf(plain)],
  ['wrong dimension', zipOf(partsOf(worksheet(plain, '<dimension ref="A1"/>')))],
  ['no r on rows and cells', workbookOf(bare)],
  ['a prefix on every element', zipOf(partsOf(prefixed))],
  ['UTF-16 little endian', zipOf(partsOf(utf16(worksheet(plain), true)))],
  ['UTF-16 big endian', zipOf(partsOf(utf16(worksheet(plain), true).swap16()))],
  ['UTF-16 without a byte order mark', zipOf(partsOf(utf16(worksheet(plain), false)))],
  ['UTF-8 with a byte order mark', zipOf(partsOf(`\ufeff${worksheet(plain)}`))],
  ['Strict Open XML', strict()],
  ['absolute target', moved('xl/worksheets/s.xml', '/xl/worksheets/s.xml')],
  ['target with backslashes', moved('xl/worksheets/s.xml', 'worksheets\\s.xml')],
  ['part names with backslashes', moved('xl\\worksheets\\s.xml', 'worksheets/s.xml')],
  ['sheet outside xl/', moved('data/s.xml', '../data/s.xml')],
  ['target in percent code', moved('xl/my sheet.xml', 'my%20sheet.xml')],
  ['names in another case', moved('XL/Worksheets/S.xml', 'worksheets/s.xml')],
  [
    'merge over the whole sheet',
    zipOf(partsOf(worksheet(plain, '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))),
  ],
  ['styled empty cells far to the right', workbookOf(plain.replace('</row>', '<c r="XFD1" s="0"/></row>'))],
]

function strict(): Buffer {
  const parts = partsOf(worksheet(plain))
  const purl = 'http://purl.oclc.org/ooxml/'
  return zipOf(
    parts.map(([name, xml]) => [
      name,
      String(xml)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', `${purl}officeDocument/`)
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/', `${purl}spreadsheetml/`),
    ]),
  )
}

for (const [what, bytes] of WORKBOOKS)
  test(`reads a workbook with ${what}`, async () => assert.deepEqual(await cellsOf(bytes), TWO))

test('a stray cell in the last corner is a row of its own', async () => {
  const rows = await rowsOf(workbookOf(`${plain}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))
  assert.deepEqual(
    rows.map(({ number, cells }) => [number, cells.length, cells.at(-1)]),
    [
      [1, 2, 'Asunto'],
      [2, 2, 'VPN'],
      [1_048_576, 16_384, 1],
    ],
  )
})

test('empty rows are left out, hidden ones are read and say so', async () => {
  const hidden = rowOf(3, 'INC2').replace('<row', '<row hidden="1"')
  const rows = await rowsOf(workbookOf(`${rowOf(1, 'Número')}<row r="2"><c r="A2" s="0"/></row>${hidden}`))
  assert.deepEqual(
    rows.map(({ number, hidden }) => [number, hidden]),
    [
      [1, false],
      [3, true],
    ],
  )
})

test('dates of the 1904 system', async () => {
  const workbook = partsOf('').find(([name]) => name === 'xl/workbook.xml')?.[1]
  const bytes = workbookOf('<row><c s="1"><v>43952</v></c></row>', {
    'xl/styles.xml': STYLES,
    'xl/workbook.xml': String(workbook).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  })
  assert.deepEqual(await cellsOf(bytes), [[{ date: '2024-05-02' }]])
})

test('only worksheets are offered, in order, with what is hidden marked', async () => {
  const tag = (name: string, id: number, more = ''): string =>
    `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${more}/>`
  const source = await open(
    zipOf(
      partsOf(worksheet(plain), {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${tag('Chart &amp; co', 1)}${tag('Old', 2, ' state="veryHidden"')}${tag('Macro', 3)}${tag('Año', 4)}${tag('Gone', 5)}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          ['chartsheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet1.xml'],
          ['xlMacrosheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/missing.xml'],
        ),
      }),
    ),
  )
  assert.deepEqual(source.sheets, [
    { name: 'Old', index: 1, visible: false },
    { name: 'Año', index: 3, visible: true },
  ])
})

test('a text that does not exist is an empty cell and one warning', async () => {
  const source = await open(
    workbookOf('<row><c t="s"><v>9</v></c></row>', { 'xl/sharedStrings.xml': STRINGS }),
  )
  for await (const _ of source.rows(0));
  assert.deepEqual(
    source.warnings().map(({ code }) => code),
    ['xlsx.bad-string'],
  )
})

test('formulas that nothing calculated are empty cells and one warning', async () => {
  const codes = async (cell: string): Promise<readonly string[]> => {
    const source = await open(workbookOf(`<row>${inline('<t>VPN</t>')}${cell}${cell}</row>`))
    for await (const _ of source.rows(0));
    return source.warnings().map(({ code }) => code)
  }
  assert.deepEqual(await codes('<c><f>1+1</f></c>'), ['xlsx.uncalculated'])
  assert.deepEqual(await codes('<c><f>1+1</f><v></v></c>'), ['xlsx.uncalculated'])
  assert.deepEqual(await codes('<c t="str"><f>""</f><v></v></c>'), [])
  assert.deepEqual(await codes('<c><f>1+1</f><v>2</v></c>'), [])
})

test('a large table of texts is read through the scratch file', async () => {
  const texts = Array.from({ length: 40_000 }, (_, i) => `Ticket ${i}: ${'ñ'.repeat(i % 300)}`)
  const strings = `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
  const picks = [0, 1, 7, 20_000, 39_999, 39_998, 3]
  const rows = picks.map((i) => `<row><c t="s"><v>${i}</v></c></row>`).join('')
  const read = await cellsOf(workbookOf(rows, { 'xl/sharedStrings.xml': strings }))
  assert.deepEqual(
    read,
    picks.map((i) => [texts[i]]),
  )
})

test('rows come in batches and can be read again', async () => {
  const many = Array.from({ length: 3_000 }, (_, i) => rowOf(i + 1, `INC${i}`, 'La VPN no conecta')).join('')
  const source = await open(workbookOf(many))
  for (const _ of [1, 2]) {
    let rows = 0
    let batches = 0
    for await (const batch of source.rows(0)) {
      rows += batch.length
      batches++
    }
    assert.equal(rows, 3_000)
    assert.ok(batches > 1)
  }
})
