import { TriajeError } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'
import { SHEET_LIMITS } from '../limits.ts'
import type { Dialect } from '../source.ts'
import { type Grammar, type Scanned, type ScanResult, scanRecord } from './scan.ts'

/** One record of a text file with the text it was read from. */
export type CsvRecord = {
  /** Counts every record, blank ones included; the first line has the number `first`. */
  readonly number: number
  readonly cells: readonly string[]
  /** As in the file, without its line break. */
  readonly raw: string
  /** '' for a last line without one. */
  readonly newline: string
}

export type RecordOptions = Grammar & {
  /** Of the file, for messages. */
  readonly name: string
  /** Number of the first record: 0 when it is Excel's `sep=;`, which no spreadsheet shows, else 1. */
  readonly first: 0 | 1
  /** Characters that one record may have. */
  readonly maxLength?: number
}

/** A record of more characters than this is not a ticket. */
export const MAX_LENGTH = 4 * 1024 * 1024

/** How the records of a file with this dialect are read; `name` is the file's, for messages. */
export const grammarOf = (
  { delimiter, newline, sepLine, blankBehind = false }: Dialect,
  name: string,
): RecordOptions => ({
  delimiter,
  blankBehind,
  loneCr: newline === '\r',
  first: sepLine ? 0 : 1,
  name,
})

/** Records handed on at a time. */
const RECORDS = 500

type State = { number: number; line: number }

/**
 * The records of decoded text in batches of a few hundred. Rejects with `file.corrupt` at a quote that
 * swallows the rest of the file, with `file.bomb` at a record that is too long, with `file.too-large` at one that is too
 * wide or at more records than a sheet has rows; they name the line.
 */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  options: RecordOptions,
): AsyncGenerator<readonly CsvRecord[]> {
  const state: State = { number: options.first, line: 1 }
  let buffer = ''
  let wanted = 0
  for await (const chunk of chunks) {
    buffer += chunk
    if (buffer.length < wanted) continue
    const at = yield* drain(buffer, { ...options, final: false }, state)
    buffer = buffer.slice(at)
    if (buffer.length > (options.maxLength ?? MAX_LENGTH)) throw tooLong(options, state)
    // A long record is scanned from its start again only when twice as much of it is there.
    wanted = buffer.length * 2
  }
  yield* drain(buffer, { ...options, final: true }, state)
}

/** Yields the whole records of the text; returns where the rest begins. */
function* drain(
  text: string,
  options: RecordOptions & { readonly final: boolean },
  state: State,
): Generator<readonly CsvRecord[], number> {
  const half = !options.final && text.endsWith('\r')
  const whole = half ? text.slice(0, -1) : text
  const scan = (at: number): ScanResult => (at < whole.length ? scanRecord(whole, at, options) : 'more')
  const records: CsvRecord[] = []
  let at = 0
  for (let scanned = scan(at); scanned !== 'more'; scanned = scan(at)) {
    const complete = checked(scanned, options, state)
    records.push(toRecord(whole, at, { scanned: complete, number: state.number }))
    state.number += 1
    state.line += complete.quoted > 0 ? lineCount(whole.slice(at, complete.end)) : 1
    at = complete.next
    if (records.length >= RECORDS) yield records.splice(0)
  }
  if (records.length > 0) yield records
  return at
}

/** Throws for what is no record that a sheet could hold. */
const checked = (
  scanned: Scanned | 'unclosed' | 'wide',
  ...[options, state]: [RecordOptions, State]
): Scanned => {
  if (scanned === 'unclosed') throw unclosed(options, state)
  if (scanned === 'wide') throw tooWide(options, state)
  if (state.number > SHEET_LIMITS.rows) throw tooLarge(options, TOO_MANY_ROWS)
  return scanned
}

const toRecord = (
  text: string,
  from: number,
  { scanned, number }: { scanned: Scanned; number: number },
): CsvRecord => ({
  number,
  cells: scanned.cells,
  raw: text.slice(from, scanned.end),
  newline: text.slice(scanned.end, scanned.next),
})

const lineCount = (text: string): number => (text.match(/\r\n|\r|\n/g)?.length ?? 0) + 1

const unclosed = ({ name }: RecordOptions, { line }: State): TriajeError =>
  new TriajeError('file.corrupt', {
    name,
    reason: {
      es: `la línea ${line} abre unas comillas que no se cierran`,
      en: `line ${line} opens a quote that is never closed`,
    },
  })

const TOO_MANY_ROWS = { es: '1 048 576 filas', en: '1,048,576 rows' }

const tooLarge = ({ name }: RecordOptions, limit: Localized): TriajeError =>
  new TriajeError('file.too-large', { name, limit })

const tooWide = (options: RecordOptions, { line }: State): TriajeError =>
  tooLarge(options, {
    es: `16 384 columnas (línea ${line})`,
    en: `16,384 columns (line ${line})`,
  })

export const tooLong = ({ name }: Pick<RecordOptions, 'name'>, { line }: Pick<State, 'line'>): TriajeError =>
  new TriajeError('file.bomb', {
    name,
    reason: {
      es: `el registro que empieza en la línea ${line} es demasiado largo; quizá falte cerrar unas comillas`,
      en: `the record that starts on line ${line} is too long; perhaps a quote is not closed`,
    },
  })
