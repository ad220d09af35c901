export {
  accuracy,
  byClass,
  confusion,
  macroF1,
} from '../analysis/classifier/agreement.ts'

/** How sure an answer was, 0–1, and whether it was right. */
export type Sure = { readonly confidence: number; readonly right: boolean }

/** Answers of about the same confidence. */
export type CalibrationPoint = {
  readonly tickets: number
  /** Mean confidence. */
  readonly confidence: number
  /** Share that was right. */
  readonly accuracy: number
}

const BINS = 10

/** Accuracy by confidence in ten bins of equal width; empty bins are left out. */
export const calibrationCurve = (answers: readonly Sure[]): readonly CalibrationPoint[] => {
  const bins = Array.from({ length: BINS }, () => ({ tickets: 0, confidence: 0, right: 0 }))
  for (const { confidence, right } of answers) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (!bin) continue
    bin.tickets++
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  return bins
    .filter(({ tickets }) => tickets > 0)
    .map(({ tickets, confidence, right }) => ({
      tickets,
      confidence: confidence / tickets,
      accuracy: right / tickets,
    }))
}

/** Mean distance of confidence and accuracy over the bins (expected calibration error), 0–1. */
export const calibrationError = (answers: readonly Sure[]): number =>
  calibrationCurve(answers).reduce(
    (sum, { tickets, confidence, accuracy: share }) => sum + tickets * Math.abs(confidence - share),
    0,
  ) / (answers.length || 1)

/**
 * Probability that a right answer is surer than a wrong one, ties counting half (AUROC): 0.5 says nothing. Null when all
 * are right or all are wrong.
 */
export const separation = (answers: readonly Sure[]): number | null => {
  const byConfidence = new Map<number, { right: number; wrong: number }>()
  for (const { confidence, right } of answers) {
    const group = byConfidence.get(confidence) ?? { right: 0, wrong: 0 }
    group[right ? 'right' : 'wrong']++
    byConfidence.set(confidence, group)
  }
  const rising = [...byConfidence].sort(([a], [b]) => a - b)
  let wins = 0
  let right = 0
  let wrong = 0
  for (const [, group] of rising) {
    wins += group.right * (wrong + group.wrong / 2)
    right += group.right
    wrong += group.wrong
  }
  return right === 0 || wrong === 0 ? null : wins / (right * wrong)
}

/** Below this separation a confidence says too little about an answer to be shown. */
const LEAST_SEPARATION = 0.6

/** Whether a source's confidence tells right from wrong on labelled tickets; true where nothing speaks against it. */
export const isTelling = (answers: readonly Sure[]): boolean => (separation(answers) ?? 1) >= LEAST_SEPARATION

/**
 * Largest share of the tickets, the surest first, that is right at least at the rate `right`, 0–1: what the best
 * threshold could reach, found with hindsight. What can be promised for tickets to come is `guarantee`.
 */
export const coverageAt = (answers: readonly Sure[], right: number): number => {
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence)
  let met = 0
  let most = 0
  sorted.forEach((answer, i) => {
    if (answer.right) met++
    if (sorted[i + 1]?.confidence !== answer.confidence && met >= right * (i + 1)) most = i + 1
  })
  return most / (answers.length || 1)
}

export type Interval = { readonly from: number; readonly to: number }

const RESAMPLES = 1000
/** Of very many tickets fewer samples do: the interval is narrow, and each takes long. */
const FEWEST_RESAMPLES = 200
const MOST_DRAWS = 2e7

/**
 * Percentile bootstrap interval (95 %) of a figure over tickets. `figure`: takes the places of tickets drawn with
 * replacement. The same `random` numbers give the same interval.
 */
export const bootstrap = (
  tickets: number,
  figure: (places: readonly number[]) => number,
  random: () => number,
): Interval => {
  const resamples = Math.max(FEWEST_RESAMPLES, Math.min(RESAMPLES, Math.floor(MOST_DRAWS / tickets)))
  const figures = Array.from({ length: resamples }, () =>
    figure(Array.from({ length: tickets }, () => Math.floor(random() * tickets))),
  ).sort((a, b) => a - b)
  const at = (share: number): number => figures[Math.floor(share * (resamples - 1))] as number
  return { from: at(0.025), to: at(0.975) }
}
