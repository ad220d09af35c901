import { escapeAttribute, escapeXml } from '../../intake/xlsx/xml-text.ts'

/* Parts that are written from scratch (ECMA-376), as text; links and content types beside others' are in package.ts. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The namespaces of a Transitional or a Strict workbook. */
const mainOf = (strict: boolean): string =>
  strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeOf = (strict: boolean): string =>
  strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part is to the workbook that links to it. */
export type PartKind = 'worksheet' | 'styles'

export const contentType = (kind: PartKind): string => `${TYPES}.${kind}+xml`
export const linkType = (kind: PartKind | 'officeDocument', strict: boolean): string =>
  `${officeOf(strict)}/${kind}`

/** The content types of a workbook that has nothing but itself; each part adds its own. */
export const contentTypes = `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`

export const noLinks = `${XML}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`

export const packageLinks = noLinks.replace(
  '</',
  `<Relationship Id="rId1" Type="${linkType('officeDocument', false)}" Target="xl/workbook.xml"/></`,
)

export type SheetTag = { readonly name: string; readonly linkId: string; readonly hidden: boolean }

/** A name that the workbook gives to cells. */
export type DefinedName = {
  readonly name: string
  /** The position of the sheet that alone knows it, or null. */
  readonly sheet: number | null
  readonly refersTo: string
  readonly hidden: boolean
}

export const workbookXml = (sheets: readonly SheetTag[], names: readonly DefinedName[]): string => {
  const tags = sheets.map(
    ({ name, linkId, hidden }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="${linkId}"/>`,
  )
  const defined = names.map((name) => definedNameXml(name, ''))
  const list = defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''
  return `${XML}<workbook xmlns="${mainOf(false)}" xmlns:r="${officeOf(false)}"><sheets>${tags.join('')}</sheets>${list}</workbook>`
}

const definedNameXml = ({ name, sheet, refersTo, hidden }: DefinedName, prefix: string): string => {
  const local = sheet === null ? '' : ` localSheetId="${sheet}"`
  const tag = `${prefix}definedName`
  return `<${tag} name="${name}"${local}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</${tag}>`
}

/** Up to where the widths of the columns follow; the first rows stay in view. */
export const worksheetStart = (strict: boolean, frozenRows: number): string => {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : ''
  return `${XML}<worksheet xmlns="${mainOf(strict)}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
}

/** Styles with nothing but plain text. */
export const stylesXml = (strict: boolean): string => `${XML}<styleSheet xmlns="${mainOf(strict)}">\
<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
