/**
 * One example of multinomial logistic regression in the dual: of min ½‖W‖² + Σ cost·loss, with W = Σ cost·(truth −
 * belief) ⊗ x, the best beliefs of this example while all others stand still. They solve
 *   pull·u + log u = pull·before + logits − λ,  Σu = 1,  pull = cost·‖x‖²
 * by Newton's method in u and λ at once (Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and
 * maximum entropy models, 2011, treat the same sub-problem pair by pair).
 * `belief`: in, where to begin, all > 0; out, the solution, to about three digits.
 */
export const bestBelief = (belief: Float64Array, target: Float64Array, pull: number): void => {
  let lambda = 0
  const rests = new Float64Array(belief.length)
  for (let round = 0; round < ROUNDS; round++) {
    restsInto(rests, { belief, target, pull })
    lambda += multiplierStep(belief, rests, { pull, lambda })
    if (move(belief, rests, { pull, lambda }) < EXACT) break
  }
  normalise(belief)
}

const ROUNDS = 6
const EXACT = 1e-4
/** A step never takes more than this share of a belief away: its logarithm must exist. */
const LEAST_LEFT = 0.05

type At = { readonly pull: number; readonly lambda: number }

type Round = { readonly belief: Float64Array; readonly target: Float64Array; readonly pull: number }

/** What each belief is off by, but for λ. */
const restsInto = (rests: Float64Array, { belief, target, pull }: Round): void => {
  for (let k = 0; k < belief.length; k++) {
    const u = belief[k] as number
    rests[k] = pull * u + Math.log(u) - (target[k] as number)
  }
}

/** Newton's step in λ, from the beliefs' distance to a sum of 1. */
const multiplierStep = (belief: Float64Array, rests: Float64Array, { pull, lambda }: At): number => {
  let excess = -1
  let slope = 0
  for (let k = 0; k < belief.length; k++) {
    const u = belief[k] as number
    const give = u / (pull * u + 1)
    excess += u - give * ((rests[k] as number) + lambda)
    slope += give
  }
  return excess / slope
}

/** Newton's step in the beliefs; returns the largest change. */
const move = (belief: Float64Array, rests: Float64Array, { pull, lambda }: At): number => {
  let largest = 0
  for (let k = 0; k < belief.length; k++) {
    const u = belief[k] as number
    const rest = (rests[k] as number) + lambda
    const next = Math.max(u - (u * rest) / (pull * u + 1), u * LEAST_LEFT)
    largest = Math.max(largest, Math.abs(next - u))
    belief[k] = next
  }
  return largest
}

const normalise = (belief: Float64Array): void => {
  let sum = 0
  for (const u of belief) sum += u
  for (let k = 0; k < belief.length; k++) belief[k] = (belief[k] as number) / sum
}
