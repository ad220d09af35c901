import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { type Additions, packageEdits, planAdditions } from './additions.ts'
import type { AppendJob } from './append-job.ts'
import { widenNames } from './defined-names.ts'
import { movedDrawings } from './drawings.ts'
import { extraSheetXml } from './extra-sheet.ts'
import { newCells } from './new-cells.ts'
import { OwnFormats } from './own-formats.ts'
import { listSheet } from './own-rules.ts'
import { withSheets } from './package.ts'
import { rewriteXml } from './rewrite.ts'
import { SheetSplicer } from './sheet-splicer.ts'
import { splicePlan } from './splice-plan.ts'
import { splicedSheet } from './spliced-sheet.ts'
import { widenTable } from './tables.ts'
import { ZipWriter } from './zip-writer.ts'

/** Writes the workbook: what changes anew, all else copied. The styles come last: the sheets add to them. */
export const writeEdited = async (job: AppendJob, sink: ByteSink): Promise<void> => {
  const { workbook, styles } = job
  const out = new ZipWriter(sink)
  const before = await wholeXml(workbook.zip, workbook.entry)
  const lists = listSheet(job.columns, job.listSheetName)
  const additions = await planAdditions(workbook, before, [...job.extraSheets, ...(lists ? [lists] : [])])
  const listsName = additions.sheets.find(({ sheet }) => sheet === lists)?.tag.name ?? ''
  const edits = await smallEdits(job, before, additions)
  await writeOldParts(job, out, { edits, sheet: editedSheet(job, listsName) })
  const formats = new OwnFormats(styles.part)
  for (const { sheet: extra, part } of additions.sheets)
    await out.add(part.name, extraSheetXml(extra, { formats, strict: workbook.strict }))
  await writeStyles(job, out, additions)
  out.finish()
}

type Edited = { readonly edits: ReadonlyMap<ZipEntry, string>; readonly sheet: AsyncIterable<Buffer> }

/** The parts of the workbook in their order, but for the styles. */
const writeOldParts = async (
  { workbook, sheet }: AppendJob,
  out: ZipWriter,
  edited: Edited,
): Promise<void> => {
  const { zip, styles } = workbook
  for (const entry of zip.entries) {
    const xml = edited.edits.get(entry)
    if (entry === sheet.entry) await out.add(entry.name, edited.sheet, entry)
    else if (xml !== undefined) await out.add(entry.name, once(xml), entry)
    else if (entry !== styles) await out.copy(entry, zip.raw(entry))
  }
}

const writeStyles = async (
  { workbook, styles }: AppendJob,
  out: ZipWriter,
  added: Additions,
): Promise<void> => {
  const { zip, styles: entry } = workbook
  if (added.styles) await out.add(added.styles.name, once(styles.part.toXml()))
  else if (entry && styles.part.changed) await out.add(entry.name, once(styles.part.toXml()), entry)
  else if (entry) await out.copy(entry, zip.raw(entry))
}

async function* once(xml: string): AsyncIterable<Buffer> {
  yield Buffer.from(xml, 'latin1')
}

/** The workbook part, the table, drawings and the parts that tell of others, where they change; `before`: the workbook part. */
const smallEdits = async (
  job: AppendJob,
  before: string,
  additions: Additions,
): Promise<Map<ZipEntry, string>> => {
  const { workbook, sheet, placement, columns } = job
  const { firstColumn, lastColumn, table } = placement
  const edits = new Map([...(await packageEdits(workbook, additions)), ...(await movedDrawings(job))])
  const names = widenNames({ sheetIndex: sheet.index, from: firstColumn - 1, to: lastColumn })
  const tags = additions.sheets.map(({ tag }) => tag)
  const widened = rewriteXml(before, names)
  const after = tags.length > 0 ? withSheets(widened, tags) : widened
  if (after !== before) edits.set(workbook.entry, after)
  const headers = columns.map(({ header }) => header)
  if (table) edits.set(table.entry, await widenTable(workbook.zip, table, headers))
  return edits
}

const editedSheet = (job: AppendJob, lists: string): AsyncIterable<Buffer> => {
  const { workbook, sheet, styles, placement, headerRow, columns } = job
  const cells = newCells({
    headerRow,
    columns,
    styles: styles.cells,
    firstColumn: placement.firstColumn,
    endRow: placement.endRow,
    values: (rows) => job.cells(rows),
  })
  return splicedSheet(workbook.zip, sheet.entry, { splicer: new SheetSplicer(splicePlan(job, lists)), cells })
}
