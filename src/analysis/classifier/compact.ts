import { enter, hashesOf, hashTable } from './hash-table.ts'
import type { Linear } from './linear.ts'
import { addLogits } from './linear.ts'
import type { Terms } from './terms.ts'
import { STRANGENESS_PLACES, type Vocabulary, vectorOf } from './vocabulary.ts'

/** A linear model of the terms that matter most, its weights rounded so that a byte each can hold them. */
export type CompactModel = {
  /** Terms by falling importance; those beyond the weights only tell that a word is known. */
  readonly vocabulary: Vocabulary
  /** For each term kept, then for strangeness by words and by characters, a weight for each class. */
  readonly weights: Float32Array
  readonly bias: Float64Array
}

/** Terms that keep their weights: more change no answer in a thousand, and the file should stay small. */
const KEPT = 1 << 16

export const compact = (linear: Linear, vocabulary: Vocabulary): CompactModel => {
  const classes = linear.bias.length
  const size = vocabulary.table.size
  const order = byImportance(normsOf(linear, size), vocabulary)
  const places = [...order.subarray(0, KEPT), size, size + 1]
  const weights = new Float32Array(places.length * classes)
  places.forEach((from, to) => {
    const row = linear.weights.subarray(from * classes, (from + 1) * classes)
    weights.set(unpackRow(packRow(row)), to * classes)
  })
  return { vocabulary: reordered(vocabulary, order), weights, bias: linear.bias }
}

const LARGEST = 127

/** Weights of one term as whole numbers from -127 to 127, with what they are multiplied with. */
export type PackedRow = { readonly step: number; readonly units: Int8Array }

export const packRow = (row: Float32Array): PackedRow => {
  let most = 0
  for (const weight of row) most = Math.max(most, Math.abs(weight))
  const step = Math.fround(most / LARGEST)
  return { step, units: Int8Array.from(row, (weight) => (step > 0 ? Math.round(weight / step) : 0)) }
}

export const unpackRow = ({ step, units }: PackedRow): Float32Array =>
  Float32Array.from(units, (unit) => unit * step)

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

const reordered = ({ table, frequencies, least, texts }: Vocabulary, order: Uint32Array): Vocabulary => {
  const hashes = hashesOf(table)
  const compacted = hashTable(order.length)
  for (const term of order) enter(compacted, hashes[term] as number)
  return { table: compacted, frequencies: order.map((term) => frequencies[term] as number), least, texts }
}

/** A text's logits, one for each class. */
export const logitsOf = (model: CompactModel, row: Terms): Float64Array => {
  const { vocabulary, weights, bias } = model
  const { terms, values } = vectorOf(row, vocabulary, false)
  const kept = weights.length / bias.length - STRANGENESS_PLACES
  let used = 0
  for (let at = 0; at < terms.length; at++) {
    const place = placeOf(terms[at] as number, { kept, size: vocabulary.table.size })
    if (place < 0) continue
    terms[used] = place
    values[used++] = values[at] as number
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
