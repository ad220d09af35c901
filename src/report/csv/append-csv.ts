import { bomLengthOf } from '../../intake/csv/encoding.ts'
import { losslessBytes, losslessChunks, toLossless } from '../../intake/csv/lossless.ts'
import { type CsvRecord, csvRecords, grammarOf } from '../../intake/csv/records.ts'
import { withoutCr } from '../../intake/csv/scan.ts'
import type { Dialect } from '../../intake/source.ts'
import type { ByteSink, RandomAccess } from '../../shared/random-access.ts'
import { csvField, ownText } from './own-field.ts'
import { representableIn } from './representable.ts'

type OwnCells = readonly (string | number | null)[]

export type AppendCsv = {
  readonly bytes: RandomAccess
  readonly dialect: Dialect
  /** Number of the record that holds the headers, as in SheetRow.number; 0 where none does. */
  readonly headerRow: number
  readonly headers: readonly string[]
  /** The new cells of these rows (numbers as in SheetRow.number); rows without any are filled with empty ones. */
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, OwnCells>>
  readonly sink: ByteSink
}

/** Cells right of the headers for which the new columns still make room; wider rows have them further right. */
const EXTRA_CELLS = 256

/**
 * Writes the user's text file again with new columns right of the widest row, in the same encoding and dialect.
 * Every record keeps its bytes; blank ones and those above the headers are not touched at all. Rejects like
 * csvRecords, and as `cells` and `sink` do.
 */
export const appendCsv = async (request: AppendCsv): Promise<void> => {
  const { bytes, dialect, sink } = request
  const width = await widthOf(request)
  sink.write(await bytes.read(0, bomLengthOf(dialect)))
  const ownFields = ownFieldsOf(request)
  const top = Math.max(1, request.headerRow)
  for await (const records of recordsOf(request)) {
    const rows = records.filter((record) => isData(record, request.headerRow)).map(({ number }) => number)
    const cells = rows.length > 0 ? await request.cells(rows) : new Map<number, OwnCells>()
    const lines = records.map((record) => {
      if (record.number < top || isBlank(record)) return record.raw + record.newline
      const own = record.number === request.headerRow ? request.headers : cells.get(record.number)
      return extended(record, { width, dialect, fields: ownFields(own ?? []) })
    })
    sink.write(losslessBytes(lines.join(''), dialect.encoding))
  }
}

const recordsOf = ({ bytes, dialect }: AppendCsv): AsyncIterable<readonly CsvRecord[]> =>
  csvRecords(losslessChunks(bytes, dialect.encoding, bomLengthOf(dialect)), grammarOf(dialect, ''))

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '')

const isData = (record: CsvRecord, headerRow: number): boolean =>
  record.number > headerRow && !isBlank(record)

/** Cells of the widest record from the header on. */
const widthOf = async (request: AppendCsv): Promise<number> => {
  let header = 0
  let widest = 0
  for await (const records of recordsOf(request))
    for (const record of records) {
      if (record.number < request.headerRow) continue
      const width = widthOfRecord(record, request.dialect)
      if (record.number === request.headerRow) header = width
      widest = Math.max(widest, width)
    }
  return Math.min(widest, header + EXTRA_CELLS)
}

const endsOpen = ({ cells, raw }: CsvRecord, { trailingDelimiter, delimiter }: Dialect): boolean =>
  trailingDelimiter && cells.at(-1) === '' && withoutCr(raw).endsWith(delimiter)

const widthOfRecord = (record: CsvRecord, dialect: Dialect): number =>
  record.cells.length - (endsOpen(record, dialect) ? 1 : 0)

/** The new fields of one record, joined. */
const ownFieldsOf = ({ dialect, headers }: AppendCsv): ((cells: OwnCells) => string) => {
  const fitting = representableIn(dialect.encoding)
  return (cells) => {
    const fields = headers.map((_, at) => csvField(fitting(ownText(cells[at] ?? null)), dialect))
    return toLossless(fields.join(dialect.delimiter), dialect.encoding)
  }
}

const extended = (
  record: CsvRecord,
  { width, dialect, fields }: { width: number; dialect: Dialect; fields: string },
): string => {
  const { delimiter, trailingDelimiter } = dialect
  const raw = withoutCr(record.raw)
  const stray = record.raw.slice(raw.length)
  const own = endsOpen(record, dialect)
    ? closed(raw.slice(0, -delimiter.length), record.cells.slice(0, -1), dialect)
    : closed(raw, record.cells, dialect)
  const missing = Math.max(0, width - widthOfRecord(record, dialect))
  const end = trailingDelimiter ? delimiter : ''
  return own + delimiter.repeat(missing + 1) + fields + end + stray + record.newline
}

/**
 * The record as it stands, or written anew where a value opens a quote that it never closes: the last line of a file
 * is read so all the same, but our quotes would close it.
 */
const closed = (raw: string, cells: readonly string[], dialect: Dialect): string => {
  const { delimiter } = dialect
  const fields = delimiter + raw + delimiter
  const isOpen = (cell: string): boolean =>
    cell.startsWith('"') && fields.includes(delimiter + cell + delimiter)
  return cells.some(isOpen) ? cells.map((cell) => csvField(cell, dialect)).join(delimiter) : raw
}
