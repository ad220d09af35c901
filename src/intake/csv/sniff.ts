import type { Dialect } from '../source.ts'
import { type Grammar, type Scanned, scanRecord } from './scan.ts'

/** The part of a dialect that the text itself tells. */
export type TextDialect = Omit<Dialect, 'encoding' | 'bom'>

export type Sample = {
  /** The beginning of the file. */
  readonly text: string
  /** True when that is all of it. */
  readonly complete: boolean
}

/** In the order in which they are preferred. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
const RECORDS = 500
const SEP_LINE = /^"?sep=(.)"?(?=\r|\n|$)/i

/** A first line of names in quotes with a blank behind the delimiters, those of ours maybe without: "id", "asunto". */
const SPACED = /^\s*"[^"\r\n]*"([,;|]) +"[^"\r\n]*"(?:\1 *"[^"\r\n]*")*\s*[\r\n]/

/** How a text file is written, from its beginning; the delimiter means nothing in a file of one column. */
export const sniffDialect = (sample: Sample): TextDialect & { readonly columns: 'one' | 'several' } => {
  const newline = newlineOf(sample.text)
  const loneCr = newline === '\r'
  const declared = SEP_LINE.exec(sample.text)?.[1]
  const spaced = declared ? undefined : SPACED.exec(sample.text)?.[1]
  const found = declared ?? spaced ?? guessDelimiter(sample, loneCr)
  const delimiter = found ?? ','
  const blankBehind = spaced !== undefined
  const records = scanSample(sample, { delimiter, loneCr, blankBehind }).filter((record) => !isBlank(record))
  return {
    delimiter,
    newline,
    sepLine: declared !== undefined,
    trailingDelimiter: endInDelimiter(declared ? records.slice(1) : records),
    quoteAll: areQuoted(records),
    columns: found ? 'several' : 'one',
    ...(blankBehind ? { blankBehind } : {}),
  }
}

/** The line break that ends most records; those inside quotes do not count. */
const newlineOf = (text: string): Dialect['newline'] => {
  const counts = { '\r\n': 0, '\n': 0, '\r': 0 }
  let quoted = false
  for (const [mark] of text.matchAll(/"|\r\n|\n|\r/g)) {
    if (mark === '"') quoted = !quoted
    else if (!quoted) counts[mark as Dialect['newline']] += 1
  }
  if (counts['\r'] > counts['\r\n'] + counts['\n']) return '\r'
  return counts['\n'] > counts['\r\n'] ? '\n' : '\r\n'
}

/** The delimiter that makes most records equally wide, the widest first; null when none does. */
const guessDelimiter = (sample: Sample, loneCr: boolean): string | null => {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(sample, { delimiter, loneCr }) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : null
}

const scoreOf = (sample: Sample, grammar: Grammar): number => {
  const all = scanSample(sample, grammar)
  const records = all.filter((record) => !isBlank(record))
  const width = modalWidth(records)
  if (width < 2) return 0
  const first = records.findIndex(({ cells }) => cells.length === width)
  const below = records.slice(first)
  const agreeing = below.filter(({ cells }) => cells.length === width).length / below.length
  if (!isTable({ first, agreeing, prose: looksLikeProse(below) })) return 0
  const covered = (all.at(-1)?.next ?? 0) / sample.text.length
  const tidy = all.filter(({ strays }) => strays === 0).length / all.length
  return agreeing * tidy ** 2 * Math.log2(width) * (0.5 + covered / 2) * (first === 0 ? 1 : 0.9)
}

/** The first record of a table is its header; under title rows, or like sentences, the rest must agree all the more. */
const isTable = ({
  first,
  agreeing,
  prose,
}: {
  first: number
  agreeing: number
  prose: boolean
}): boolean => {
  if (first > 0) return agreeing >= 0.8 && !prose
  return agreeing >= (prose ? 0.8 : 0.3)
}

const modalWidth = (records: readonly Scanned[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of records)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || b - a)
  return ranked[0]?.[0] ?? 1
}

/** Commas of a sentence have a blank behind them: one column of text, not two. */
const looksLikeProse = (records: readonly Scanned[]): boolean => {
  const later = records.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell !== '')
  return later.length > 0 && later.filter((cell) => cell.startsWith(' ')).length > later.length * 0.8
}

const scanSample = ({ text, complete }: Sample, grammar: Grammar): readonly Scanned[] => {
  const whole = !complete && text.endsWith('\r') ? text.slice(0, -1) : text
  const records: Scanned[] = []
  for (let at = 0; at < whole.length && records.length < RECORDS; ) {
    const scanned = scanRecord(whole, at, { ...grammar, final: complete })
    if (typeof scanned === 'string') break
    records.push(scanned)
    at = scanned.next
  }
  return records
}

const isBlank = ({ cells }: Scanned): boolean => cells.every((cell) => cell.trim() === '')

const endInDelimiter = (records: readonly Scanned[]): boolean =>
  records.length > 0 && records.every(({ cells }) => cells.length > 1 && cells.at(-1) === '')

const areQuoted = (records: readonly Scanned[]): boolean => {
  const filled = records.flatMap(({ cells }) => cells).filter((cell) => cell !== '').length
  const quoted = records.reduce((sum, record) => sum + record.quoted, 0)
  return filled > 0 && quoted >= filled * 0.9
}
