import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { chooseSheet, readLayout } from '../src/columns/read-layout.ts'
import { inMemory } from '../src/intake/csv/memory.test-helper.ts'
import { contentOf, odsOf, odsRow, tableOf } from '../src/intake/ods/spreadsheet.test-helper.ts'
import { openSource } from '../src/intake/open.ts'
import { type CellValue, cellText, type Source } from '../src/intake/source.ts'
import {
  partsOf,
  relationships,
  rowOf,
  stylesOf,
  workbookOf,
  worksheet,
  zipOf,
} from '../src/intake/xlsx/workbook.test-helper.ts'
import { scratchIn } from '../src/jobs/disk.ts'
import { bookOf, bytesOf, encryptedWorkbook } from '../src/jobs/legacy/binary-workbook.test-helper.ts'
import { openLegacy } from '../src/jobs/legacy/open-legacy.ts'
import { TriajeError } from '../src/shared/errors.ts'

/*
 * Inputs that break other readers, one line a case: what is read of them, as text, from the header on; or the code with
 * which they are refused and a word of the reason. `row` is the header's.
 */

type Read = {
  readonly rows: readonly (readonly string[])[]
  readonly row?: number
  readonly sheet?: string
  readonly warning?: string
}
type Refused = { readonly code: string; readonly says?: RegExp }
type Case = readonly [what: string, bytes: () => Uint8Array, expected: Read | Refused, encoding?: string]

const HEAD = ['Número', 'Asunto']
const ONE = ['INC1', 'La VPN no conecta']
const PLAIN = { rows: [HEAD, ONE] }
const plain = rowOf(1, ...HEAD) + rowOf(2, ...ONE)
const text =
  (content: string, encoding = 'utf-8') =>
  (): Uint8Array =>
    iconv.encode(content, encoding)
const sheet =
  (rows: string, before = '', behind = '') =>
  (): Uint8Array =>
    zipOf(partsOf(worksheet(rows, before, behind)))
const inline = (content: string): string => `<c t="inlineStr"><is>${content}</is></c>`
const ole = (): Uint8Array => bytesOf(bookOf([HEAD, ONE]), 'xls')
const tag = (name: string, id: number, more = ''): string =>
  `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${more}/>`
