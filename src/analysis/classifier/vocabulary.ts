import { addDense, type DenseView, densePlaces } from './dense.ts'
import type { HashTable } from './hash-table.ts'
import type { Terms } from './terms.ts'

/** The terms that a classifier knows, and how much each tells. */
export type Vocabulary = {
  readonly table: HashTable
  /** Labelled texts with the term, by its number; 0 for a term that is not used. */
  readonly frequencies: Uint32Array
  /**
   * For each term two numbers side by side, so that they share a line of the cache: the inverse document frequency,
   * smoothed as scikit-learn does it (0 for a term that is not used), and what its value in a point is multiplied with.
   */
  readonly weights: Float32Array
  /** Where each term that is used stands in a point, 0 up to `size`; null where that is its number. */
  readonly places: Uint32Array | null
  readonly size: number
  /** What the values after the terms are multiplied with; null for nothing. */
  readonly lastSteps: Float32Array | null
  /** No term is used that fewer texts have. */
  readonly least: number
  /** Labelled texts in all. */
  readonly texts: number
  /** How vectors are put beside the terms; null where the classifier has no use for them. */
  readonly dense: DenseView | null
}

/** A text as a point: unit length by words, unit length by characters, and how strange it is by either. */
export type TermVector = {
  /** Places of terms, then two for strangeness by words and by characters, then those of the vector, if any. */
  readonly terms: Uint32Array
  readonly values: Float32Array
}

/** Places after the terms that tell how strange a text is. */
const STRANGENESS_PLACES = 2

/**
 * How much strangeness counts beside the words, whose vector has length 1. Tickets of a catch-all class have little
 * in common but words that others lack; without it they go to whatever class shares a syllable.
 */
const STRANGENESS = 0.7

/** Terms to learn weights for, at most; the rarest go, of which a larger desk has more than it can learn from. */
const MOST_TERMS = 1 << 16
/** The same for weights, four bytes each: a list of thousands of labels makes do with fewer terms. */
const MOST_WEIGHTS = 1 << 26

/** Places of a point: terms, strangeness, vector. */
export const placesOf = ({ size, dense }: Vocabulary): number =>
  size + STRANGENESS_PLACES + densePlaces(dense)

export const vocabularyOf = (table: HashTable, rows: readonly Terms[], classes: number): Vocabulary => {
  const frequencies = frequenciesOf(table, rows)
  const least = leastFrequency(frequencies, Math.min(MOST_TERMS, MOST_WEIGHTS / classes))
  for (let term = 0; term < frequencies.length; term++)
    if ((frequencies[term] as number) < least) frequencies[term] = 0
  return weighted({ table, frequencies, least, texts: rows.length, dense: null })
}

const frequenciesOf = (table: HashTable, rows: readonly Terms[]): Uint32Array => {
  const frequencies = new Uint32Array(table.size)
  for (const { numbers } of rows)
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number
      frequencies[number] = (frequencies[number] as number) + 1
    }
  return frequencies
}

/** The same terms at the same places, as if only these of its texts were known. */
export const knownFrom = (vocabulary: Vocabulary, rows: readonly Terms[]): Vocabulary => {
  const frequencies = frequenciesOf(vocabulary.table, rows)
  const texts = rows.length
  const weights = vocabulary.weights.slice()
  frequencies.forEach((frequency, term) => {
    if (weights[2 * term] === 0) return
    weights[2 * term] = frequency < vocabulary.least ? 0 : idfOf(frequency, texts)
  })
  return { ...vocabulary, frequencies, weights, texts }
}

type Counted = Pick<Vocabulary, 'table' | 'frequencies' | 'least' | 'texts' | 'dense'>

export const weighted = (counted: Counted): Vocabulary => {
  const { frequencies, texts } = counted
  const weights = new Float32Array(2 * frequencies.length)
  const places = new Uint32Array(frequencies.length)
  let size = 0
  frequencies.forEach((frequency, term) => {
    if (frequency === 0) return
    weights[2 * term] = idfOf(frequency, texts)
    weights[2 * term + 1] = 1
    places[term] = size++
  })
  return { ...counted, weights, places: size === places.length ? null : places, size, lastSteps: null }
}

/** The same, each place of a point multiplied with its step; of a vocabulary whose terms are all used. */
export const withSteps = (vocabulary: Vocabulary, steps: Float32Array): Vocabulary => {
  const weights = vocabulary.weights.slice()
  for (let term = 0; term < vocabulary.size; term++) weights[2 * term + 1] = steps[term] as number
  return { ...vocabulary, weights, lastSteps: steps.subarray(vocabulary.size) }
}

