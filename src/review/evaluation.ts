import type { ClassAccuracy } from '../analysis/classifier/agreement.ts'
import { randomNumbers } from '../shared/random.ts'
import {
  accuracy,
  bootstrap,
  byClass,
  type CalibrationPoint,
  calibrationCurve,
  calibrationError,
  confusion,
  coverageAt,
  type Interval,
  isTelling,
  macroF1,
  separation,
} from './accuracy.ts'

/** A labelled ticket and what a source (engine, classifier) answered, both by the names of labels. */
export type Judgement = {
  readonly truth: string
  /** '' where there was no answer: that is never right. */
  readonly answer: string
  /** 0–1, or null where the source tells none. */
  readonly confidence: number | null
}

/** A share with its 95 % interval over tickets. */
type Estimate = Interval & { readonly value: number }

/** A class by its name; '' stands for no answer. */
type ClassRow = ClassAccuracy & { readonly label: string }

/** How often a true label (row) got each answer (column). */
type ConfusionTable = {
  /** Names of rows and columns, the largest class first; null, at the end, for all the others together. */
  readonly labels: readonly (string | null)[]
  readonly cells: readonly (readonly number[])[]
}

type Coverage = { readonly right: number; readonly coverage: number }

/** What a source's confidence is worth. */
type ConfidenceReport = {
  /** AUROC, or null when all answers are right or all are wrong. */
  readonly separation: number | null
  /** False: it does not tell right from wrong, and is not to be shown. */
  readonly telling: boolean
  /** Expected calibration error, 0–1. */
  readonly error: number
  readonly curve: readonly CalibrationPoint[]
  readonly coverage: readonly Coverage[]
}

export type Evaluation = {
  readonly tickets: number
  readonly accuracy: Estimate
  readonly macroF1: Estimate
  /** By support, the largest first. */
  readonly classes: readonly ClassRow[]
  readonly confusion: ConfusionTable
  /** Null where the source told no confidence at all. */
  readonly confidence: ConfidenceReport | null
}

export type EvaluationOptions = {
  /** Of the bootstrap. */
  readonly seed?: number
  /** Classes that the confusion table names. */
  readonly top?: number
  /** Rates at which coverage is told. */
  readonly rates?: readonly number[]
}

const DEFAULTS: Required<EvaluationOptions> = { seed: 1, top: 12, rates: [0.8, 0.9, 0.95] }

/** All that labelled tickets tell about the answers of one source. */
export const evaluate = (judgements: readonly Judgement[], options: EvaluationOptions = {}): Evaluation => {
  const { seed, top, rates } = { ...DEFAULTS, ...options }
  const labels = labelsOf(judgements)
  const numberOf = new Map(labels.map((label, number) => [label, number]))
  const truth = judgements.map((one) => numberOf.get(one.truth) as number)
  const predicted = judgements.map((one) => numberOf.get(one.answer) as number)
  const classes = labels.length
  const estimate = (figure: (drawn: Drawn) => number): Estimate => ({
    value: figure({ truth, predicted }),
    ...bootstrap(
      truth.length,
      (places) => figure({ truth: pick(truth, places), predicted: pick(predicted, places) }),
      randomNumbers(seed),
    ),
  })
  return {
    tickets: judgements.length,
    accuracy: estimate(accuracy),
    macroF1: estimate((drawn) => macroF1({ ...drawn, classes })),
    classes: byClass({ truth, predicted, classes }).map((row, k) => ({ label: labels[k] as string, ...row })),
    confusion: tableOf(confusion({ truth, predicted, classes }), labels, top),
    confidence: reportOf(judgements, rates),
  }
}

type Drawn = { readonly truth: readonly number[]; readonly predicted: readonly number[] }

const pick = (values: readonly number[], places: readonly number[]): readonly number[] =>
  places.map((place) => values[place] as number)

/** Every label that occurs, by how many tickets have it, then by name. */
const labelsOf = (judgements: readonly Judgement[]): readonly string[] => {
  const sizes = new Map<string, number>()
  for (const { truth } of judgements) sizes.set(truth, (sizes.get(truth) ?? 0) + 1)
  for (const { answer } of judgements) if (!sizes.has(answer)) sizes.set(answer, 0)
  return [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([label]) => label)
}

const tableOf = (counts: Uint32Array, labels: readonly string[], top: number): ConfusionTable => {
  const classes = labels.length
  const named = classes <= top + 1 ? classes : top
  const size = named < classes ? named + 1 : classes
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  counts.forEach((count, cell) => {
    const row = cells[Math.min(Math.floor(cell / classes), size - 1)] as number[]
    const column = Math.min(cell % classes, size - 1)
    row[column] = (row[column] as number) + count
  })
  return { labels: [...labels.slice(0, named), ...(named < classes ? [null] : [])], cells }
}

const reportOf = (judgements: readonly Judgement[], rates: readonly number[]): ConfidenceReport | null => {
  const sure = judgements
    .filter((one) => one.confidence !== null)
    .map(({ truth, answer, confidence }) => ({ confidence: confidence as number, right: truth === answer }))
  if (sure.length === 0) return null
  return {
    separation: separation(sure),
    telling: isTelling(sure),
    error: calibrationError(sure),
    curve: calibrationCurve(sure),
    // Tickets without a confidence are never accepted, but are tickets all the same.
    coverage: rates.map((right) => ({
      right,
      coverage: (coverageAt(sure, right) * sure.length) / judgements.length,
    })),
  }
}
