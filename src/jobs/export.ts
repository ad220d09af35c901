import { labelsOf } from '../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { uniqueNames } from '../columns/unique-names.ts'
import type { CellValue, Source } from '../intake/source.ts'
import { appendCsv } from '../report/csv/append-csv.ts'
import { writeCsv } from '../report/csv/write-csv.ts'
import { jsonArray, jsonLines } from '../report/json.ts'
import { type ClosedList, cellsOf, type ResultColumn, resultColumns } from '../report/result-columns.ts'
import type { SheetName } from '../report/sheet-choice.ts'
import { appendColumns } from '../report/workbook/append.ts'
import type { OutCell } from '../report/workbook/cell-xml.ts'
import { copiedSheets } from '../report/workbook/copy-source.ts'
import type { ExtraSheet } from '../report/workbook/extra-sheet.ts'
import { writeWorkbook } from '../report/workbook/write.ts'
import type { ByteSink, RandomAccess } from '../shared/random-access.ts'
import { fold } from '../shared/text.ts'
import type { StoredAnalysis, StoredFile, TicketRow } from '../store/store.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings, ResultFile, ResultFormat, ResultOptions } from './desk.ts'
import { openFile } from './disk.ts'
import { csvWithoutFile } from './export-without-file.ts'
import { needFile } from './office.ts'
import { planOf } from './plan.ts'
import { resultFile } from './result-file.ts'
import { resultName } from './result-name.ts'
import { extraSheets } from './sheets.ts'
import { checkUnchanged, withSource } from './stored-file.ts'
import { settingsOf, viewTicket } from './view.ts'

/** Writes the result of an analysis as it stands now: complete on disk before anybody sees it. */
export const exportResult = async (
  context: Context,
  analysis: StoredAnalysis,
  { format, sheets = [] }: ResultOptions & { readonly format: ResultFormat },
): Promise<ResultFile> =>
  resultFile(context, await resultName(context, analysis, format), (sink) =>
    WRITERS[format](context, analysis, { sink, sheets }),
  )

type Writing = { readonly sink: ByteSink; readonly sheets: readonly SheetName[] }
type Writer = (context: Context, analysis: StoredAnalysis, writing: Writing) => Promise<void>

type Job = {
  readonly source: Source
  readonly bytes: RandomAccess
  readonly settings: AnalysisSettings
  readonly columns: readonly ResultColumn[]
  readonly cells: (rows: readonly number[]) => Promise<ReadonlyMap<number, readonly OutCell[]>>
  readonly extraSheets: readonly ExtraSheet[]
  readonly sink: ByteSink
}

/** A workbook or text result: the user's own file with our columns, in its own format or the other one. */
const withColumns =
  (write: (job: Job) => Promise<void>): Writer =>
  async (context, analysis, { sink, sheets }) => {
    const file = await needFile(context, analysis.fileId)
    await checkUnchanged(context, file)
    const settings = settingsOf(analysis)
    const columns = await columnsFor(context, file, settings)
    const cells = cellsFor(context, analysis, columns)
    const extra = await extraSheets(context, analysis, sheets)
    const bytes = await openFile(context.folders.file(file.id))
    try {
      await withSource(context, file, (source) =>
        write({ source, bytes, settings, columns, cells, extraSheets: extra, sink }),
      )
    } finally {
      await bytes.close()
    }
  }

const columnsFor = async (
  context: Context,
  file: StoredFile,
  settings: AnalysisSettings,
): Promise<readonly ResultColumn[]> => {
  const { taxonomy } = await planOf(context, file, settings)
  const list = taxonomy && closedList(taxonomy)
  return resultColumns({ fields: settings.fields, list, language: settings.language })
}

/** The names of each level, each once. */
const closedList = (taxonomy: Taxonomy): ClosedList => {
  const labels = labelsOf(taxonomy)
  const category = labels.map(({ category: own, parent }) => (parent ?? own).name)
  const subcategory = labels.flatMap(({ category: own, parent }) => (parent ? [own.name] : []))
  return { category: [...new Set(category)], subcategory: [...new Set(subcategory)] }
}

