import { bestBelief } from './example-step.ts'
import { addLogits, type Linear } from './linear.ts'
import type { TermVector } from './vocabulary.ts'

export type Training = {
  readonly vectors: readonly TermVector[]
  /** Class of each vector. */
  readonly truth: readonly number[]
  /** How much each counts. */
  readonly weights: readonly number[]
  readonly classes: number
  /** Places of a vector. */
  readonly places: number
}

/** Inverse of the regularisation, as scikit-learn's C: the best of 1–30 on tickets of five desks. */
const COST = 10
/** Most passes over the examples; and the mean change of belief in a pass, 0–2, at which to stop. */
const PASSES = 8
const STILL = 0.003
/** A change of belief too small to be worth writing down. */
const NEGLIGIBLE = 1e-5
const LEAST_BELIEF = 1e-9

/** What the passes change. */
type State = Linear & {
  /** What the model holds of each example, class by class; certain of the truth at first, which makes W zero. */
  readonly beliefs: Float32Array
  readonly belief: Float64Array
  readonly target: Float64Array
}

/**
 * Multinomial logistic regression, L2-regularised, classes balanced, by coordinate ascent in the dual: exact steps,
 * no learning rate, a few passes. The same examples give the same model to the last bit.
 */
export const fit = (training: Training): Linear => {
  const { classes, places, truth } = training
  const state: State = {
    weights: new Float32Array(places * classes),
    bias: new Float64Array(classes),
    beliefs: new Float32Array(truth.length * classes),
    belief: new Float64Array(classes),
    target: new Float64Array(classes),
  }
  truth.forEach((k, i) => {
    state.beliefs[i * classes + k] = 1
  })
  const costs = balancedCosts(training)
  const order = truth.map((_, i) => i)
  const random = randomNumbers()
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    let change = 0
    for (const i of order)
      change += learn(i, training.vectors[i] as TermVector, { state, cost: costs[i] as number })
    if (change < STILL * truth.length) break
  }
  return { weights: state.weights, bias: state.bias }
}

/** All classes weigh the same in sum, whatever their sizes (scikit-learn's class_weight "balanced"). */
const balancedCosts = ({ truth, weights, classes }: Training): Float64Array => {
  const sizes = new Float64Array(classes)
  truth.forEach((k, i) => {
    sizes[k] = (sizes[k] as number) + (weights[i] as number)
  })
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const present = sizes.filter((size) => size > 0).length
  return Float64Array.from(
    truth,
    (k, i) => (COST * (weights[i] as number) * all) / (present * (sizes[k] as number)),
  )
}

type Step = { readonly state: State; readonly cost: number }

/** One step; returns how much the beliefs of the example changed. */
const learn = (i: number, vector: TermVector, { state, cost }: Step): number => {
  const { bias, belief, target, beliefs } = state
  const classes = bias.length
  target.set(bias)
  addLogits(vector, state.weights, target)
  const pull = cost * (1 + squaredLength(vector))
  softmax(target, belief)
  for (let k = 0; k < classes; k++) {
    const before = beliefs[i * classes + k] as number
    target[k] = (target[k] as number) + pull * before
    belief[k] = Math.max((before + (belief[k] as number)) / 2, LEAST_BELIEF)
  }
  bestBelief(belief, target, pull)
  return writeDown(i, vector, { state, cost })
}

/** Moves the weights by what the beliefs moved. */
const writeDown = (i: number, { terms, values }: TermVector, { state, cost }: Step): number => {
  const { weights, bias, belief, beliefs } = state
  const classes = bias.length
  let change = 0
  for (let k = 0; k < classes; k++) {
    const moved = (belief[k] as number) - (beliefs[i * classes + k] as number)
    if (Math.abs(moved) < NEGLIGIBLE) continue
    change += Math.abs(moved)
    beliefs[i * classes + k] = belief[k] as number
    const step = -cost * moved
    bias[k] = (bias[k] as number) + step
    for (let at = 0; at < terms.length; at++) {
      const place = (terms[at] as number) * classes + k
      weights[place] = (weights[place] as number) + step * (values[at] as number)
    }
  }
  return change
}

const squaredLength = ({ values }: TermVector): number => {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}

/** Probabilities from logits, written to `out`, which may be the logits themselves. */
export const softmax = (logits: Float64Array, out: Float64Array, scale = 1): void => {
  let most = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > most) most = logit
  let sum = 0
  for (let k = 0; k < logits.length; k++) sum += out[k] = Math.exp(((logits[k] as number) - most) * scale)
  for (let k = 0; k < logits.length; k++) out[k] = (out[k] as number) / sum
}

/** Numbers in 0–1, always the same ones (Numerical Recipes' linear congruential generator). */
const randomNumbers = (): (() => number) => {
  let seed = 12345
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
}

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
}
