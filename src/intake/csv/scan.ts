import { SHEET_LIMITS } from '../limits.ts'

/** What separates values and records. */
export type Grammar = {
  readonly delimiter: string
  /** True when a carriage return by itself ends a record (old Macintosh files). */
  readonly loneCr: boolean
  /** True when blanks behind a delimiter belong to it. */
  readonly blankBehind?: boolean
}

/** One record as it stands in the text. */
export type Scanned = {
  readonly cells: readonly string[]
  /** How many of the cells were in quotes. */
  readonly quoted: number
  /** How many quotes stand where none should: a sign of the wrong delimiter. */
  readonly strays: number
  /** Where its line break begins, and where the next record does. */
  readonly end: number
  readonly next: number
}

/**
 * `more`: the text ends before the record does · `unclosed`: a quote swallows the rest of the file · `wide`: the record
 * has more values than a sheet has columns.
 */
export type ScanResult = Scanned | 'more' | 'unclosed' | 'wide'

type Reader = {
  readonly text: string
  readonly delimiter: number
  readonly loneCr: boolean
  /** True when nothing follows the text. */
  readonly final: boolean
  at: number
  value: string
  strays: number
}

type Outcome = 'read' | 'more' | 'unclosed'

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const BLANK_CODE = 0x20

const BLANK = { cells: [''], quoted: 0, strays: 0 } as const

/**
 * The record that starts at `from`. RFC 4180, and where real files break it, what keeps most of their records whole:
 * a quote inside a quoted value that is not doubled belongs to the value when another one follows on its line that
 * opens no value; else it closes the value and what follows it is appended. Unless `final`, the text must not end
 * in a carriage return, which may be half of a line break.
 */
export const scanRecord = (
  text: string,
  from: number,
  grammar: Grammar & { readonly final: boolean },
): ScanResult => {
  const { loneCr, final } = grammar
  if (text.charCodeAt(from) === LF) return { ...BLANK, end: from, next: from + 1 }
  const reader: Reader = {
    text,
    delimiter: grammar.delimiter.charCodeAt(0),
    loneCr,
    final,
    at: from,
    value: '',
    strays: 0,
  }
  const cells: string[] = []
  let quoted = 0
  while (cells.length < SHEET_LIMITS.columns) {
    const inQuotes = text.charCodeAt(reader.at) === QUOTE
    const outcome = inQuotes ? readQuoted(reader) : readPlain(reader)
    if (outcome !== 'read') return outcome
    if (inQuotes) quoted += 1
    cells.push(reader.value)
    if (text.charCodeAt(reader.at) !== reader.delimiter) return whole(reader, cells, quoted)
    reader.at = nextValue(reader.at + 1, text, grammar)
  }
  return 'wide'
}

const nextValue = (from: number, text: string, { blankBehind = false }: Grammar): number => {
  let at = from
  while (blankBehind && text.charCodeAt(at) === BLANK_CODE) at += 1
  return at
}

const whole = (reader: Reader, cells: string[], quoted: number): Scanned => {
  const end = reader.at
  cells.push(withoutCr(cells.pop() ?? ''))
  return { cells, quoted, strays: reader.strays, end, next: end + breakLength(reader, end) }
}

/** 0 where no record ends. */
const breakLength = ({ text, loneCr }: Reader, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === LF) return 1
  if (code !== CR) return 0
  if (text.charCodeAt(at + 1) === LF) return 2
  return loneCr ? 1 : 0
}

const endsValue = (reader: Reader, at: number): boolean => {
  const code = reader.text.charCodeAt(at)
  return code === reader.delimiter || ((code === LF || code === CR) && breakLength(reader, at) > 0)
}

const readPlain = (reader: Reader): Outcome => {
  const { text } = reader
  let at = reader.at
  while (at < text.length && !endsValue(reader, at)) at += 1
  if (at === text.length && !reader.final) return 'more'
  reader.value = text.slice(reader.at, at)
  reader.at = at
  return 'read'
}

const readQuoted = (reader: Reader): Outcome => {
  const start = reader.at + 1
  const quote = closingQuote(reader, start)
  if (quote === 'more') return 'more'
  return quote === null ? readUnclosed(reader) : closeQuoted(reader, start, quote)
}

/** Where the quote stands that closes the value; null when there is none up to the end of the file. */
const closingQuote = (reader: Reader, start: number): number | 'more' | null => {
  let quote = reader.text.indexOf('"', start)
  while (quote !== -1) {
    const kind = kindOf(reader, quote)
    if (kind === 'more') return 'more'
    if (kind === 'closes') return quote
    quote = reader.text.indexOf('"', quote + (kind === 'doubled' ? 2 : 1))
  }
  return reader.final ? null : 'more'
}

/** What a quote inside a quoted value does. */
const kindOf = (reader: Reader, quote: number): 'closes' | 'doubled' | 'stray' | 'more' => {
  const after = quote + 1
  if (after === reader.text.length) return reader.final ? 'closes' : 'more'
  if (reader.text.charCodeAt(after) === QUOTE) return 'doubled'
  return endsValue(reader, after) ? 'closes' : kindBeforeText(reader, after)
}

/** The kind of a quote that text follows, from `after` on. */
const kindBeforeText = (reader: Reader, after: number): 'closes' | 'stray' | 'more' => {
  const { text, final } = reader
  reader.strays += 1
  for (let at = after; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return text.charCodeAt(at - 1) === reader.delimiter ? 'closes' : 'stray'
    if (code !== reader.delimiter && endsValue(reader, at)) return 'closes'
  }
  return final ? 'closes' : 'more'
}

const closeQuoted = (reader: Reader, start: number, quote: number): Outcome => {
  const inside = reader.text.slice(start, quote)
  reader.at = quote + 1
  const outcome = readPlain(reader)
  if (outcome !== 'read') return outcome
  const whole = inside.includes('""') ? inside.replaceAll('""', '"') : inside
  reader.value = reader.value === '' ? whole : whole + reader.value
  return 'read'
}

/** A quote that is never closed is harmless on the last line: there it is a character like any other. */
const readUnclosed = (reader: Reader): Outcome =>
  /[\r\n]/.test(reader.text.slice(reader.at).trimEnd()) ? 'unclosed' : readPlain(reader)

/** Files written twice end their lines in `\r\r\n`; the text without what that leaves at its end. */
export const withoutCr = (text: string): string => {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === CR) end -= 1
  return end === text.length ? text : text.slice(0, end)
}
