import type { Workbook, WorkbookSheet } from '../../intake/xlsx/workbook.ts'
import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import type { CellStyles } from './cell-styles.ts'
import type { OutCell } from './cell-xml.ts'
import { columnsXml } from './column-widths.ts'
import { widenNames } from './defined-names.ts'
import { newCells } from './new-cells.ts'
import type { Placement } from './placement.ts'
import { rewriteXml } from './rewrite.ts'
import { sheetEdits } from './sheet-edits.ts'
import { SheetSplicer, type SplicePlan } from './sheet-splicer.ts'
import { splicedSheet } from './spliced-sheet.ts'
import type { Survey } from './survey.ts'
import { widenTable } from './tables.ts'
import { ZipWriter } from './zip-writer.ts'

/** Everything that is known before the first byte is written. */
export type AppendJob = {
  readonly workbook: Workbook
  readonly sheet: WorkbookSheet
  readonly styles: CellStyles
  readonly survey: Survey
  readonly placement: Placement
  readonly headerRow: number
  /** The new columns; headers as they are written, widths in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number; readonly wrap: boolean }[]
  /** What goes into the rows of one batch. */
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

/** Writes the workbook: what changes anew, all else copied. The styles come last: the sheet adds to them. */
export const writeEdited = async (job: AppendJob, sink: ByteSink): Promise<void> => {
  const { workbook, sheet, styles } = job
  const out = new ZipWriter(sink)
  const edits = await smallEdits(job)
  const put = async (entry: ZipEntry): Promise<void> => {
    const xml = edits.get(entry)
    if (xml === undefined) await out.copy(entry, workbook.zip.raw(entry))
    else await out.add(entry.name, once(xml), entry)
  }
  for (const entry of workbook.zip.entries) {
    if (entry === sheet.entry) await out.add(entry.name, editedSheet(job), entry)
    else if (entry !== workbook.styles) await put(entry)
  }
  if (workbook.styles) {
    if (styles.changed) edits.set(workbook.styles, styles.toXml())
    await put(workbook.styles)
  }
  out.finish()
}

async function* once(xml: string): AsyncIterable<Buffer> {
  yield Buffer.from(xml, 'latin1')
}

/** The workbook part and the table, where they change. */
const smallEdits = async ({
  workbook,
  sheet,
  placement,
  columns,
}: AppendJob): Promise<Map<ZipEntry, string>> => {
  const { zip, entry } = workbook
  const { firstColumn, lastColumn, table } = placement
  const edits = new Map<ZipEntry, string>()
  const before = await wholeXml(zip, entry)
  const names = widenNames({ sheetIndex: sheet.index, from: firstColumn - 1, to: lastColumn })
  const after = rewriteXml(before, names)
  if (after !== before) edits.set(entry, after)
  const headers = columns.map(({ header }) => header)
  if (table) edits.set(table.entry, await widenTable(zip, table, headers))
  return edits
}

const editedSheet = (job: AppendJob): AsyncIterable<Buffer> => {
  const { workbook, sheet, styles, survey, placement, headerRow, columns } = job
  const cells = newCells({
    headerRow,
    columns,
    styles,
    firstColumn: placement.firstColumn,
    wrappingStyle: survey.wrappingStyle,
    values: (rows) => job.cells(rows),
  })
  return splicedSheet(workbook.zip, sheet.entry, { splicer: new SheetSplicer(splicePlan(job)), cells })
}

const splicePlan = ({ placement, survey, styles, headerRow, columns }: AppendJob): SplicePlan => {
  const { firstColumn, lastColumn, totalsRow } = placement
  const edits = sheetEdits(survey, placement, headerRow)
  const widths = columns.map(({ width }) => width)
  const style = (beside: number): number => styles.derive(beside, { quoted: false, alignedLike: null })
  return {
    firstColumn,
    lastColumn,
    wanted: (row) => row >= headerRow && row !== totalsRow,
    editTag: (name, tag, depth) => edits[`${depth} ${name}`]?.(tag) ?? tag,
    columns: (existing, prefix) => columnsXml(existing, { firstColumn, widths, style }, prefix),
  }
}