const idfOf = (frequency: number, texts: number): number =>
  Math.fround(Math.log((1 + texts) / (1 + frequency)) + 1)

/** The smallest frequency that leaves few enough terms. */
const leastFrequency = (frequencies: Uint32Array, most: number): number => {
  let least = 1
  const left = (): number => frequencies.reduce((sum, frequency) => (frequency >= least ? sum + 1 : sum), 0)
  while (left() > most) least++
  return least
}

/**
 * Sublinear TF-IDF, smoothed as scikit-learn does it. `own`: the text is one of the vocabulary's; then a term that too
 * few others have counts as strange, so that strangeness means the same for labelled and for new texts.
 */
export const vectorOf = (row: Terms, vocabulary: Vocabulary, own: boolean): TermVector =>
  pointIn(roomFor(row, vocabulary), row, { vocabulary, own })

/** Makes points of new texts in one room, so that each holds until the next is made. */
export const pointMaker =
  (vocabulary: Vocabulary, room: TermVector): ((row: Terms) => TermVector) =>
  (row) =>
    pointIn(room, row, { vocabulary, own: false })

const neededFor = ({ numbers }: Pick<Terms, 'numbers'>, { dense }: Vocabulary): number =>
  numbers.length + STRANGENESS_PLACES + densePlaces(dense)

const roomFor = (row: Pick<Terms, 'numbers'>, vocabulary: Vocabulary): TermVector => {
  const places = neededFor(row, vocabulary)
  return { terms: new Uint32Array(places), values: new Float32Array(places) }
}

type Known = { readonly vocabulary: Vocabulary; readonly own: boolean }

const pointIn = ({ terms, values }: TermVector, row: Terms, { vocabulary, own }: Known): TermVector => {
  const { numbers, words, strange } = row
  const { size } = vocabulary
  const point = { terms, values, own }
  const byWords = fill(row, vocabulary, { ...point, from: 0, to: words, at: 0, strange: strange.words })
  const byCharacters = fill(row, vocabulary, {
    ...point,
    from: words,
    to: numbers.length,
    at: byWords.at,
    strange: strange.characters,
  })
  const { at } = byCharacters
  terms[at] = size
  terms[at + 1] = size + 1
  values[at] = STRANGENESS * byWords.strange
  values[at + 1] = STRANGENESS * byCharacters.strange
  const end = addDense({ terms, values }, row.vector, {
    view: vocabulary.dense,
    first: size + STRANGENESS_PLACES,
    at: at + STRANGENESS_PLACES,
  })
  if (vocabulary.lastSteps) multiply(values.subarray(at, end), vocabulary.lastSteps)
  return { terms: terms.subarray(0, end), values: values.subarray(0, end) }
}

const multiply = (values: Float32Array, steps: Float32Array): void => {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * (steps[i] as number)
}

type View = {
  readonly terms: Uint32Array
  readonly values: Float32Array
  readonly own: boolean
  /** Where the terms of this view begin and end in the text's, and where in the point. */
  readonly from: number
  readonly to: number
  readonly at: number
  /** Occurrences that the table does not know. */
  readonly strange: number
}

/** Fills in the terms of one view, scaled to unit length; returns where they end, and the share of strange n-grams. */
const fill = ({ numbers, counts }: Terms, vocabulary: Vocabulary, view: View) => {
  const { weights, places, texts, least } = vocabulary
  const { terms, values, own, from, to } = view
  const strangeFrom = own ? idfOf(least, texts) : Number.POSITIVE_INFINITY
  let { at, strange } = view
  let all = strange
  let squares = 0
  for (let i = from; i < to; i++) {
    const term = numbers[i] as number
    const weight = weights[2 * term] as number
    const count = counts[i] as number
    all += count
    if (weight === 0 || weight >= strangeFrom) strange += count
    if (weight === 0) continue
    const value = (1 + log(count)) * weight
    squares += value * value
    terms[at] = term
    values[at++] = value * (weights[2 * term + 1] as number)
  }
  const filled = { terms: terms.subarray(view.at, at), values: values.subarray(view.at, at) }
  settle(filled, places, squares > 0 ? 1 / Math.sqrt(squares) : 0)
  return { at, strange: all > 0 ? strange / all : 1 }
}

/** Puts places for the numbers of terms, and scales their values. */
const settle = ({ terms, values }: TermVector, places: Vocabulary['places'], scale: number): void => {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * scale
  if (places) for (let i = 0; i < terms.length; i++) terms[i] = places[terms[i] as number] as number
}

const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log(count))
const log = (count: number): number => (count < LOGS.length ? (LOGS[count] as number) : Math.log(count))
