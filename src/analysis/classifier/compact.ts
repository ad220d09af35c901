import { enter, hashesOf, hashTable } from './hash-table.ts'
import { type Linear, linearModel, logitsInto } from './linear.ts'
import { knowingReader, type TermReader, type TicketText } from './terms.ts'
import { type Vocabulary, vectorOf, weighted } from './vocabulary.ts'

/** A linear model, a byte a weight. */
export type CompactModel = {
  /** Only the terms that are used. */
  readonly vocabulary: Vocabulary
  /** For each term, then for strangeness by words and by characters: a weight for each class, in steps. */
  readonly units: Int8Array
  /** How much a unit is, for each of these. */
  readonly steps: Float32Array
  readonly bias: Float64Array
}

const LARGEST = 127

export const compact = (linear: Linear, vocabulary: Vocabulary): CompactModel => {
  const { classes, stride, bias } = linear
  const size = vocabulary.table.size
  const used = Uint32Array.from(vocabulary.frequencies.keys()).filter(
    (term) => vocabulary.frequencies[term] !== 0,
  )
  const places = [...used, size, size + 1]
  const units = new Int8Array(places.length * classes)
  const steps = new Float32Array(places.length)
  places.forEach((place, to) => {
    const step = largestOf(linear, place) / LARGEST
    steps[to] = step
    if (step === 0) return
    for (let k = 0; k < classes; k++)
      units[to * classes + k] = Math.round((linear.weights[place * stride + k] as number) / step)
  })
  return { vocabulary: only(used, vocabulary), units, steps, bias: bias.slice() }
}

const largestOf = ({ weights, stride }: Linear, place: number): number => {
  let most = 0
  for (let at = place * stride; at < (place + 1) * stride; at++)
    most = Math.max(most, Math.abs(weights[at] as number))
  return most
}

const only = (used: Uint32Array, vocabulary: Vocabulary): Vocabulary => {
  const hashes = hashesOf(vocabulary.table)
  const table = hashTable(used.length)
  for (const term of used) enter(table, hashes[term] as number)
  const frequencies = used.map((term) => vocabulary.frequencies[term] as number)
  return weighted({ table, frequencies, least: vocabulary.least, texts: vocabulary.texts })
}

type Ready = { readonly linear: Linear; readonly read: TermReader }

/** Models made ready to score with, as long as somebody holds them. */
const ready = new WeakMap<CompactModel, Ready>()

const readyFor = (model: CompactModel): Ready => {
  const known = ready.get(model)
  if (known) return known
  const made = { linear: unpacked(model), read: knowingReader(model.vocabulary.table) }
  ready.set(model, made)
  return made
}

const unpacked = ({ units, steps, bias }: CompactModel): Linear => {
  const linear = linearModel(steps.length, bias.length)
  linear.bias.set(bias)
  steps.forEach((step, place) => {
    for (let k = 0; k < bias.length; k++)
      linear.weights[place * linear.stride + k] = (units[place * bias.length + k] as number) * step
  })
  return linear
}

/** A ticket's logits, one for each class. */
export const logitsOf = (model: CompactModel, ticket: TicketText): Float64Array => {
  const { linear, read } = readyFor(model)
  const logits = new Float64Array(model.bias.length)
  logitsInto(logits, linear, vectorOf(read(ticket), model.vocabulary, false))
  return logits
}
