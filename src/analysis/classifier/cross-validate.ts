import { fold, squeeze } from '../../shared/text.ts'
import { accuracy, macroF1 } from './agreement.ts'
import { calibrationScale, type Scored } from './calibrate.ts'
import { learn, softmax } from './fit.ts'
import {
  type Example,
  type Labelled,
  type ListOptions,
  PLAIN,
  prepare,
  type Recipe,
  readExamples,
} from './labelled.ts'
import { largestAt } from './largest.ts'
import { logitsInto } from './linear.ts'
import type { Terms, TicketText } from './terms.ts'
import { vectorOf } from './vocabulary.ts'

/** Probabilities for examples from models that have not seen them. */
export type OutOfFold = {
  readonly labels: readonly string[]
  /** Number of the label that each example has. */
  readonly truth: readonly number[]
  /** Row after row, one probability for each label; calibrated on the other folds. */
  readonly probabilities: Float32Array
}

const FOLDS = 5

/** Folds 0–4 by the text, so that identical tickets, which would give each other away, stand together. */
export const foldsOf = (tickets: readonly TicketText[]): readonly number[] =>
  tickets.map(({ title, text }) => textHash(fold(squeeze(`${title ?? ''} ${text}`))) % FOLDS)

const textHash = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** `folds`: the fold of each example. */
export const crossValidate = (
  examples: readonly Example[],
  folds: readonly number[] = foldsOf(examples),
  options: ListOptions = {},
): OutOfFold => {
  const labelled = readExamples(examples, options)
  const { scored } = bestOutOfFold(labelled, folds)
  return calibrated(labelled, scored, folds)
}

type Attempting = { readonly recipe: Recipe; readonly onFold: () => void }

/** Logits for each example, by models of the other folds. */
const scoreOutOfFold = (
  labelled: Labelled,
  folds: readonly number[],
  { recipe, onFold }: Attempting,
): Scored => {
  const classes = labelled.labels.length
  const logits = new Float32Array(folds.length * classes)
  const out = new Float64Array(classes)
  for (const held of new Set(folds)) {
    const { learner, vocabulary } = prepare(
      labelled,
      placesWhere(folds, (fold) => fold !== held),
      recipe,
    )
    learn(learner)
    for (const i of placesWhere(folds, (fold) => fold === held)) {
      logitsInto(out, learner.model, vectorOf(labelled.rows[i] as Terms, vocabulary, false))
      logits.set(out, i * classes)
    }
    onFold()
  }
  return { logits, truth: labelled.truth, classes }
}

/** Where labels are noisy and one class is large, to help small classes by half gains more accuracy than it loses macro-F1. */
const HALF: Partial<Recipe> = { balance: 0.5 }
/** Where labels are noisy, or vectors carry most of the meaning, single tickets are better believed less. */
const CAREFUL: Partial<Recipe> = { cost: 4 }

/** Recipes that are tried, without vectors and with them. */
const SPARSE_ATTEMPTS = 3
const MOST_ATTEMPTS = 5

/** Vectors take time for every ticket: half a point of accuracy and of macro-F1 is the least that they must bring. */
const WORTH = 0.01

/** Told after each fold: folds done, of those of all recipes. */
export type Progress = (done: number, all: number) => void

/** Share of right answers of the best recipe without vectors, and of the best with them. */
export type Views = { readonly words: number; readonly vectors: number }

export type Best = {
  readonly scored: Scored
  readonly recipe: Recipe
  /** Null where there are no vectors. */
  readonly views: Views | null
  /** Accuracy and macro-F1 together. */
  readonly merit: number
}

/**
 * The scores, and the recipe, with the best accuracy and macro-F1 together: one thing is changed after the other, and
 * the change kept where it helps.
 */
export const bestOutOfFold = (labelled: Labelled, folds: readonly number[], progress?: Progress): Best => {
  const all = (labelled.dense ? MOST_ATTEMPTS : SPARSE_ATTEMPTS) * new Set(folds).size
  let done = 0
  const onFold = (): void => progress?.(++done, all)
  const attempt = (recipe: Recipe): Attempt => {
    const scored = scoreOutOfFold(labelled, folds, { recipe, onFold })
    return { recipe, scored, merit: meritOf(judgedOf(scored, labelled)) }
  }
  const improved = (best: Attempt, change: Partial<Recipe>): Attempt => {
    const other = attempt({ ...best.recipe, ...change })
    return other.merit > best.merit ? other : best
  }
  const sparse = improved(improved(attempt(PLAIN), HALF), CAREFUL)
  if (!labelled.dense) return { ...sparse, views: null }
  const dense = attempt({ ...sparse.recipe, dense: true })
  const careful = attempt({ ...dense.recipe, ...CAREFUL })
  const vectors = careful.merit > dense.merit ? careful : dense
  const best = vectors.merit > sparse.merit + WORTH ? vectors : sparse
  const [byWords, byVectors] = [sparse, vectors].map(({ scored }) => judgedOf(scored, labelled))
  return {
    ...best,
    views: byWords && byVectors ? { words: accuracyOf(byWords), vectors: accuracyOf(byVectors) } : null,
  }
}

/** What is said of the examples whose labels are people's. */
const judgedOf = ({ logits, truth, classes }: Scored, { judged }: Labelled): Scored => {
  if (judged.length === truth.length) return { logits, truth, classes }
  const rows = new Float32Array(judged.length * classes)
  judged.forEach((place, i) => {
    rows.set(logits.subarray(place * classes, (place + 1) * classes), i * classes)
  })
  return { logits: rows, truth: judged.map((place) => truth[place] as number), classes }
}

type Attempt = Omit<Best, 'views'> & { readonly merit: number }

const meritOf = (scored: Scored): number => {
  const { truth, classes } = scored
  return accuracyOf(scored) + macroF1({ truth, predicted: predictedBy(scored), classes })
}

const accuracyOf = (scored: Scored): number =>
  accuracy({ truth: scored.truth, predicted: predictedBy(scored) })

const predictedBy = ({ logits, truth, classes }: Scored): readonly number[] =>
  truth.map((_, i) => largestAt(logits.subarray(i * classes, (i + 1) * classes)))

/** Each fold's probabilities by the scale that fits the others: its own labels have no part in them. */
export const calibrated = (
  { labels, judged }: Pick<Labelled, 'labels' | 'judged'>,
  scored: Scored,
  folds: readonly number[],
): OutOfFold => {
  const { classes, logits } = scored
  const probabilities = new Float32Array(logits.length)
  const row = new Float64Array(classes)
  for (const held of new Set(folds)) {
    const scale = calibrationScale(
      scored,
      judged.filter((place) => folds[place] !== held),
    )
    for (const i of placesWhere(folds, (fold) => fold === held)) {
      row.set(logits.subarray(i * classes, (i + 1) * classes))
      softmax(row, row, scale)
      probabilities.set(row, i * classes)
    }
  }
  return { labels, truth: scored.truth, probabilities }
}

export const placesWhere = (folds: readonly number[], wanted: (fold: number) => boolean): number[] => {
  const places: number[] = []
  folds.forEach((fold, place) => {
    if (wanted(fold)) places.push(place)
  })
  return places
}
