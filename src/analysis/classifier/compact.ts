import { enter, hashesOf, hashTable } from './hash-table.ts'
import { type Linear, logitsInto, type Scoring, unitModel } from './linear.ts'
import { knowingReader, type TicketText } from './terms.ts'
import { pointMaker, type TermVector, type Vocabulary, weighted, withSteps } from './vocabulary.ts'

/** A linear model, a byte a weight. */
export type CompactModel = {
  /** Only the terms that are used. */
  readonly vocabulary: Vocabulary
  /** For each place of a point a weight for each class, in steps. */
  readonly units: Int8Array
  /** How much a unit is, for each of these. */
  readonly steps: Float32Array
  readonly bias: Float64Array
}

const LARGEST = 127

export const compact = (linear: Linear, vocabulary: Vocabulary): CompactModel => {
  const { classes, stride, bias } = linear
  const places = linear.weights.length / stride
  const units = new Int8Array(places * classes)
  const steps = new Float32Array(places)
  for (let place = 0; place < places; place++) {
    const step = largestOf(linear, place) / LARGEST
    steps[place] = step
    if (step === 0) continue
    for (let k = 0; k < classes; k++)
      units[place * classes + k] = Math.round((linear.weights[place * stride + k] as number) / step)
  }
  return { vocabulary: compacted(vocabulary), units, steps, bias: bias.slice() }
}

/** Without the terms that are not used. */
const compacted = ({ table, frequencies, least, texts, dense }: Vocabulary): Vocabulary => {
  const hashes = hashesOf(table).filter((_, term) => frequencies[term] !== 0)
  const smaller = hashTable(hashes.length)
  for (const hash of hashes) enter(smaller, hash)
  return weighted({
    table: smaller,
    frequencies: frequencies.filter((frequency) => frequency !== 0),
    least,
    texts,
    dense,
  })
}

const largestOf = ({ weights, stride }: Linear, place: number): number => {
  let most = 0
  for (let at = place * stride; at < (place + 1) * stride; at++)
    most = Math.max(most, Math.abs(weights[at] as number))
  return most
}

type Ready = { readonly linear: Scoring; readonly pointOf: (ticket: TicketText) => TermVector }

/** Models made ready to score with, as long as somebody holds them. */
const ready = new WeakMap<CompactModel, Ready>()

const readyFor = (model: CompactModel): Ready => {
  const known = ready.get(model)
  if (known) return known
  const read = knowingReader(model.vocabulary.table)
  const linear = unitModel(model.units, model.bias)
  const pointOf = pointMaker(withSteps(model.vocabulary, model.steps), linear.room)
  const made = { linear, pointOf: (ticket: TicketText) => pointOf(read(ticket)) }
  ready.set(model, made)
  return made
}

/** A ticket's logits, written to `out`, which has one place for each class. */
export const logitsOf = (model: CompactModel, ticket: TicketText, out: Float64Array): void => {
  const { linear, pointOf } = readyFor(model)
  logitsInto(out, linear, pointOf(ticket))
}