const cellsFor =
  (context: Context, analysis: StoredAnalysis, columns: readonly ResultColumn[]): Job['cells'] =>
  async (rows) => {
    const { language } = settingsOf(analysis)
    const range = [analysis.id, Math.min(...rows), Math.max(...rows)] as const
    const results = await context.store.results(...range)
    const waiting = await context.store.unanswered(...range)
    return new Map([
      ...waiting.map((row) => [row, cellsOf(null, columns, language)] as const),
      ...results.map((result) => [result.row, cellsOf(result, columns, language)] as const),
    ])
  }

const toWorkbook = async (job: Job): Promise<void> => {
  const { source, bytes, settings, columns, cells, sink } = job
  const { sheetIndex, headerRow } = settings.layout
  const listSheetName = LISTS[settings.language]
  if (source.format === 'xlsx') {
    const { extraSheets: sheets } = job
    await appendColumns({
      bytes,
      sink,
      sheetIndex,
      headerRow,
      columns,
      extraSheets: sheets,
      listSheetName,
      cells,
    })
    return
  }
  const copied = await copiedSheets({
    source,
    sheetIndex,
    headerRow,
    columns,
    headers: ownHeaders(job),
    cells,
  })
  await writeWorkbook({ sink, sheets: [...copied, ...job.extraSheets], listSheetName })
}

const LISTS = { es: 'Listas', en: 'Lists' }

const givenHeaders = ({ settings }: Job): readonly string[] => settings.layout.columns.map(({ name }) => name)

const ownHeaders = (job: Job): readonly string[] =>
  uniqueNames(
    job.columns.map(({ header }) => header),
    { taken: givenHeaders(job), key: fold },
  )

const toText = async (job: Job): Promise<void> => {
  const { source, bytes, settings, cells, sink } = job
  const { headerRow, columns: given } = settings.layout
  const { dialect } = source
  const own = ownHeaders(job)
  if (dialect) return appendCsv({ bytes, dialect, headerRow, headers: own, cells, sink })
  const headers = [...givenHeaders(job), ...own]
  await writeCsv({
    headers,
    rows: extendedRows(job),
    ownFrom: given.length,
    language: settings.language,
    sink,
  })
}

/** The rows of the sheet with our cells behind them, all equally long. */
async function* extendedRows(job: Job): AsyncIterable<readonly (readonly CellValue[])[]> {
  const { source, settings, columns, cells } = job
  const { headerRow, sheetIndex, columns: known } = settings.layout
  for await (const batch of source.rows(sheetIndex)) {
    const rows = batch.filter(({ number }) => number > headerRow)
    if (rows.length === 0) continue
    const own = await cells(rows.map(({ number }) => number))
    yield rows.map((row) => {
      const given = known.map((_, i) => row.cells[i] ?? null)
      return [...given, ...(own.get(row.number) ?? columns.map(() => null))]
    })
  }
}

const PAGE = 1000

/** The tickets as the API gives them, a page at a time. */
async function* viewPages(context: Context, id: string): AsyncIterable<readonly unknown[]> {
  for await (const page of ticketPages(context, id)) yield page.map(viewTicket)
}

async function* ticketPages({ store }: Context, id: string): AsyncIterable<readonly TicketRow[]> {
  let cursor: string | undefined
  do {
    const page = await store.tickets(id, { limit: PAGE, ...(cursor ? { cursor } : {}) })
    yield page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

const toJson =
  (write: typeof jsonArray): Writer =>
  async (context, { id }, { sink }) => {
    for await (const bytes of write(viewPages(context, id))) sink.write(bytes)
  }

const textWithColumns = withColumns(toText)

/** The user's own text with our columns; without the file, what is stored of each ticket. */
const toCsv: Writer = async (context, analysis, target) => {
  const { goneAt } = await needFile(context, analysis.fileId)
  if (goneAt === null) return textWithColumns(context, analysis, target)
  const pages = ticketPages(context, analysis.id)
  return csvWithoutFile(context, analysis, { pages, sink: target.sink })
}

const WRITERS: Readonly<Record<ResultFormat, Writer>> = {
  xlsx: withColumns(toWorkbook),
  csv: toCsv,
  json: toJson(jsonArray),
  jsonl: toJson(jsonLines),
}