const linked = (target: string, name: string) => (): Uint8Array =>
  zipOf([
    ...partsOf('', { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', target]) }).filter(
      ([part]) => !part.includes('sheet1'),
    ),
    [name, worksheet(plain)],
  ])
const html =
  '<html xmlns:x="urn:x"><table><tr><th>N&uacute;mero</th><th>Asunto</th></tr><tr><td>INC1</td><td>La VPN<br>no conecta</td></tr></table>'
const xml2003 = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${[HEAD, ONE].map((cells) => `<Row>${cells.map((cell) => `<Cell><Data>${cell}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`
const BIG = 2 ** 30

const CASES: readonly Case[] = [
  ['1 a dimension that lies (ServiceNow)', sheet(plain, '<dimension ref="A1"/>'), PLAIN],
  ['2 no r on rows and cells', sheet(plain.replaceAll(/ r="\w+"/g, '')), PLAIN],
  [
    '3 styled empty cells to XFD, a col over all',
    sheet(
      plain.replaceAll('</row>', '<c r="XFD1" s="0"/></row>'),
      '<cols><col min="1" max="16384" width="9"/></cols>',
    ),
    PLAIN,
  ],
  [
    '5 a last column of formulas that give ""',
    sheet(plain.replaceAll('</row>', '<c t="str"><f>""</f><v></v></c></row>')),
    PLAIN,
  ],
  [
    '9 a title merged over the columns, headers on row 3',
    sheet(
      rowOf(1, 'Informe de incidencias') + rowOf(3, ...HEAD) + rowOf(4, ...ONE),
      '',
      '<mergeCells><mergeCell ref="A1:K1"/></mergeCells>',
    ),
    { ...PLAIN, row: 3 },
  ],
  [
    '10 a chart, a hidden and a macro sheet first',
    () =>
      zipOf(
        partsOf(worksheet(plain), {
          'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${tag('Gráfico', 1)}${tag('Oculta', 2, ' state="hidden"')}${tag('Macro', 3)}${tag('Tickets', 4)}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': relationships(
            ['chartsheet', 'worksheets/sheet1.xml'],
            ['worksheet', 'worksheets/sheet1.xml'],
            ['xlMacrosheet', 'worksheets/sheet1.xml'],
            ['worksheet', 'worksheets/sheet1.xml'],
          ),
        }),
      ),
    { ...PLAIN, sheet: 'Tickets' },
  ],
  [
    '12 rich text with its reading, CDATA, &#128512;, escapes',
    sheet(
      rowOf(1, ...HEAD) +
        `<row>${inline('<r><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh>')}${inline('<t><![CDATA[<b>]]>&#128512;_x000D__x005F_x0041_</t>')}</row>`,
    ),
    { rows: [HEAD, ['a', '<b>😀\r_x0041_']] },
  ],
  [
    '14 string 99 of 5: an empty cell and a warning',
    () =>
      workbookOf(`${rowOf(1, ...HEAD)}<row><c t="s"><v>99</v></c>${inline('<t>b</t>')}</row>`, {
        'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>',
      }),
    { rows: [HEAD, ['', 'b']], warning: 'xlsx.bad-string' },
  ],
  [
    '15 a prefix on every element',
    () =>
      zipOf(
        partsOf(
          worksheet(plain)
            .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x='),
        ),
      ),
    PLAIN,
  ],
  [
    '15 cells of type d',
    sheet(`${rowOf(1, ...HEAD)}<row><c t="d"><v>2024-05-02T10:31:05Z</v></c></row>`),
    { rows: [HEAD, ['2024-05-02 10:31:05']] },
  ],
  [
    '16 serial 60, [h]:mm, "días" in a format',
    () =>
      workbookOf(
        `${rowOf(1, 'a', 'b', 'c')}<row><c s="0"><v>60</v></c><c s="1"><v>1.5</v></c><c s="2"><v>3</v></c></row>`,
        { 'xl/styles.xml': stylesOf(14, '[h]:mm', '0 "días"') },
      ),
    {
      rows: [
        ['a', 'b', 'c'],
        ['1900-02-28', '36:00:00', '3'],
      ],
    },
  ],
  [
    '17 texts that look like formulas',
    sheet(rowOf(1, ...HEAD) + rowOf(2, '=HYPERLINK(1)', '+34 600')),
    { rows: [HEAD, ['=HYPERLINK(1)', '+34 600']] },
  ],
  [
    '18 3 GiB in little',
    () => zipOf(partsOf(''), { 'xl/worksheets/sheet1.xml': { size: 3 * BIG } }),
    { code: 'file.bomb' },
  ],
  [
    '19 sizes that lie',
    () => zipOf(partsOf(worksheet(plain)), { 'xl/worksheets/sheet1.xml': { size: 10 } }),
    { code: 'file.bomb', says: /larger than it claims/ },
  ],
  [
    '20 two parts of one name',
    () => zipOf([...partsOf(worksheet(plain)), ['xl/worksheets/sheet1.xml', '']]),
    { code: 'file.bomb', says: /same name/ },
  ],
  [
    '21 a DOCTYPE with entities',
    () => zipOf(partsOf(`<!DOCTYPE a [<!ENTITY b "c">]>${worksheet(plain)}`)),
    { code: 'file.bomb', says: /DOCTYPE/ },
  ],
  [
    '22 a merge over the whole sheet',
    sheet(plain, '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    PLAIN,
  ],
  ['23 an .xls named .xlsx', ole, PLAIN],
  ['23 an .xls with a password', encryptedWorkbook, { code: 'file.encrypted', says: /remove the password/ }],
  ['24 HTML named .xls', text(html), { rows: [HEAD, ['INC1', 'La VPN\nno conecta']] }],
  [
    '24 HTML named .xls without a table',
    text('<html><body>Session expired'),
    { code: 'file.unsupported', says: /HTML without tables/ },
  ],
  ['24 XML of Excel 2003 named .xls', text(xml2003), PLAIN],
  ['24 tabs in UTF-16 named .xls', text(`\ufeff${HEAD.join('\t')}\n${ONE.join('\t')}\n`, 'utf-16le'), PLAIN],
  [
    '25 .ods: an empty row repeated to the end, headers in table-header-rows',
    () =>
      odsOf(
        contentOf(
          tableOf(
            `<table:table-header-rows>${odsRow(...HEAD)}</table:table-header-rows>${odsRow(...ONE)}<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        ),
      ),
    PLAIN,
  ],
  [
    '25 .ods: a filled cell repeated 1M × 16k',
    () =>
      odsOf(
        contentOf(
          tableOf(
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
          ),
        ),
      ),
    { code: 'file.bomb', says: /without end/ },
  ],
  ['26 UTF-16LE without a mark', text(`${HEAD.join(';')}\n${ONE.join(';')}\n`, 'utf-16le'), PLAIN],
  ['26 UTF-16BE', text(`\ufeff${HEAD.join(';')}\n${ONE.join(';')}\n`, 'utf-16be'), PLAIN],
  ['26 sep=;', text(`sep=;\r\n${HEAD.join(';')}\r\n${ONE.join(';')}\r\n`), PLAIN],
  ['26 CR only', text(`${HEAD.join(';')}\r${ONE.join(';')}\r`), PLAIN],
  ['26 a zero byte', text(`${HEAD.join(';')}\nINC1;La VPN\0 no conecta\n`), PLAIN],
  [
    '26 a quote that is never closed',
    text(`${HEAD.join(';')}\nINC1;uno\nINC2;"dos\nINC3;tres\nINC4;cuatro\n`),
    { code: 'file.corrupt', says: /line 3/ },
  ],
  [
    '27 UTF-8 with two bad bytes',
    () =>
      Buffer.concat([
        Buffer.from(`${HEAD.join(';')}\nINC1;ñandú á`),
        Uint8Array.of(0xff, 0x20, 0xe1),
        Buffer.from('\n'),
      ]),
    { rows: [HEAD, ['INC1', 'ñandú á\ufffd \ufffd']], warning: 'csv.bad-bytes' },
  ],
  [
    '27 cp850, as its user says',
    text('Número;Asunto\nINC1;Avería\n', 'cp850'),
    { rows: [HEAD, ['INC1', 'Avería']] },
    'cp850',
  ],
  [
    '28 ragged rows and an empty header',
    text('Número;Asunto;\nINC1;a;b\nINC2;a;b;c\nINC3\nINC4;a;b\n'),
    {
      rows: [
        ['Número', 'Asunto', 'Column 3', 'Column 4'],
        ['INC1', 'a', 'b'],
        ['INC2', 'a', 'b', 'c'],
        ['INC3'],
        ['INC4', 'a', 'b'],
      ],
    },
  ],
  [
    '28 "Comment" three times (Jira)',
    text('Issue key,Summary,Comment,Comment,Comment\nA-1,VPN,uno,dos,tres\n'),
    {
      rows: [
        ['Issue key', 'Summary', 'Comment', 'Comment (2)', 'Comment (3)'],
        ['A-1', 'VPN', 'uno', 'dos', 'tres'],
      ],
    },
  ],
  [
    '28 a ; behind the last column (GLPI)',
    text('\ufeff"ID";"Título";\n"52 267";"No va el ""ERP""";\n'),
    {
      rows: [
        ['ID', 'Título'],
        ['52 267', 'No va el "ERP"'],
      ],
    },
  ],
  [
    '29 a workbook cut in its upload',
    () => zipOf(partsOf(worksheet(plain))).subarray(0, 900),
    { code: 'file.corrupt', says: /incomplete/ },
  ],
  ['30 a target with backslashes', linked('worksheets\\s.xml', 'xl/worksheets/s.xml'), PLAIN],
  ['30 a part with backslashes', linked('worksheets/s.xml', 'xl\\worksheets\\s.xml'), PLAIN],
  ['30 an absolute target', linked('/xl/worksheets/s.xml', 'xl/worksheets/s.xml'), PLAIN],
  ['30 a sheet outside xl/', linked('../data/s.xml', 'data/s.xml'), PLAIN],
  [
    '30 a target outside the workbook',
    linked('../../../../etc/passwd', 'xl/worksheets/s.xml'),
    { code: 'file.corrupt', says: /no worksheets/ },
  ],
]

