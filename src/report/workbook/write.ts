import { formatRange } from '../../intake/xlsx/cell-reference.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { type ExtraSheet, extraSheetXml, type SheetSize } from './extra-sheet.ts'
import { OwnFormats } from './own-formats.ts'
import {
  contentTypes,
  type DefinedName,
  noLinks,
  packageLinks,
  type SheetTag,
  stylesXml,
  workbookXml,
} from './own-parts.ts'
import { type ColumnRules, doubtXml, listSheet, type RuleArea, validationsXml } from './own-rules.ts'
import { type NewPart, withContentTypes, withLinks } from './package.ts'
import { freeSheetName, quotedSheet } from './sheet-names.ts'
import { StylePart } from './style-part.ts'
import { ZipWriter } from './zip-writer.ts'

/** A sheet with rows under headers: filtered, and with rules for the columns that we added. */
export type TableSheet = ExtraSheet & {
  /** 1-based row that holds the headers; 0 where none does. */
  readonly headerRow: number
  /** 1-based. */
  readonly ownFrom: number
  readonly ownColumns: readonly ColumnRules[]
}

export type WriteRequest = {
  readonly sink: ByteSink
  readonly sheets: readonly (ExtraSheet | TableSheet)[]
  /** What a hidden sheet with the longer lists of choices is called; "Lists" unless said. */
  readonly listSheetName?: string
}

/** Writes a new .xlsx of these sheets; text is never a formula. */
export const writeWorkbook = async ({
  sink,
  sheets,
  listSheetName = 'Lists',
}: WriteRequest): Promise<void> => {
  const out = new ZipWriter(sink)
  const styles = new StylePart(stylesXml(false))
  const formats = new OwnFormats(styles)
  const lists = listSheet(
    sheets.flatMap((sheet) => ('ownColumns' in sheet ? sheet.ownColumns : [])),
    listSheetName,
  )
  const all = lists ? [...sheets, lists] : sheets
  const tags = tagsOf(all)
  const names: DefinedName[] = []
  await writePackage(out, tags)
  for (const [i, sheet] of all.entries()) {
    const behind = (size: SheetSize): string => {
      if (!('headerRow' in sheet) || size.rows < sheet.headerRow) return ''
      const rules = rulesXml(sheet, size, { styles, lists: tags.at(-1)?.name ?? '' })
      if (sheet.headerRow === 0) return rules
      const filter = filterRange(sheet, size)
      names.push(filterName({ sheet: i, name: tags[i]?.name ?? '', range: formatRange(filter, true) }))
      return `<autoFilter ref="${formatRange(filter)}"/>${rules}`
    }
    await out.add(sheetPart(i), extraSheetXml(sheet, { formats, strict: false, behind }))
  }
  await out.add('xl/styles.xml', once(Buffer.from(styles.toXml(), 'latin1')))
  await out.add('xl/workbook.xml', once(Buffer.from(workbookXml(tags, names))))
  out.finish()
}

const filterRange = ({ headerRow }: TableSheet, { rows, columns }: SheetSize) => ({
  firstRow: headerRow,
  firstColumn: 1,
  lastRow: rows,
  lastColumn: Math.max(columns, 1),
})

type Rules = { readonly styles: StylePart; readonly lists: string }

const rulesXml = (
  { headerRow, ownFrom, ownColumns }: TableSheet,
  { rows }: SheetSize,
  { styles, lists }: Rules,
): string => {
  const area: RuleArea = {
    firstColumn: ownFrom,
    firstRow: headerRow + 1,
    lastRow: Math.max(rows, headerRow + 1),
  }
  const validations = validationsXml(ownColumns, area, { prefix: '', lists })
  const list = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
  return (
    doubtXml(ownColumns, area, { prefix: '', styles, priority: 1 }) + (validations.length > 0 ? list : '')
  )
}

const tagsOf = (sheets: readonly ExtraSheet[]): readonly SheetTag[] => {
  const tags: SheetTag[] = []
  for (const [i, { name, hidden = false }] of sheets.entries()) {
    const taken = tags.map((tag) => tag.name)
    tags.push({ name: freeSheetName(name, taken), linkId: `rId${i + 1}`, hidden })
  }
  return tags
}

type FilterOf = { readonly sheet: number; readonly name: string; readonly range: string }

const filterName = ({ sheet, name, range }: FilterOf): DefinedName => ({
  name: '_xlnm._FilterDatabase',
  sheet,
  refersTo: `${quotedSheet(name)}!${range}`,
  hidden: true,
})

const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`

/** The parts that tell of other parts. */
const writePackage = async (out: ZipWriter, tags: readonly SheetTag[]): Promise<void> => {
  const parts = [
    ...tags.map(({ linkId }, i) => partOf('worksheet', sheetPart(i), linkId)),
    partOf('styles', 'xl/styles.xml', `rId${tags.length + 1}`),
  ]
  const write = (name: string, xml: string): Promise<void> => out.add(name, once(Buffer.from(xml)))
  await write('[Content_Types].xml', withContentTypes(contentTypes, parts))
  await write('_rels/.rels', packageLinks)
  await write('xl/_rels/workbook.xml.rels', withLinks(noLinks, parts, false))
}

const partOf = (kind: NewPart['kind'], name: string, linkId: string): NewPart => ({
  kind,
  name,
  linkId,
  target: name.replace(/^xl\//, ''),
})

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes
}
