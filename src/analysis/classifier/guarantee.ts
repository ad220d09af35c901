import { atLeast, lowerBound } from './binomial.ts'
import type { OutOfFold } from './cross-validate.ts'

/** From which confidence on the classifier may answer alone, and what is known of its answers there. */
export type Guarantee = {
  /** Answers with at least this probability are accepted, 0–1. */
  readonly threshold: number
  /** Share of labelled tickets that are accepted, 0–1. */
  readonly coverage: number
  /** Labelled tickets that are accepted, and how many of them it answered right. */
  readonly accepted: number
  readonly right: number
  /** The accepted are right at least at this rate, with probability 1 − delta. */
  readonly atLeast: number
}

/** Why nothing can be guaranteed. */
export type NoGuarantee = {
  /** Labelled tickets that would probably do, or null when no number of them would: its answers are not good enough. */
  readonly labelsNeeded: number | null
}

export type Wanted = {
  /** Least share of right answers among the accepted, 0–1. */
  readonly right: number
  /** Probability that the promise may fail; 0.05 when not said. */
  readonly delta?: number
}

/** How sure the classifier was of each labelled ticket, and whether it was right. */
export type Answered = { readonly confidence: number; readonly right: boolean }

/** The likeliest label of each example, by its number. */
export const answersOf = ({
  labels,
  truth,
  probabilities,
}: OutOfFold): readonly (Answered & { readonly answer: number })[] =>
  truth.map((own, i) => {
    const row = probabilities.subarray(i * labels.length, (i + 1) * labels.length)
    const best = row.reduce((most, value, k) => (value > (row[most] as number) ? k : most), 0)
    return { answer: best, confidence: row[best] as number, right: best === own }
  })

const DELTA = 0.05
const LEVELS = 24

/**
 * The lowest threshold whose accepted answers are right at the wanted rate with probability 1 − delta, searched from the
 * strictest down: each is tested exactly (Clopper–Pearson), and the first that fails ends the search, so that the
 * search costs no confidence (fixed-sequence testing: Angelopoulos et al., Learn then Test, arXiv 2110.01052; for
 * cascades Zeighami et al., BARGAIN, arXiv 2509.02896). The thresholds are given by how many tickets they accept, which
 * the labels have no part in. It holds for tickets drawn like the labelled ones, and for answers to tickets that the
 * classifier has not learned from.
 */
export const guarantee = (answers: readonly Answered[], wanted: Wanted): Guarantee | NoGuarantee => {
  const { right: rate, delta = DELTA } = wanted
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence)
  const levels = levelsOf(sorted, { right: rate, delta })
  let passed: Level | null = null
  for (const level of levels) {
    if (atLeast(level.right, level.accepted, rate) > delta) break
    passed = level
  }
  if (!passed) return { labelsNeeded: labelsNeeded(levels, answers.length, { right: rate, delta }) }
  return {
    ...passed,
    coverage: passed.accepted / answers.length,
    atLeast: lowerBound(passed.right, passed.accepted, delta),
  }
}

export const isGuaranteed = (found: Guarantee | NoGuarantee): found is Guarantee => 'threshold' in found

type Level = { readonly threshold: number; readonly accepted: number; readonly right: number }

/** What each threshold accepts, the strictest first; equal confidences stand or fall together. */
const levelsOf = (sorted: readonly Answered[], wanted: Required<Wanted>): readonly Level[] => {
  const steps = new Set(stepsTo(sorted.length, wanted))
  const levels: Level[] = []
  let right = 0
  let due = false
  sorted.forEach((answer, i) => {
    if (answer.right) right++
    due ||= steps.has(i + 1)
    if (!due || sorted[i + 1]?.confidence === answer.confidence) return
    levels.push({ threshold: answer.confidence, accepted: i + 1, right })
    due = false
  })
  return levels
}

/** Numbers of accepted tickets to test: from the fewest that can tell, in even steps, to all. */
const stepsTo = (all: number, wanted: Required<Wanted>): readonly number[] => {
  const first = Math.min(fewest(wanted), all)
  return Array.from({ length: LEVELS + 1 }, (_, step) => Math.round(first + ((all - first) * step) / LEVELS))
}

/** So many tickets pass the test when half of the errors that are allowed are made. */
const fewest = ({ right, delta }: Required<Wanted>): number => passesFrom((1 + right) / 2, { right, delta })

/** The least number of tickets that passes when answers are right at `rate`. */
const passesFrom = (rate: number, { right, delta }: Required<Wanted>): number => {
  let from = 1
  let to = 2
  const passes = (tickets: number): boolean => atLeast(Math.floor(rate * tickets), tickets, right) <= delta
  while (!passes(to) && to < MOST_LABELS) to *= 2
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (passes(middle)) to = middle
    else from = middle
  }
  return to
}

const MOST_LABELS = 1 << 20

/** How many labels in all would let some threshold pass, if answers stay as good as they are there. */
const labelsNeeded = (levels: readonly Level[], all: number, wanted: Required<Wanted>): number | null => {
  const needs = levels
    .filter(({ right, accepted }) => right / accepted > wanted.right)
    .map(({ right, accepted }) => Math.ceil((passesFrom(right / accepted, wanted) * all) / accepted))
  const least = Math.min(...needs)
  return least < MOST_LABELS ? least : null
}
