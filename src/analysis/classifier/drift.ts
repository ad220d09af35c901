/** What a set of tickets looks like to a classifier that has not learned from them. */
export type Appearance = {
  /** Probability of the likeliest label of each ticket. */
  readonly confidences: readonly number[]
  /** Number of that label. */
  readonly answers: readonly number[]
}

/** How far a file is from the labelled tickets, by one measure. */
type Difference = {
  /** Confidence: largest gap of the distributions. Answers: share of tickets that go to another label. 0–1. */
  readonly distance: number
  /** Probability of such a distance, or more, if both were drawn from the same tickets. */
  readonly p: number
}

export type Drift = {
  readonly confidence: Difference
  readonly answers: Difference
  /** A guarantee from the labelled tickets says nothing of the file. */
  readonly drifted: boolean
}

/** Differences are told when chance makes as great ones in less than one file of a hundred, by both measures together. */
const ALPHA = 0.01
/** In large files chance makes hardly any difference; smaller ones than this change no decision. */
const NOTABLE = 0.1

/**
 * Whether a new file looks like the labelled tickets did out of fold: confidences by the Kolmogorov–Smirnov test,
 * answers by the chi-squared test. Labels are not needed. `labels`: how many the list has.
 */
export const driftBetween = (labelled: Appearance, file: Appearance, labels: number): Drift => {
  const confidence = kolmogorovSmirnov(labelled.confidences, file.confidences)
  const answers = homogeneity(labelled.answers, file.answers, labels)
  const notable = ({ distance, p }: Difference): boolean => p < ALPHA / 2 && distance > NOTABLE
  return { confidence, answers, drifted: notable(confidence) || notable(answers) }
}

const SAME: Difference = { distance: 0, p: 1 }

const kolmogorovSmirnov = (a: readonly number[], b: readonly number[]): Difference => {
  if (a.length === 0 || b.length === 0) return SAME
  const [first, second] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()]
  let i = 0
  let j = 0
  let distance = 0
  while (i < first.length && j < second.length) {
    const value = Math.min(first[i] as number, second[j] as number)
    while (i < first.length && (first[i] as number) <= value) i++
    while (j < second.length && (second[j] as number) <= value) j++
    distance = Math.max(distance, Math.abs(i / first.length - j / second.length))
  }
  return {
    distance,
    p: kolmogorovTail(distance, (first.length * second.length) / (first.length + second.length)),
  }
}

/** Stephens' approximation (Press et al., Numerical Recipes, 14.3). */
const kolmogorovTail = (distance: number, effective: number): number => {
  const root = Math.sqrt(effective)
  const lambda = (root + 0.12 + 0.11 / root) * distance
  if (lambda < 0.2) return 1
  let sum = 0
  for (let j = 1; j <= 100; j++) sum += (j % 2 === 1 ? 2 : -2) * Math.exp(-2 * j * j * lambda * lambda)
  return Math.min(1, Math.max(0, sum))
}

/** Expected numbers below this make the chi-squared test unsafe: such labels are put together. */
const LEAST_EXPECTED = 5

const homogeneity = (a: readonly number[], b: readonly number[], labels: number): Difference => {
  if (a.length === 0 || b.length === 0) return SAME
  const [first, second] = [countsOf(a, labels), countsOf(b, labels)]
  const share = Math.min(a.length, b.length) / (a.length + b.length)
  const pairs = first.map((count, k) => [count, second[k] as number] as const)
  const common = pairs.filter(([own, other]) => (own + other) * share >= LEAST_EXPECTED)
  const rare = pairs.filter(([own, other]) => (own + other) * share < LEAST_EXPECTED)
  const cells = [
    ...common,
    rare.reduce(([x, y], [own, other]) => [x + own, y + other] as const, [0, 0] as const),
  ]
  const distance = cells.reduce((sum, [x, y]) => sum + Math.abs(x / a.length - y / b.length), 0) / 2
  return { distance, p: chiSquaredTail(cells, a.length, b.length) }
}

const countsOf = (answers: readonly number[], labels: number): number[] => {
  const counts = new Array<number>(labels).fill(0)
  for (const k of answers) counts[k] = (counts[k] ?? 0) + 1
  return counts
}

/** By the Wilson–Hilferty approximation, good to about three digits. */
const chiSquaredTail = (cells: readonly (readonly [number, number])[], n: number, m: number): number => {
  const filled = cells.filter(([x, y]) => x + y > 0)
  const freedom = filled.length - 1
  if (freedom < 1) return 1
  const statistic = filled.reduce(
    (sum, [x, y]) => sum + (x * Math.sqrt(m / n) - y * Math.sqrt(n / m)) ** 2 / (x + y),
    0,
  )
  const z = (Math.cbrt(statistic / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom))
  return normalTail(z)
}

/** Probability that a standard normal variable exceeds z (Abramowitz and Stegun 26.2.17, to seven digits). */
const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}
