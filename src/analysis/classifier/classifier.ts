import { calibrationScale } from './calibrate.ts'
import { type CompactModel, compact, logitsOf } from './compact.ts'
import {
  bestOutOfFold,
  calibrated,
  foldsOf,
  type OutOfFold,
  type Progress,
  placesWhere,
  type Views,
} from './cross-validate.ts'
import { learn, softmax } from './fit.ts'
import {
  type Example,
  type Labelled,
  type ListOptions,
  type Prepared,
  prepare,
  readExamples,
} from './labelled.ts'
import { largestOf } from './largest.ts'
import { logitsInto } from './linear.ts'
import type { Terms, TicketText } from './terms.ts'
import { knownFrom, vectorOf } from './vocabulary.ts'

export type { Example } from './labelled.ts'
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
  /** Told after each step of a proof. */
  readonly progress?: Progress
}

/** Above so many examples one fold is enough to calibrate on. */
const MANY = 2000
const FIRST_PASSES = 3
const LAST_PASSES = 2
/** Of many examples that are easy to tell apart, two passes say nearly all. */
const NEARLY_STILL = 0.06

/** A classifier, and what it would have said of its own examples had it not seen them. */
export type Trained = {
  readonly classifier: Classifier
  readonly outOfFold: OutOfFold
  /** What vectors are worth here; null where the examples have none. */
  readonly views: Views | null
  /** Accuracy and macro-F1 together, on examples whose labels are people's. */
  readonly merit: number
}

/**
 * Learns from labelled tickets; the same examples in the same order give the same classifier. It takes a list with at
 * least one label, from examples or descriptions; how far to trust it is for `trainWithProof` to say.
 */
export const train = (examples: readonly Example[], options: TrainOptions): Classifier => {
  if (examples.length <= MANY || examples.some(({ vector }) => vector))
    return trainWithProof(examples, options).classifier
  const labelled = readExamples(examples, options)
  const prepared = prepare(labelled, [...examples.keys()])
  const scale = calibrateFirst(prepared, labelled, foldsOf(examples))
  learn(prepared.learner, { passes: LAST_PASSES, still: NEARLY_STILL })
  return classifierOf(labelled, prepared, { version: options.version, scale })
}

const classifierOf = (
  labelled: Labelled,
  { learner, vocabulary }: Prepared,
  known: { readonly version: string; readonly scale: number },
): Classifier => ({
  ...known,
  labels: labelled.labels,
  model: compact(learner.model, vocabulary),
  examples: labelled.rows.length,
})

/**
 * The same, with a cross-validation, which also chooses how much small classes are helped: ten times the work. `folds`:
 * the fold of each example.
 */
export const trainWithProof = (
  examples: readonly Example[],
  options: TrainOptions,
  folds: readonly number[] = foldsOf(examples),
): Trained => {
  const labelled = readExamples(examples, options)
  const { scored, recipe, views, merit } = bestOutOfFold(labelled, folds, options.progress)
  const prepared = prepare(labelled, [...examples.keys()], recipe)
  learn(prepared.learner)
  const scale = new Set(folds).size < 2 ? 1 : calibrationScale(scored, labelled.judged)
  return {
    classifier: classifierOf(labelled, prepared, { version: options.version, scale }),
    outOfFold: calibrated(labelled, scored, folds),
    ...{ views, merit },
  }
}

/** One fold is kept back until the others are learned, so that nothing is learned twice. */
const calibrateFirst = (
  { learner, vocabulary, origins }: Prepared,
  labelled: Labelled,
  folds: readonly number[],
): number => {
  const isMember = (point: number): boolean => folds[origins[point] as number] !== 0
  learn(learner, { passes: FIRST_PASSES, still: NEARLY_STILL, isMember })
  const { rows, described, labels, truth } = labelled
  const kept = placesWhere(folds, (fold) => fold !== 0).map((i) => rows[i] as Terms)
  const before = knownFrom(vocabulary, [...kept, ...described])
  const held = placesWhere(folds, (fold) => fold === 0)
  const logits = new Float32Array(held.length * labels.length)
  const out = new Float64Array(labels.length)
  held.forEach((i, row) => {
    logitsInto(out, learner.model, vectorOf(rows[i] as Terms, before, false))
    logits.set(out, row * labels.length)
  })
  const scored = { logits, truth: held.map((i) => truth[i] as number), classes: labels.length }
  return calibrationScale(scored, [...held.keys()])
}

/** A ticket's probabilities, written to `out`, which has one place for each label. */
export const probabilitiesInto = (
  out: Float64Array,
  { model, scale }: Classifier,
  ticket: TicketText,
): void => {
  logitsOf(model, ticket, out)
  softmax(out, out, scale)
}

/** The likeliest labels of a ticket, best first, at most `top`. */
export const predict = (classifier: Classifier, ticket: TicketText, top = 3): readonly Likely[] => {
  const { labels } = classifier
  const probabilities = new Float64Array(labels.length)
  probabilitiesInto(probabilities, classifier, ticket)
  return largestOf(probabilities, top).map((k) => ({
    label: labels[k] as string,
    probability: probabilities[k] as number,
  }))
}

/** Whether tickets need vectors of the embedding model that the examples' were made with. */
export const usesVectors = ({ model }: Classifier): boolean => model.vocabulary.dense !== null
