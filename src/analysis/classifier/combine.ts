/** What classifier and model say of one ticket. */
export type Opinions = {
  /** The classifier's probability of each label, 0–1; of labelled tickets out of fold. */
  readonly probabilities: ArrayLike<number>
  /** Number of the label that the model answered, or -1 where it is none of the list. */
  readonly said: number
  /** The model's probability of that label, 0–1, or null where it tells none. */
  readonly sure: number | null
}

/**
 * How opinions become one: P(k) ∝ probability(k)^trust · e^(heard + sure·logit(p)) where k is what the model said, and
 * without that factor for the others (a conditional logit). {trust: 1, heard: 0, sure: 0} is the classifier alone.
 */
export type Combination = { readonly trust: number; readonly heard: number; readonly sure: number }

const ALONE: Weights = [1, 0, 0]
type Weights = readonly [trust: number, heard: number, sure: number]

const LEAST = 1e-6
const FOLDS = 5
const ROUNDS = 50
const STILL = 1e-6
/** Far from the optimum Newton's steps overshoot. */
const LONGEST_STEP = 0.5
/** How firmly the weights are held to the classifier alone: as much as so many tickets. */
const PRIOR = 1
/** Fewer labelled tickets that the model was tried on tell nothing. */
const LEAST_TICKETS = 20
/** What the model says must be worth so many standard errors of log loss. */
const SURE_GAIN = 1.64
/** A gain in log loss below this changes no answer that anybody sees. */
const LEAST_GAIN = 0.01

/**
 * Learned from labelled tickets that the model was tried on. Null where the model adds nothing: held-out log loss and
 * accuracy decide. `truth`: the number of the label of each; -1 for one that is not of the list.
 */
export const learnCombination = (
  opinions: readonly Opinions[],
  truth: readonly number[],
): Combination | null => {
  const cases = opinions
    .map((one, i) => ({ rows: rowsOf(one), truth: truth[i] as number }))
    .filter((one) => one.truth >= 0)
  if (cases.length < LEAST_TICKETS || !helps(cases)) return null
  const [trust, heard, sure] = fit(cases)
  return { trust, heard, sure }
}

/** Probabilities of the labels by both together; they add up to 1. */
export const combined = (opinions: Opinions, { trust, heard, sure }: Combination): Float64Array =>
  shares(rowsOf(opinions), [trust, heard, sure])

/** For each label what the weights are multiplied with. */
type Rows = readonly (readonly [number, number, number])[]
type Case = { readonly rows: Rows; readonly truth: number }

const rowsOf = ({ probabilities, said, sure }: Opinions): Rows => {
  const p = Math.min(1 - LEAST, Math.max(LEAST, sure ?? 0.5))
  const odds = Math.log(p / (1 - p))
  return Array.from(probabilities, (probability, k) => [
    Math.log(Math.max(probability, LEAST)),
    k === said ? 1 : 0,
    k === said ? odds : 0,
  ])
}

const shares = (rows: Rows, weights: Weights): Float64Array => {
  const logits = Float64Array.from(rows, (row) => dot(row, weights))
  const most = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const odds = logits.map((logit) => Math.exp(logit - most))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / all)
}

const dot = (row: Rows[number], weights: Weights): number =>
  row[0] * weights[0] + row[1] * weights[1] + row[2] * weights[2]

/** Newton's method on the log loss, which is convex, held to the classifier alone. */
const fit = (cases: readonly Case[]): Weights => {
  let weights = ALONE
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, curve } = derivatives(cases, weights)
    const step = solve(curve, slope)
    const length = Math.max(...step.map(Math.abs))
    const share = Math.min(1, LONGEST_STEP / length)
    weights = [weights[0] - share * step[0], weights[1] - share * step[1], weights[2] - share * step[2]]
    if (length < STILL) break
  }
  return weights
}

type Vector = [number, number, number]

