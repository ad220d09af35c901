import { calibrationScale } from './calibrate.ts'
import { type CompactModel, compact, logitsOf } from './compact.ts'
import { foldsOf, placesWhere, scoreOutOfFold } from './cross-validate.ts'
import { softmax } from './fit.ts'
import { type Example, fitOn, type Labelled, type ListOptions, readExamples } from './labelled.ts'
import { knownTerms, type TicketText } from './terms.ts'

export type { Example, ListOptions } from './labelled.ts'
export type { TicketText } from './terms.ts'

/** A classifier of tickets into the labels of one list: plain data, to be saved and handed to a worker. */
export type Classifier = {
  /** Version of the list that the labels belong to. */
  readonly version: string
  readonly labels: readonly string[]
  readonly model: CompactModel
  /** What logits are multiplied with to become calibrated. */
  readonly scale: number
  /** Labelled tickets that it has learned from. */
  readonly examples: number
}

/** A label that a ticket may have, with its probability, 0–1. */
export type Likely = { readonly label: string; readonly probability: number }

export type TrainOptions = ListOptions & {
  /** Version of the list that the labels belong to. */
  readonly version: string
}

/** Above so many examples one fold is enough to calibrate on. */
const MANY = 2000

/**
 * Learns from labelled tickets; the same examples in the same order give the same classifier. It takes a list with at
 * least one label, from examples or descriptions; how far to trust it is for `crossValidate` to say.
 */
export const train = (examples: readonly Example[], options: TrainOptions): Classifier => {
  const labelled = readExamples(examples, options)
  const { linear, vocabulary } = fitOn(labelled, [...examples.keys()])
  return {
    version: options.version,
    labels: labelled.labels,
    model: compact(linear, vocabulary),
    scale: scaleFor(labelled, examples),
    examples: examples.length,
  }
}

const scaleFor = (labelled: Labelled, examples: readonly Example[]): number => {
  const folds = foldsOf(examples)
  const asked = new Set(examples.length > MANY ? folds.slice(0, 1) : folds)
  if (new Set(folds).size < 2) return 1
  const scored = scoreOutOfFold(labelled, folds, asked)
  return calibrationScale(
    scored,
    placesWhere(folds, (fold) => asked.has(fold)),
  )
}

/** The likeliest labels of a ticket, best first, at most `top`. */
export const predict = (classifier: Classifier, ticket: TicketText, top = 3): readonly Likely[] => {
  const { labels, model, scale } = classifier
  const probabilities = logitsOf(model, knownTerms(ticket, model.vocabulary.table))
  softmax(probabilities, probabilities, scale)
  return likeliest(probabilities, top).map((k) => ({
    label: labels[k] as string,
    probability: probabilities[k] as number,
  }))
}

/** The places of the largest values, falling. */
const likeliest = (values: Float64Array, top: number): readonly number[] => {
  const best: number[] = []
  values.forEach((value, place) => {
    if (best.length === top && value <= (values[best[top - 1] as number] as number)) return
    const before = best.findIndex((other) => (values[other] as number) < value)
    best.splice(before < 0 ? best.length : before, 0, place)
    if (best.length > top) best.pop()
  })
  return best
}
