import type { HashTable } from './hash-table.ts'
import type { Terms } from './terms.ts'

/** The terms that a classifier knows, and how much each tells. */
export type Vocabulary = {
  readonly table: HashTable
  /** Labelled texts with the term, by its number; 0 where only texts outside of the training set have it. */
  readonly frequencies: Uint32Array
  /** Labelled texts in all. */
  readonly texts: number
}

/** A text as a point: unit length by words, unit length by characters, and how strange it is by either. */
export type TermVector = {
  /** Numbers of terms; the last two stand for strangeness by words and by characters. */
  readonly terms: Uint32Array
  readonly values: Float32Array
}

/** Places after the terms that tell how strange a text is. */
export const STRANGENESS_PLACES = 2

/**
 * How much strangeness counts beside the words, whose vector has length 1. Tickets of a catch-all class have little
 * in common but words that others lack; without it they go to whatever class shares a syllable.
 */
const STRANGENESS = 0.7

export const vocabularyOf = (table: HashTable, rows: readonly Terms[]): Vocabulary => {
  const frequencies = new Uint32Array(table.size)
  for (const { numbers } of rows)
    for (const number of numbers) frequencies[number] = (frequencies[number] ?? 0) + 1
  return { table, frequencies, texts: rows.length }
}

/**
 * Sublinear TF-IDF, smoothed as scikit-learn does it. `own`: the text is one of the vocabulary's; then a term that no
 * other text has counts as strange too, so that strangeness means the same for labelled and for new texts.
 */
export const vectorOf = (row: Terms, vocabulary: Vocabulary, own: boolean): TermVector => {
  const { numbers, words, strange } = row
  const size = vocabulary.table.size
  const terms = new Uint32Array(numbers.length + STRANGENESS_PLACES)
  const values = new Float32Array(terms.length)
  terms.set(numbers)
  const wordsStrange = fill(row, vocabulary, { values, own, from: 0, to: words, strange: strange.words })
  const span = { values, own, from: words, to: numbers.length, strange: strange.characters }
  const charactersStrange = fill(row, vocabulary, span)
  terms.set([size, size + 1], numbers.length)
  values.set([STRANGENESS * wordsStrange, STRANGENESS * charactersStrange], numbers.length)
  return { terms, values }
}

type Span = {
  readonly values: Float32Array
  readonly own: boolean
  readonly from: number
  readonly to: number
  readonly strange: number
}

/** Fills in the values of one view, scaled to unit length; returns the share of strange n-grams, 0–1. */
const fill = ({ numbers, counts }: Terms, { frequencies, texts }: Vocabulary, span: Span): number => {
  const { values, own, from, to } = span
  const familiar = own ? 2 : 1
  let strange = span.strange
  let all = span.strange
  for (let at = from; at < to; at++) {
    const frequency = frequencies[numbers[at] as number] as number
    const count = counts[at] as number
    if (frequency > 0) values[at] = tf(count) * idf(frequency, texts)
    if (frequency < familiar) strange += count
    all += count
  }
  toUnitLength(values.subarray(from, to))
  return all > 0 ? strange / all : 1
}

const toUnitLength = (values: Float32Array): void => {
  let squares = 0
  for (const value of values) squares += value * value
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * scale
}

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, count) => Math.log(count))
const log = (count: number): number => (count < LOGS.length ? (LOGS[count] as number) : Math.log(count))

const tf = (count: number): number => 1 + log(count)

const idf = (frequency: number, texts: number): number => log(1 + texts) - log(1 + frequency) + 1
