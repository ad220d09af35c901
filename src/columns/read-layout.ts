import { type CellValue, cellText, type SheetRow, type Source } from '../intake/source.ts'
import { columnName } from '../intake/xlsx/cell-reference.ts'
import { TriajeError } from '../shared/errors.ts'
import { squeeze, truncate } from '../shared/text.ts'
import { type DateOrder, monthFirstColumns, newDateOrder, noteDate } from './date-order.ts'
import { findHeader, HEADER_ROWS, startsWithData } from './find-header.ts'
import { guessInPieces } from './guess-roles.ts'
import type { Column, Layout, Role } from './layout.ts'
import { uniqueNames } from './unique-names.ts'

/** Values kept of each column: so many to guess by (of all columns of a very wide sheet fewer), so many to show, in characters. */
const KEPT = { values: 100, ofAll: 100_000, length: 400 }
const SHOWN = { values: 5, length: 200 }

type HeaderRow = Pick<SheetRow, 'number' | 'cells'>

/** What is known of a column: its first values, and the order of its dates by all of them. */
type Seen = { readonly values: string[]; readonly order: DateOrder }

/** `rows`: rows below the header that hold anything. */
type Survey = { rows: number; last: number; readonly columns: Seen[] }

const newSeen = (): Seen => ({ values: [], order: newDateOrder() })

type LayoutOptions = {
  readonly headerRow?: number
  /** Lets others have their turn; a very wide sheet is thought about for a second. */
  readonly turn?: () => Promise<unknown>
}

/**
 * Where the headers of a sheet are (or `headerRow`, as the user says: 1-based, 0 where it has none), what its columns
 * are called and mean, and how many rows of data it has. Columns are as many as the widest row has cells. Where no row
 * looks like headers, the first one is taken if it may be. Rejects with `request.invalid` for a header row below the data.
 */
export const readLayout = async (
  source: Source,
  sheetIndex: number,
  options: LayoutOptions = {},
): Promise<{ layout: Layout; rows: number }> => {
  const sheet = source.sheets.find(({ index }) => index === sheetIndex)?.name ?? ''
  const header = await readHeader(source.rows(sheetIndex), options.headerRow)
  const survey: Survey = { rows: 0, last: 0, columns: header.cells.map(newSeen) }
  for await (const batch of source.rows(sheetIndex)) for (const row of batch) take(row, header.number, survey)
  if (options.headerRow !== undefined && header.number > survey.last) throw noSuchRow(header.number)
  const columns = await columnsOf(header, survey, options.turn)
  return { layout: { sheet, sheetIndex, headerRow: header.number, columns }, rows: survey.rows }
}

const readHeader = async (
  rows: AsyncIterable<readonly SheetRow[]>,
  wanted: number | undefined,
): Promise<HeaderRow> => {
  const head: SheetRow[] = []
  for await (const batch of rows) {
    head.push(...batch)
    if ((head.at(-1)?.number ?? 0) >= (wanted ?? 0) && head.length >= HEADER_ROWS) break
  }
  const number = wanted ?? findHeader(head) ?? (startsWithData(head) ? 0 : (head[0]?.number ?? 1))
  return head.find((row) => row.number === number) ?? { number, cells: [] }
}

const take = ({ number, cells }: SheetRow, headerRow: number, survey: Survey): void => {
  survey.last = number
  if (number <= headerRow) return
  let empty = true
  cells.forEach((cell, at) => {
    if (isEmpty(cell)) return
    empty = false
    while (survey.columns.length <= at) survey.columns.push(newSeen())
    const seen = survey.columns[at]
    if (!seen) return
    noteDate(seen.order, cell)
    if (seen.values.length < keptOf(survey)) seen.values.push(truncate(cellText(cell).trim(), KEPT.length))
  })
  if (!empty) survey.rows += 1
}

const keptOf = ({ columns }: Survey): number =>
  Math.max(SHOWN.values, Math.min(KEPT.values, Math.floor(KEPT.ofAll / columns.length)))

const isEmpty = (cell: CellValue): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

const columnsOf = async (
  { number, cells }: HeaderRow,
  { columns }: Survey,
  turn: LayoutOptions['turn'],
): Promise<Layout['columns']> => {
  const headers = columns.map((_, at) => squeeze(cellText(cells[at] ?? null)))
  const names = number === 0 ? lettersOf(headers) : nameColumns(headers)
  const samples = columns.map(({ values }) => values)
  const roles = await guessed(headers, samples, turn)
  const monthFirst = monthFirstColumns(columns.map(({ order }) => order))
  return samples.map((values, at) => ({
    index: at + 1,
    name: names[at] ?? '',
    role: roles[at] ?? null,
    sample: values.slice(0, SHOWN.values).map((value) => truncate(value, SHOWN.length)),
    ...dateOrder(monthFirst[at] ?? null),
  }))
}

const dateOrder = (monthFirst: boolean | null): Pick<Column, 'monthFirst'> =>
  monthFirst === null ? {} : { monthFirst }

const guessed = async (
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  turn: LayoutOptions['turn'],
): Promise<readonly (Role | null)[]> => {
  const guessing = guessInPieces(headers, samples)
  let step = guessing.next()
  while (!step.done) {
    await turn?.()
    step = guessing.next()
  }
  return step.value
}

/** Headers that repeat are numbered, empty ones called after their place: "Comment (2)", "Column 4". */
const nameColumns = (headers: readonly string[]): readonly string[] =>
  uniqueNames(headers.map((header, at) => header || `Column ${at + 1}`))

/** Columns without a header row are called as spreadsheets call them: "A", "B". */
const lettersOf = (headers: readonly string[]): readonly string[] =>
  headers.map((_, at) => columnName(at + 1))

const noSuchRow = (row: number): TriajeError => {
  const reason = { es: `no hay datos en la fila ${row} ni debajo`, en: `row ${row} is below the data` }
  return new TriajeError('request.invalid', { reason }, { field: 'headerRow' })
}
