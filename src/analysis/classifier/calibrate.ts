/** Logits of examples, row after row, with the class that each belongs to. */
export type Scored = {
  readonly logits: Float32Array
  readonly truth: readonly number[]
  readonly classes: number
}

const NARROWEST = Math.log(0.05)
const WIDEST = Math.log(20)
const STEPS = 30
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * What logits are to be multiplied with (one over the temperature) so that the probabilities fit examples that the
 * model has not learned from: the least mean log loss (Guo et al., On calibration of modern neural networks, 2017).
 * 1 when there are no examples.
 */
export const calibrationScale = (scored: Scored, members: readonly number[]): number => {
  if (members.length === 0) return 1
  const loss = (logScale: number): number => logLoss(scored, members, Math.exp(logScale))
  let from = NARROWEST
  let to = WIDEST
  for (let step = 0; step < STEPS; step++) {
    const low = to - GOLDEN * (to - from)
    const high = from + GOLDEN * (to - from)
    if (loss(low) <= loss(high)) to = high
    else from = low
  }
  return Math.exp((from + to) / 2)
}

/**
 * Each example is taken to be of another class with the probability that so many examples cannot rule out, so that
 * a few easy ones do not make for boundless certainty (Platt, Probabilistic outputs for support vector machines, 1999).
 */
const logLoss = ({ logits, truth, classes }: Scored, members: readonly number[], scale: number): number => {
  const doubt = 1 / (members.length + 2)
  let sum = 0
  for (const i of members) {
    const from = i * classes
    const own = logits[from + (truth[i] as number)] as number
    let odds = 0
    let lead = 0
    for (let k = from; k < from + classes; k++) {
      odds += Math.exp(((logits[k] as number) - own) * scale)
      lead += own - (logits[k] as number)
    }
    sum += Math.min(Math.log(odds), MOST_LOSS) + (doubt * scale * lead) / classes
  }
  return sum
}

/** Bounds what one mislabelled example can do, and keeps infinity out. */
const MOST_LOSS = 30
