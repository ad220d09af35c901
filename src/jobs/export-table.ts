import type { Layout } from '../columns/layout.ts'
import { uniqueNames } from '../columns/unique-names.ts'
import type { CellValue, Source } from '../intake/source.ts'
import { appendCsv } from '../report/csv/append-csv.ts'
import { writeCsv } from '../report/csv/write-csv.ts'
import type { ResultColumn } from '../report/result-columns.ts'
import { appendColumns } from '../report/workbook/append.ts'
import type { OutCell } from '../report/workbook/cell-xml.ts'
import { copiedSheets } from '../report/workbook/copy-source.ts'
import type { ExtraSheet } from '../report/workbook/extra-sheet.ts'
import { writeWorkbook } from '../report/workbook/write.ts'
import type { ByteSink, RandomAccess } from '../shared/random-access.ts'
import { fold } from '../shared/text.ts'
import type { AnalysisSettings } from './desk.ts'

/** One file of an analysis to be written with our columns. */
export type Job = {
  readonly source: Source
  readonly bytes: RandomAccess
  readonly settings: AnalysisSettings
  readonly columns: readonly ResultColumn[]
  readonly cells: (rows: readonly number[]) => Promise<ReadonlyMap<number, readonly OutCell[]>>
  readonly extraSheets: readonly ExtraSheet[]
  readonly sink: ByteSink
}

/** As a workbook: the user's own, or a new one where its kind cannot be extended. */
export const toWorkbook = async (job: Job): Promise<void> => {
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
      textColumn: textColumnOf(settings.layout),
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

const textColumnOf = ({ columns }: Layout): number | undefined =>
  columns.find(({ role }) => role === 'title' || role === 'description')?.index

const LISTS = { es: 'Listas', en: 'Lists' }

const givenHeaders = ({ settings }: Job): readonly string[] => settings.layout.columns.map(({ name }) => name)

const ownHeaders = (job: Job): readonly string[] =>
  uniqueNames(
    job.columns.map(({ header }) => header),
    { taken: givenHeaders(job), key: fold },
  )

/** As text: the user's own file, or a new one. */
export const toText = async (job: Job): Promise<void> => {
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
