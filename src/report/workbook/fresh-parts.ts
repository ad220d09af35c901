import { escapeAttribute, escapeXml } from '../../intake/xlsx/xml-text.ts'

/* The parts of a new workbook of one sheet (ECMA-376), as text. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const contentTypes = `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`

const links = (...targets: readonly (readonly [type: string, target: string])[]): string => {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

export const packageLinks = links(['officeDocument', 'xl/workbook.xml'])
export const workbookLinks = links(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])

/** `filter` is the filtered range with its sheet, or null. */
export const workbookXml = (sheetName: string, filter: string | null): string => {
  const name = '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'
  const names = filter ? `<definedNames>${name}${escapeXml(filter)}</definedName></definedNames>` : ''
  return `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>\
<sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`
}

/** Up to where the widths of the columns follow: the header row stays in view. */
export const worksheetStart = `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`

const xf = (attributes: string): string => `<xf fillId="0" borderId="0" xfId="0" ${attributes}/>`

/** The cell formats stand in the order of STYLES in value-xml.ts. */
export const stylesXml = `${XML}<styleSheet ${MAIN}><numFmts count="2">\
<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6">${[
  xf('numFmtId="0" fontId="0"'),
  xf('numFmtId="0" fontId="1" applyFont="1"'),
  xf('numFmtId="164" fontId="0" applyNumberFormat="1"'),
  xf('numFmtId="165" fontId="0" applyNumberFormat="1"'),
  xf('numFmtId="46" fontId="0" applyNumberFormat="1"'),
  xf('numFmtId="0" fontId="0" quotePrefix="1"'),
].join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
