import { createReadStream } from 'node:fs'
import path from 'node:path'
import { labelsOf } from '../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { uniqueNames } from '../columns/unique-names.ts'
import { jsonArray, jsonLines } from '../report/json.ts'
import { type ClosedList, cellsOf, type ResultColumn, resultColumns } from '../report/result-columns.ts'
import type { SheetName } from '../report/sheet-choice.ts'
import { ZipWriter } from '../report/workbook/zip-writer.ts'
import type { ByteSink } from '../shared/random-access.ts'
import { fold } from '../shared/text.ts'
import type { StoredAnalysis } from '../store/store.ts'
import { placeOf, rowAt } from '../tickets/place.ts'
import type { Context } from './context.ts'
import type { ResultFile, ResultFormat, ResultOptions } from './desk.ts'
import { openFile } from './disk.ts'
import { type Job, toText, toWorkbook } from './export-table.ts'
import { ticketPages, writeTickets } from './export-tickets.ts'
import { csvWithoutFile } from './export-without-file.ts'
import { inputAt } from './inputs.ts'
import { needFile } from './office.ts'
import { planOf } from './plan.ts'
import { resultFile } from './result-file.ts'
import { resultName } from './result-name.ts'
import { extraSheets } from './sheets.ts'
import { checkUnchanged, withSource } from './stored-file.ts'
import { settingsOf } from './view.ts'

/** Writes the result of an analysis as it stands now: complete on disk before anybody sees it. */
export const exportResult = async (
  context: Context,
  analysis: StoredAnalysis,
  { format, sheets = [], file }: ResultOptions & { readonly format: ResultFormat },
): Promise<ResultFile> => {
  const named =
    file === undefined ? analysis : { name: nameOf(analysis, file), fileId: inputAt(analysis, file).file.id }
  return resultFile(context, await resultName(context, named, format), (sink) =>
    WRITERS[format](context, analysis, { sink, sheets, file }),
  )
}

/** What the result of one file is called after. */
const nameOf = (analysis: StoredAnalysis, file: string): string => {
  const { name } = inputAt(analysis, file).file
  return file === analysis.fileId ? name : path.basename(name, path.extname(name))
}

type Writing = {
  readonly sink: ByteSink
  readonly sheets: readonly SheetName[]
  /** Id of the file that is meant; not said where there is one, or all tickets are. */
  readonly file: string | undefined
}
type Writer = (context: Context, analysis: StoredAnalysis, writing: Writing) => Promise<void>

/** A workbook or text result: the user's own file with our columns, in its own format or the other one. */
const withColumns =
  (write: (job: Job) => Promise<void>): Writer =>
  async (context, analysis, { sink, sheets, file: asked }) => {
    const { position, layout, file: given } = inputAt(analysis, asked)
    const file = await needFile(context, given.id)
    await checkUnchanged(context, file)
    const columns = await columnsFor(context, analysis)
    const settings = { ...settingsOf(analysis), layout }
    const cells = cellsFor(context, analysis, { columns, position })
    const extra = await extraSheets(context, analysis, { names: sheets, position })
    const bytes = await openFile(context.folders.file(file.id))
    try {
      await withSource(context, file, (source) =>
        write({ source, bytes, settings, columns, cells, extraSheets: extra, sink }),
      )
    } finally {
      await bytes.close()
    }
  }

const columnsFor = async (context: Context, analysis: StoredAnalysis): Promise<readonly ResultColumn[]> => {
  const settings = settingsOf(analysis)
  const file = await needFile(context, analysis.fileId)
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

type CellsOf = { readonly columns: readonly ResultColumn[]; readonly position: number }

const cellsFor =
  (context: Context, analysis: StoredAnalysis, { columns, position }: CellsOf): Job['cells'] =>
  async (rows) => {
    const { language } = settingsOf(analysis)
    const places = [placeOf(position, Math.min(...rows)), placeOf(position, Math.max(...rows))] as const
    const results = await context.store.results(analysis.id, ...places)
    const waiting = await context.store.unanswered(analysis.id, ...places)
    return new Map([
      ...waiting.map((place) => [rowAt(place), cellsOf(null, columns, language)] as const),
      ...results.map((result) => [rowAt(result.row), cellsOf(result, columns, language)] as const),
    ])
  }

/** The result of every file, each in its own kind and under a name of its own. */
const toZip: Writer = async (context, analysis, { sink, sheets }) => {
  const zip = new ZipWriter(sink)
  const names = uniqueNames(
    analysis.fileIds.map((id) => nameOf(analysis, id)),
    { key: fold },
  )
  for (const [at, id] of analysis.fileIds.entries()) {
    const kind = await kindOf(context, id)
    const result = await exportResult(context, analysis, {
      format: kind,
      file: id,
      sheets: kind === 'xlsx' ? sheets : [],
    })
    try {
      await zip.add(`${names[at]}_triaje${path.extname(result.name)}`, createReadStream(result.path))
    } finally {
      await result.dispose()
    }
  }
  zip.finish()
}

const kindOf = async (context: Context, id: string): Promise<'csv' | 'xlsx'> =>
  withSource(context, await needFile(context, id), async ({ format }) => (format === 'csv' ? 'csv' : 'xlsx'))

const textWithColumns = withColumns(toText)

/** The user's own text with our columns; without the file, what is stored of each ticket. */
const toCsv: Writer = async (context, analysis, target) => {
  const { id } = inputAt(analysis, target.file).file
  const { goneAt } = await needFile(context, id)
  if (goneAt === null) return textWithColumns(context, analysis, target)
  const pages = ticketPages(context, analysis, id)
  return csvWithoutFile(context, analysis, { pages, sink: target.sink })
}

const WRITERS: Readonly<Record<ResultFormat, Writer>> = {
  xlsx: withColumns(toWorkbook),
  csv: toCsv,
  json: (context, analysis, writing) => writeTickets(context, analysis, { ...writing, as: jsonArray }),
  jsonl: (context, analysis, writing) => writeTickets(context, analysis, { ...writing, as: jsonLines }),
  zip: toZip,
}
