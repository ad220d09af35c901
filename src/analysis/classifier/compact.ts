import { enter, hashTable } from './hash-table.ts'
import type { Linear } from './linear.ts'
import { addLogits } from './linear.ts'
import type { Terms } from './terms.ts'
import { STRANGENESS_PLACES, type Vocabulary, vectorOf } from './vocabulary.ts'

/** A linear model in a byte a weight, for the terms that matter most. */
export type CompactModel = {
  /** Terms by falling importance; those beyond the weights only tell that a word is known. */
  readonly vocabulary: Vocabulary
  /** For each term kept, then for strangeness by words and by characters, a weight for each class. */
  readonly weights: Int8Array
  /** What the weights of each place are multiplied with. */
  readonly steps: Float32Array
  readonly bias: Float64Array
}

/** Terms that keep their weights: more change no answer in a thousand, and the file should stay small. */
const KEPT = 1 << 16
const LARGEST = 127

export const compact = (linear: Linear, vocabulary: Vocabulary): CompactModel => {
  const classes = linear.bias.length
  const size = vocabulary.table.size
  const norms = normsOf(linear, size + STRANGENESS_PLACES)
  const order = byImportance(norms, vocabulary)
  const kept = Math.min(KEPT, order.length)
  const places = [...order.subarray(0, kept), size, size + 1]
  const weights = new Int8Array(places.length * classes)
  const steps = Float32Array.from(places, (from, to) => {
    const row = linear.weights.subarray(from * classes, (from + 1) * classes)
    const step = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST || 1
    weights.set(
      row.map((weight) => Math.round(weight / step)),
      to * classes,
    )
    return step
  })
  return { vocabulary: reordered(vocabulary, order), weights, steps, bias: linear.bias }
}

const normsOf = ({ weights, bias }: Linear, places: number): Float64Array => {
  const classes = bias.length
  const norms = new Float64Array(places)
  for (let at = 0; at < weights.length; at++) {
    const place = Math.floor(at / classes)
    norms[place] = (norms[place] as number) + (weights[at] as number) ** 2
  }
  return norms
}

/** Terms of the labelled texts, those first that move most answers: weight times how often it is met. */
const byImportance = (norms: Float64Array, { frequencies }: Vocabulary): Uint32Array => {
  const importance = Float64Array.from(frequencies, (frequency, term) => (norms[term] as number) * frequency)
  const known = Uint32Array.from(frequencies.keys()).filter((term) => (frequencies[term] as number) > 0)
  return known.sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b)
}

const reordered = ({ table, frequencies, texts }: Vocabulary, order: Uint32Array): Vocabulary => {
  const hashes = new Uint32Array(table.size)
  table.numbers.forEach((number, place) => {
    if (number >= 0) hashes[number] = table.keys[place] as number
  })
  const compacted = hashTable(order.length)
  for (const term of order) enter(compacted, hashes[term] as number)
  return { table: compacted, frequencies: order.map((term) => frequencies[term] as number), texts }
}

/** A text's logits, one for each class. */
export const logitsOf = (model: CompactModel, row: Terms): Float64Array => {
  const { vocabulary, weights, steps, bias } = model
  const { terms, values } = vectorOf(row, vocabulary, false)
  const kept = steps.length - STRANGENESS_PLACES
  let used = 0
  for (let at = 0; at < terms.length; at++) {
    const place = placeOf(terms[at] as number, { kept, size: vocabulary.table.size })
    if (place < 0) continue
    terms[used] = place
    values[used++] = (values[at] as number) * (steps[place] as number)
  }
  const logits = bias.slice()
  addLogits({ terms: terms.subarray(0, used), values: values.subarray(0, used) }, weights, logits)
  return logits
}

/** Where the weights of a term stand, or -1 when they were not kept. */
const placeOf = (term: number, { kept, size }: { kept: number; size: number }): number => {
  if (term < kept) return term
  return term >= size ? term - size + kept : -1
}
