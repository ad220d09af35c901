import type { Localized } from '../shared/language.ts'
import type { RandomAccess, Scratch } from '../shared/random-access.ts'

/** A date as the sheet shows it, without a time zone: `2024-05-02` or `2024-05-02T10:31:05`. */
type DateCell = { readonly date: string }

/** A length of time in seconds (Excel's `[h]:mm:ss`). */
type DurationCell = { readonly seconds: number }

/** What a cell holds. Text that looks like a number ("00123") stays text; an error value is its text ("#N/A"). */
export type CellValue = string | number | boolean | DateCell | DurationCell | null

export type SheetRow = {
  /** 1-based row of the sheet (of a text file: 1-based record). */
  readonly number: number
  /** Index 0 is column A; trailing empty cells may be missing. */
  readonly cells: readonly CellValue[]
  readonly hidden: boolean
}

export type SheetInfo = {
  readonly name: string
  /** Position among all sheets of the workbook, 0-based. */
  readonly index: number
  readonly visible: boolean
  /** Widths of the columns in characters, from column A on, where the file says any; null for one that it leaves out. */
  readonly widths?: readonly (number | null)[]
}

/**
 * How the bytes are written: `xml` is Excel 2003's own, `csv` any delimited text. Only `xlsx` (with `.xlsm`) and `csv`
 * can be extended in place.
 */
type Format = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'xml' | 'html' | 'csv'

/** How a text file is written, so that the answer can be written the same way. */
export type Dialect = {
  /** A WHATWG/iconv name: utf-8, utf-16le, utf-16be, windows-1252. */
  readonly encoding: string
  readonly bom: boolean
  readonly delimiter: string
  readonly newline: '\r\n' | '\n' | '\r'
  /** True when the first line is Excel's `sep=;`. */
  readonly sepLine: boolean
  /** True when every line ends in a delimiter that starts no column (GLPI). */
  readonly trailingDelimiter: boolean
  /** True when a blank stands behind every delimiter, in front of the quote of the next value. */
  readonly blankBehind?: boolean
  /** True when values are quoted even where they need not be. */
  readonly quoteAll: boolean
}

/** Something odd in the input that was handled and that the user should know. */
export type IntakeWarning = { readonly code: string; readonly text: Localized }

/** An opened input: its sheets, and the rows of each as a stream. */
export type Source = {
  readonly format: Format
  /** Worksheets only (no chart or macro sheets), in the workbook's order. */
  readonly sheets: readonly SheetInfo[]
  /** Present for text files. */
  readonly dialect?: Dialect
  /** The non-empty rows of one sheet in order, in batches of a few hundred; may be called more than once. */
  rows(sheetIndex: number): AsyncIterable<readonly SheetRow[]>
  warnings(): readonly IntakeWarning[]
  close(): void
}

/** A workbook in one of Excel's binary formats. */
export type LegacyBook = Pick<Source, 'sheets' | 'rows' | 'close'>

/**
 * Reads the binary formats, apart from the program: the reader is not ours and what it reads may be hostile. The
 * bytes, which it takes over, are asked for when it is their turn. Rejects with file.encrypted, file.corrupt, file.bomb
 * (it takes more time or memory than a file of its size may).
 */
export type LegacyReader = (
  format: 'xls' | 'xlsb',
  read: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<LegacyBook>

export type OpenOptions = {
  readonly bytes: RandomAccess
  readonly scratch: Scratch
  readonly legacy: LegacyReader
  /** Only for messages; the bytes decide what the file is. */
  readonly name: string
  /** Forces the encoding of a text file. */
  readonly encoding?: string
}

/** A cell's value as text: dates as ISO, numbers without exponent where possible, booleans as TRUE/FALSE, '' for null. */
export const cellText = (value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return String(value)
  return 'date' in value ? value.date.replace('T', ' ') : durationText(value.seconds)
}

const durationText = (seconds: number): string => {
  const whole = Math.round(seconds)
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`
}