const derivatives = (
  cases: readonly Case[],
  weights: Weights,
): { slope: Vector; curve: readonly Vector[] } => {
  const slope = ALONE.map((mean, j) => PRIOR * ((weights[j] as number) - mean)) as Vector
  const curve: readonly Vector[] = [
    [PRIOR, 0, 0],
    [0, PRIOR, 0],
    [0, 0, PRIOR],
  ]
  for (const { rows, truth } of cases) {
    const belief = shares(rows, weights)
    const mean = meanOf(rows, belief)
    const own = rows[truth] as Rows[number]
    for (let j = 0; j < 3; j++) slope[j] = (slope[j] as number) + (mean[j] as number) - (own[j] as number)
    rows.forEach((row, k) => {
      addProducts(curve, row, belief[k] as number)
    })
    addProducts(curve, mean, -1)
  }
  return { slope, curve }
}

const meanOf = (rows: Rows, belief: Float64Array): Vector => {
  const mean: Vector = [0, 0, 0]
  rows.forEach(([first, second, third], k) => {
    const share = belief[k] as number
    mean[0] += share * first
    mean[1] += share * second
    mean[2] += share * third
  })
  return mean
}

/** Adds row · rowᵀ · factor. */
const addProducts = (curve: readonly Vector[], row: readonly number[], factor: number): void => {
  for (let i = 0; i < 3; i++) {
    const line = curve[i] as Vector
    for (let j = 0; j < 3; j++)
      line[j] = (line[j] as number) + factor * (row[i] as number) * (row[j] as number)
  }
}

/** Gauss' elimination; the matrix is positive definite, so that no pivot is zero. */
const solve = (matrix: readonly Vector[], right: Vector): Vector => {
  const lines = matrix.map((line, i) => [...line, right[i] as number])
  lines.forEach((pivot, i) => {
    for (const line of lines) {
      if (line === pivot) continue
      const factor = (line[i] as number) / (pivot[i] as number)
      for (let j = i; j < 4; j++) line[j] = (line[j] as number) - factor * (pivot[j] as number)
    }
  })
  return lines.map((line, i) => (line[3] as number) / (line[i] as number)) as Vector
}

/** What was gained on a held-out ticket: log loss, and 1, 0 or -1 for the answer. */
type Gain = { readonly loss: number; readonly answer: number }

/** Held-out log loss falls by more than chance, and answers do not get worse by more than chance. */
const helps = (cases: readonly Case[]): boolean => {
  const gains: Gain[] = [...Array(FOLDS).keys()].flatMap((fold) => {
    const known = cases.filter((_, i) => i % FOLDS !== fold)
    const [both, alone] = [fit(known), fit(known.map(unheard))]
    return cases.filter((_, i) => i % FOLDS === fold).map((one) => gainOn(one, both, alone))
  })
  const mean = gains.reduce((sum, { loss }) => sum + loss, 0) / gains.length
  const variance = gains.reduce((sum, { loss }) => sum + (loss - mean) ** 2, 0) / (gains.length - 1)
  const better = gains.reduce((sum, { answer }) => sum + answer, 0)
  const changed = gains.filter(({ answer }) => answer !== 0).length
  const leastGain = Math.max(LEAST_GAIN, SURE_GAIN * Math.sqrt(variance / gains.length))
  return mean > leastGain && better >= -2 * Math.sqrt(changed)
}

/** The same ticket without the model: what calibration alone gains is not the model's. */
const unheard = ({ rows, truth }: Case): Case => ({ rows: rows.map(([first]) => [first, 0, 0]), truth })

const gainOn = ({ rows, truth }: Case, both: Weights, alone: Weights): Gain => {
  const [together, apart] = [shares(rows, both), shares(rows, alone)]
  const right = (belief: Float64Array): number => (belief.indexOf(Math.max(...belief)) === truth ? 1 : 0)
  return {
    loss: Math.log(together[truth] as number) - Math.log(apart[truth] as number),
    answer: right(together) - right(apart),
  }
}
