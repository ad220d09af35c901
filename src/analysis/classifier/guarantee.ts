import { atLeast, firstHaveAtLeast, lowerBound } from './binomial.ts'
import type { OutOfFold } from './cross-validate.ts'
import { largestAt } from './largest.ts'

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
  /**
   * How many tickets the file has that the promise is for: in few tickets chance can make more errors than in the long
   * run. Not said: the promise is for the long run.
   */
  readonly tickets?: number
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
    const best = largestAt(row)
    return { answer: best, confidence: row[best] as number, right: best === own }
  })

const DELTA = 0.05
const LEVELS = 24

/**
 * The lowest threshold whose accepted answers are right at the wanted rate with probability 1 − delta, searched from the
 * strictest down: each is tested exactly, and the first that fails ends the search, so that the search costs no
 * confidence (fixed-sequence testing: Angelopoulos et al., Learn then Test, arXiv 2110.01052; for cascades Zeighami et
 * al., BARGAIN, arXiv 2509.02896). The test is Clopper–Pearson's for the long run, its counterpart for a further sample
 * of a given size (Thatcher, Relationships between Bayesian and confidence limits for predictions, 1964) for a file.
 * The thresholds are given by how many tickets they accept, which the labels have no part in. The promise holds for
 * tickets drawn like the labelled ones.
 */
export const guarantee = (answers: readonly Answered[], wanted: Wanted): Guarantee | NoGuarantee => {
  const promise = { delta: DELTA, tickets: Number.POSITIVE_INFINITY, ...wanted }
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence)
  const levels = levelsOf(sorted, promise)
  let passed: Level | null = null
  for (const level of levels) {
    if (!passes(level.right, level.accepted, level.accepted / answers.length, promise)) break
    passed = level
  }
  if (!passed) return { labelsNeeded: labelsNeeded(levels, answers.length, promise) }
  const coverage = passed.accepted / answers.length
  return { ...passed, coverage, atLeast: lowerBound(passed.right, passed.accepted, promise.delta) }
}

export const isGuaranteed = (found: Guarantee | NoGuarantee): found is Guarantee => 'threshold' in found

type Promised = Required<Wanted>

/** Whether so many right answers among the accepted would be rare if the promise did not hold. */
const passes = (right: number, accepted: number, coverage: number, promise: Promised): boolean => {
  const { right: rate, delta, tickets } = promise
  const later = Math.round(tickets * coverage)
  if (!Number.isFinite(later) || later > LONG_RUN) return atLeast(right, accepted, rate) <= delta
  if (later === 0) return false
  const tooFew = Math.ceil(rate * later) - 1
  return firstHaveAtLeast(right, accepted, { later, successes: right + tooFew }) <= delta
}

/** From so many tickets on a file is as good as the long run. */
const LONG_RUN = 1e6

type Level = { readonly threshold: number; readonly accepted: number; readonly right: number }

/** What each threshold accepts, the strictest first; equal confidences stand or fall together. */
const levelsOf = (sorted: readonly Answered[], promise: Promised): readonly Level[] => {
  const steps = new Set(stepsTo(sorted.length, promise))
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

/**
 * Numbers of accepted tickets to test, in even steps to all: from the fewest that pass in the long run when half of the
 * errors that are allowed are made. Fewer would let one unlucky ticket end the search.
 */
const stepsTo = (all: number, { right, delta }: Promised): readonly number[] => {
  const few = fewest(
    (accepted) => atLeast(Math.floor((accepted * (1 + right)) / 2), accepted, right) <= delta,
  )
  const first = Math.min(few, all)
  return Array.from({ length: LEVELS + 1 }, (_, step) => Math.round(first + ((all - first) * step) / LEVELS))
}

/**
 * How many labels in all would let some threshold pass that fails now, if answers stay as good as they are there. Where
 * all such would but a stricter one ended the search by chance, twice as many even that out.
 */
const labelsNeeded = (levels: readonly Level[], all: number, promise: Promised): number | null => {
  const needs = levels
    .filter(({ right, accepted }) => right / accepted > promise.right)
    .map(({ right, accepted }) => {
      const coverage = accepted / all
      return (
        fewest((count) => passes(Math.floor((right / accepted) * count), count, coverage, promise)) / coverage
      )
    })
  const least = Math.ceil(Math.min(...needs.filter((need) => need > all)))
  if (least < MOST_LABELS) return least
  return needs.some((need) => need <= all) ? 2 * all : null
}

/** The least number that passes, if more are never worse; MOST_LABELS or more when none does. */
const fewest = (passesWith: (count: number) => boolean): number => {
  let from = 0
  let to = 1
  while (to < MOST_LABELS && !passesWith(to)) to *= 2
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (passesWith(middle)) to = middle
    else from = middle
  }
  return to
}

const MOST_LABELS = 1 << 20
