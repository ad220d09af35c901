import { formatRange } from '../../intake/xlsx/cell-reference.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { type ExtraSheet, extraSheetXml, type SheetCell, type SheetSize } from './extra-sheet.ts'
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
import { type NewPart, withContentTypes, withLinks } from './package.ts'
import { freeSheetName, quotedSheet } from './sheet-names.ts'
import { StylePart } from './style-part.ts'
import { ZipWriter } from './zip-writer.ts'

export type WriteRequest = {
  readonly sink: ByteSink
  readonly sheetName: string
  /** In batches; the first row holds the headers. */
  readonly rows: AsyncIterable<readonly (readonly SheetCell[])[]>
  /** In characters, one a column. */
  readonly widths: readonly number[]
  /** Sheets of ours behind it. */
  readonly extraSheets?: readonly ExtraSheet[]
}

/** Writes a new .xlsx: a sheet with a bold header, frozen and with a filter, and further ones; text is never a formula. */
export const writeWorkbook = async ({ sink, extraSheets = [], ...request }: WriteRequest): Promise<void> => {
  const out = new ZipWriter(sink)
  const styles = new StylePart(stylesXml(false))
  const writing = { formats: new OwnFormats(styles), strict: false }
  const sheets = [ticketSheet(request), ...extraSheets]
  const tags = tagsOf(sheets)
  const names: DefinedName[] = []
  await writePackage(out, tags)
  for (const [i, sheet] of sheets.entries()) {
    const behind = (size: SheetSize): string => {
      if (i > 0 || size.columns === 0) return ''
      const range = { firstRow: 1, firstColumn: 1, lastRow: size.rows, lastColumn: size.columns }
      names.push(filterName(tags[i]?.name ?? '', formatRange(range, true)))
      return `<autoFilter ref="${formatRange(range)}"/>`
    }
    await out.add(sheetPart(i), extraSheetXml(sheet, { ...writing, behind }))
  }
  await out.add('xl/styles.xml', once(Buffer.from(styles.toXml(), 'latin1')))
  await out.add('xl/workbook.xml', once(Buffer.from(workbookXml(tags, names))))
  out.finish()
}

const tagsOf = (sheets: readonly ExtraSheet[]): readonly SheetTag[] => {
  const tags: SheetTag[] = []
  for (const [i, { name, hidden = false }] of sheets.entries()) {
    const taken = tags.map((tag) => tag.name)
    tags.push({ name: freeSheetName(name, taken), linkId: `rId${i + 1}`, hidden })
  }
  return tags
}

const HEADER = { bold: true } as const

/** The tickets' sheet. */
const ticketSheet = ({ sheetName, widths, rows }: Omit<WriteRequest, 'sink'>): ExtraSheet => ({
  name: sheetName,
  widths,
  frozenRows: 1,
  rows: withHeader(rows),
})

async function* withHeader(rows: WriteRequest['rows']): WriteRequest['rows'] {
  let first = true
  for await (const batch of rows) {
    const [header, ...others] = batch
    if (first && header) yield [header.map(bold), ...others]
    else yield batch
    first &&= header === undefined
  }
}

const bold = (cell: SheetCell): SheetCell =>
  typeof cell === 'object' && cell !== null && 'format' in cell ? cell : { value: cell, format: HEADER }

const filterName = (sheet: string, range: string): DefinedName => ({
  name: '_xlnm._FilterDatabase',
  sheet: 0,
  refersTo: `${quotedSheet(sheet)}!${range}`,
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
