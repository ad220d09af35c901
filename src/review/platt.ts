import type { Sure } from './accuracy.ts'

/** What makes a source's own probability a calibrated one: logit ↦ slope · logit + offset. */
export type Platt = { readonly slope: number; readonly offset: number }

/** Fewer labelled tickets do not make percentages of what a source says of itself. */
const LEAST_TICKETS = 50
const LEAST = 1e-4
const ROUNDS = 60
/** Far from the optimum Newton's steps overshoot. */
const LONGEST_STEP = 0.5
/** How firmly both are held to a slope and offset that change nothing: as much as so many tickets. */
const PRIOR = 1

/**
 * Logistic regression of right and wrong on the logit of the confidence (Platt, Probabilistic outputs for support
 * vector machines, 1999), by Newton's method. Null for too few answers.
 */
export const plattScale = (answers: readonly Sure[]): Platt | null => {
  if (answers.length < LEAST_TICKETS) return null
  let [slope, offset] = [1, 0]
  for (let round = 0; round < ROUNDS; round++) {
    let [g1, g2, h11, h12, h22] = [PRIOR * (slope - 1), PRIOR * offset, PRIOR, 0, PRIOR]
    for (const { confidence, right } of answers) {
      const x = logit(confidence)
      const p = sigmoid(slope * x + offset)
      const error = p - Number(right)
      const curve = p * (1 - p)
      g1 += error * x
      g2 += error
      h11 += curve * x * x
      h12 += curve * x
      h22 += curve
    }
    const determinant = h11 * h22 - h12 * h12
    const [first, second] = [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant]
    const share = Math.min(1, LONGEST_STEP / Math.max(Math.abs(first), Math.abs(second)))
    slope -= share * first
    offset -= share * second
  }
  return slope > 0 ? { slope, offset } : { slope: 0, offset: logit(meanOf(answers)) }
}

const meanOf = (answers: readonly Sure[]): number =>
  (answers.filter(({ right }) => right).length + 1) / (answers.length + 2)

/** A confidence, 0–1, as the scale has it. */
export const scaled = (confidence: number, { slope, offset }: Platt): number =>
  sigmoid(slope * logit(confidence) + offset)

const logit = (p: number): number => {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, p))
  return Math.log(bounded / (1 - bounded))
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
