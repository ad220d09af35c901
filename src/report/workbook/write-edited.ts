import type { Workbook, WorkbookSheet } from '../../intake/xlsx/workbook.ts'
import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { type Additions, packageEdits, planAdditions } from './additions.ts'
import type { CellStyles } from './cell-styles.ts'
import type { OutCell } from './cell-xml.ts'
import { columnsXml } from './column-widths.ts'
import { widenNames } from './defined-names.ts'
import { type ExtraSheet, extraSheetXml } from './extra-sheet.ts'
import { newCells } from './new-cells.ts'
import { OwnFormats } from './own-formats.ts'
import { withSheets } from './package.ts'
import type { Placement } from './placement.ts'
import { rewriteXml } from './rewrite.ts'
import { sheetEdits } from './sheet-edits.ts'
import { SheetSplicer, type SplicePlan } from './sheet-splicer.ts'
import { splicedSheet } from './spliced-sheet.ts'
import type { StylePart } from './style-part.ts'
import type { Survey } from './survey.ts'
import { widenTable } from './tables.ts'
import { ZipWriter } from './zip-writer.ts'

/** Everything that is known before the first byte is written. */
export type AppendJob = {
  readonly workbook: Workbook
  readonly sheet: WorkbookSheet
  readonly styles: Styles
  readonly survey: Survey
  readonly placement: Placement
  readonly headerRow: number
  /** The new columns; headers as they are written, widths in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number; readonly wrap: boolean }[]
  /** Sheets of ours that go behind the workbook's own. */
  readonly extraSheets: readonly ExtraSheet[]
  /** What goes into the rows of one batch. */
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

/** The styles part and what makes new cell formats in it. */
type Styles = {
  readonly part: StylePart
  readonly cells: CellStyles
}

/** Writes the workbook: what changes anew, all else copied. The styles come last: the sheets add to them. */
export const writeEdited = async (job: AppendJob, sink: ByteSink): Promise<void> => {
  const { workbook, sheet, styles } = job
  const out = new ZipWriter(sink)
  const before = await wholeXml(workbook.zip, workbook.entry)
  const additions = await planAdditions(workbook, before, job.extraSheets)
  const edits = await smallEdits(job, before, additions)
  const put = async (entry: ZipEntry): Promise<void> => {
    const xml = edits.get(entry)
    if (xml === undefined) await out.copy(entry, workbook.zip.raw(entry))
    else await out.add(entry.name, once(xml), entry)
  }
  for (const entry of workbook.zip.entries) {
    if (entry === sheet.entry) await out.add(entry.name, editedSheet(job), entry)
    else if (entry !== workbook.styles) await put(entry)
  }
  const formats = new OwnFormats(styles.part)
  for (const { sheet: extra, part } of additions.sheets)
    await out.add(part.name, extraSheetXml(extra, { formats, strict: workbook.strict }))
  if (additions.styles) await out.add(additions.styles.name, once(styles.part.toXml()))
  if (workbook.styles) {
    if (styles.part.changed) edits.set(workbook.styles, styles.part.toXml())
    await put(workbook.styles)
  }
  out.finish()
}

async function* once(xml: string): AsyncIterable<Buffer> {
  yield Buffer.from(xml, 'latin1')
}

/** The workbook part, the table and the parts that tell of others, where they change; `before`: the workbook part. */
const smallEdits = async (
  { workbook, sheet, placement, columns }: AppendJob,
  before: string,
  additions: Additions,
): Promise<Map<ZipEntry, string>> => {
  const { firstColumn, lastColumn, table } = placement
  const edits = new Map(await packageEdits(workbook, additions))
  const names = widenNames({ sheetIndex: sheet.index, from: firstColumn - 1, to: lastColumn })
  const tags = additions.sheets.map(({ tag }) => tag)
  const widened = rewriteXml(before, names)
  const after = tags.length > 0 ? withSheets(widened, tags) : widened
  if (after !== before) edits.set(workbook.entry, after)
  const headers = columns.map(({ header }) => header)
  if (table) edits.set(table.entry, await widenTable(workbook.zip, table, headers))
  return edits
}

const editedSheet = (job: AppendJob): AsyncIterable<Buffer> => {
  const { workbook, sheet, styles, placement, headerRow, columns } = job
  const cells = newCells({
    headerRow,
    columns,
    styles: styles.cells,
    firstColumn: placement.firstColumn,
    values: (rows) => job.cells(rows),
  })
  return splicedSheet(workbook.zip, sheet.entry, { splicer: new SheetSplicer(splicePlan(job)), cells })
}

const splicePlan = ({ placement, survey, styles, headerRow, columns }: AppendJob): SplicePlan => {
  const { firstColumn, lastColumn, totalsRow } = placement
  const edits = sheetEdits(survey, placement, headerRow)
  const widths = columns.map(({ width }) => width)
  const style = (beside: number): number => styles.cells.derive(beside, { quoted: false, wrapped: false })
  return {
    firstColumn,
    lastColumn,
    wanted: (row) => row >= headerRow && row !== totalsRow,
    editTag: (name, tag, depth) => edits[`${depth} ${name}`]?.(tag) ?? tag,
    columns: (existing, prefix) => columnsXml(existing, { firstColumn, widths, style }, prefix),
  }
}
