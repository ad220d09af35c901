import { columnName } from '../../src/intake/xlsx/cell-reference.ts'
import { relationships, zipOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { Cell } from './service-now.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEADER_STYLE = 1
const DATE_STYLE = 2

/** The container that ServiceNow writes: 'Page 1', first row frozen, all text inline, and a dimension that lies. */
export const serviceNowWorkbook = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  zipOf(
    Object.entries({ ...FIXED, 'xl/worksheets/sheet1.xml': sheet(rows) }).map(([name, xml]) => [
      name,
      HEAD + xml,
    ]),
  )

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '_x000D_\n')

const cell = (value: Cell, column: number, row: number): string => {
  const at = `r="${columnName(column + 1)}${row}"`
  if (typeof value !== 'string') return `<c ${at} s="${DATE_STYLE}" t="n"><v>${value.serial}</v></c>`
  const style = row === 1 ? ` s="${HEADER_STYLE}"` : ''
  return `<c ${at}${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const sheet = (rows: readonly (readonly Cell[])[]): string => {
  const data = rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((value, at) => cell(value, at, i + 1)).join('')}</row>`)
    .join('')
  const view =
    '<sheetView workbookViewId="0" tabSelected="true"><pane ySplit="1.0" state="frozen" topLeftCell="A2" activePane="bottomLeft"/></sheetView>'
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15.0"/><sheetData>${data}</sheetData></worksheet>`
}

const FIXED: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Page 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-MM-dd HH:mm:ss"/></numFmts><fonts count="2"><font><sz val="11.0"/><name val="Calibri"/></font><font><b val="true"/><sz val="11.0"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="true"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="true"/></cellXfs></styleSheet>`,
}