const openCase = (bytes: Uint8Array, encoding?: string): Promise<Source> =>
  openSource({
    bytes: inMemory(bytes),
    scratch: scratchIn('.'),
    legacy: openLegacy,
    name: 'export.xls',
    ...(encoding ? { encoding } : {}),
  })

const readCase = async (bytes: Uint8Array, encoding?: string): Promise<Read> => {
  const source = await openCase(bytes, encoding)
  try {
    const layouts = await Promise.all(
      source.sheets.map(async ({ index }) => {
        const { layout, rows } = await readLayout(source, index)
        return { ...layout, rows }
      }),
    )
    const { headerRow, columns, sheetIndex, sheet: name } = chooseSheet(layouts, source.sheets)
    const batches = await Array.fromAsync(source.rows(sheetIndex))
    const below = batches.flat().filter(({ number }) => number > headerRow)
    return {
      rows: [columns.map((column) => column.name), ...below.map(({ cells }) => texts(cells))],
      row: headerRow,
      sheet: name,
      ...(source.warnings()[0] ? { warning: source.warnings()[0]?.code ?? '' } : {}),
    }
  } finally {
    source.close()
  }
}

const texts = (cells: readonly CellValue[]): readonly string[] => {
  const all = cells.map(cellText)
  return all.slice(0, all.findLastIndex((cell) => cell !== '') + 1)
}

for (const [what, bytes, expected, encoding] of CASES)
  test(what, async () => {
    if ('rows' in expected) {
      const read = await readCase(bytes(), encoding)
      assert.deepEqual(read.rows, expected.rows)
      assert.equal(read.row, expected.row ?? 1)
      assert.equal(read.warning, expected.warning)
      if (expected.sheet) assert.equal(read.sheet, expected.sheet)
      return
    }
    await assert.rejects(readCase(bytes(), encoding), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, expected.code)
      assert.match(error.message, /export\.xls/)
      assert.match(error.message, expected.says ?? /./)
      return true
    })
  })
