/**
 * Probability of `right` or more successes in `of` trials with success probability `p`: the regularised incomplete beta
 * function I_p(right, of − right + 1).
 */
export const atLeast = (right: number, of: number, p: number): number => {
  if (right <= 0) return 1
  if (p <= 0 || right > of) return 0
  return p >= 1 ? 1 : incompleteBeta(right, of - right + 1, p)
}

/** One-sided Clopper–Pearson bound: the success probability is above it with probability 1 − delta, exactly. */
export const lowerBound = (right: number, of: number, delta: number): number => {
  let from = 0
  let to = of > 0 ? right / of : 0
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (from + to) / 2
    if (atLeast(right, of, middle) <= delta) from = middle
    else to = middle
  }
  return from
}

const BISECTIONS = 50
const PRECISION = 1e-14

/**
 * Probability that `right` or more of the successes among `of + later` trials, `successes` in all, fall on the first
 * `of` of them (hypergeometric distribution).
 */
export const firstHaveAtLeast = (right: number, of: number, { later, successes }: Later): number => {
  const least = Math.max(0, successes - later)
  if (right <= least) return 1
  const most = Math.min(of, successes)
  if (right > most) return 0
  let term = Math.exp(
    logChoose(successes, right) + logChoose(of + later - successes, of - right) - logChoose(of + later, of),
  )
  let sum = 0
  for (let k = right; k <= most && term > sum * PRECISION; k++) {
    sum += term
    term *= ((successes - k) * (of - k)) / ((k + 1) * (later - successes + k + 1))
  }
  return Math.min(1, sum)
}

export type Later = { readonly later: number; readonly successes: number }

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

/** By its continued fraction, from the side where that converges fast (Press et al., Numerical Recipes, 6.4). */
const incompleteBeta = (a: number, b: number, x: number): number => {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a
  return 1 - (front * betaFraction(b, a, 1 - x)) / b
}

const TINY = 1e-300
const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

/** The continued fraction by Lentz's method; it takes in the order of √max(a, b) rounds. */
const betaFraction = (a: number, b: number, x: number): number => {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  const rounds = 100 + 10 * Math.sqrt(Math.max(a, b))
  for (let m = 1; m <= rounds; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return result
}

const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 1.208650973866179e-3,
]
const LANCZOS_LAST = -5.395239384953e-6

/** Natural logarithm of Γ(x), x > 0, to about ten digits (Lanczos). */
const logGamma = (x: number): number => {
  const series = [...LANCZOS, LANCZOS_LAST].reduce(
    (sum, coefficient, i) => sum + coefficient / (x + i + 1),
    1.000000000190015,
  )
  const shifted = x + 5.5
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * series) / x)
}
