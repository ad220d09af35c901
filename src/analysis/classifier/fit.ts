import { randomNumbers } from '../../shared/random.ts'
import { bestBelief } from './example-step.ts'
import { type Linear, linearModel, logitsInto } from './linear.ts'
import type { TermVector } from './vocabulary.ts'

export type Training = {
  readonly vectors: readonly TermVector[]
  /** How much each vector counts for each class, row after row: most often 1 for one class. */
  readonly masses: Float32Array
  readonly classes: number
  /** 1: all classes weigh the same in sum; 0: each weighs by its size. */
  readonly balance: number
  /** Inverse of the regularisation, as scikit-learn's C. */
  readonly cost: number
  /** Places of a vector. */
  readonly places: number
}

/** Most passes over the examples; and the mean change of belief in a pass, 0–2, at which to stop. */
const PASSES = 8
const STILL = 0.003
/** A change of belief too small to be worth writing down. */
const NEGLIGIBLE = 1e-5
const LEAST_BELIEF = 1e-9
/** Of the order in which examples are shown. */
const SEED = 12345

/** A model while it learns. An example that no pass has shown it has no part in it. */
export type Learner = {
  readonly training: Training
  readonly model: Linear
  readonly costs: Float64Array
  /** 1 + the squared length of each vector. */
  readonly lengths: Float64Array
  /** What the model holds of each example, class by class; the truth at first, which makes W zero. */
  readonly beliefs: Float32Array
  readonly scratch: Scratch
  readonly random: () => number
}

type Scratch = {
  readonly belief: Float64Array
  readonly target: Float64Array
}

export const startLearning = (training: Training): Learner => {
  const { classes, places } = training
  const { beliefs, costs } = balanced(training)
  return {
    training,
    model: linearModel(places, classes),
    costs,
    lengths: Float64Array.from(training.vectors, (vector) => 1 + squaredLength(vector)),
    beliefs,
    scratch: {
      belief: new Float64Array(classes),
      target: new Float64Array(classes),
    },
    random: randomNumbers(SEED),
  }
}

type Teaching = {
  /** At most so many, of the vectors that are members. */
  readonly passes?: number
  /** The mean change of belief in a pass, 0–2, at which to stop. */
  readonly still?: number
  readonly isMember?: (vector: number) => boolean
}

/**
 * Multinomial logistic regression, L2-regularised, by coordinate ascent in the dual: exact steps,
 * no learning rate, a few passes. The same examples give the same model to the last bit.
 */
export const learn = (
  learner: Learner,
  { passes = PASSES, still = STILL, isMember = () => true }: Teaching = {},
): void => {
  const order = [...learner.training.vectors.keys()].filter(isMember)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, learner.random)
    let change = 0
    for (const i of order) change += learnOne(learner, i)
    if (change < still * order.length) return
  }
}

/** What each vector costs, and the shares of the classes in it (balance 1: scikit-learn's class_weight "balanced"). */
const balanced = ({
  masses,
  classes,
  balance,
  cost,
}: Training): { costs: Float64Array; beliefs: Float32Array } => {
  const sizes = new Float64Array(classes)
  masses.forEach((mass, cell) => {
    sizes[cell % classes] = (sizes[cell % classes] as number) + mass
  })
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const present = sizes.filter((size) => size > 0).length
  const factors = sizes.map((size) => (size > 0 ? cost * (all / (present * size)) ** balance : 0))
  const shares = masses.map((mass, cell) => mass * (factors[cell % classes] as number))
  const costs = new Float64Array(masses.length / classes)
  shares.forEach((share, cell) => {
    const i = Math.floor(cell / classes)
    costs[i] = (costs[i] as number) + share
  })
  const beliefs = shares.map((share, cell) => share / (costs[Math.floor(cell / classes)] || 1))
  return { costs, beliefs }
}

/** One step; returns how much the beliefs of the example changed, 0–2. */
const learnOne = (learner: Learner, i: number): number => {
  const { training, model, costs, lengths, beliefs } = learner
  const { belief, target } = learner.scratch
  const vector = training.vectors[i] as TermVector
  logitsInto(target, model, vector)
  const pull = (costs[i] as number) * (lengths[i] as number)
  softmax(target, belief)
  for (let k = 0; k < training.classes; k++) {
    const before = beliefs[i * training.classes + k] as number
    target[k] = (target[k] as number) + pull * before
    belief[k] = Math.max((before + (belief[k] as number)) / 2, LEAST_BELIEF)
  }
  bestBelief(belief, target, pull)
  return writeDown(learner, i)
}

/** Moves the weights by what the beliefs moved. */
const writeDown = ({ training, model, costs, beliefs, scratch }: Learner, i: number): number => {
  const { bias, sums, classes } = model
  const cost = costs[i] as number
  const held = beliefs.subarray(i * classes, (i + 1) * classes)
  let change = 0
  for (let k = 0; k < classes; k++) change += Math.abs((scratch.belief[k] as number) - (held[k] as number))
  if (change < NEGLIGIBLE) return change
  for (let k = 0; k < classes; k++) {
    const step = -cost * ((scratch.belief[k] as number) - (held[k] as number))
    bias[k] = (bias[k] as number) + step
    sums[k] = step
  }
  held.set(scratch.belief)
  model.addToWeights(training.vectors[i] as TermVector)
  return change
}

const squaredLength = ({ values }: TermVector): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) ** 2
  return sum
}

/** Probabilities from logits, written to `out`, which may be the logits themselves. */
export const softmax = (logits: Float64Array, out: Float64Array, scale = 1): void => {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < logits.length; k++) if ((logits[k] as number) > most) most = logits[k] as number
  let sum = 0
  for (let k = 0; k < logits.length; k++) sum += out[k] = Math.exp(((logits[k] as number) - most) * scale)
  for (let k = 0; k < logits.length; k++) out[k] = (out[k] as number) / sum
}

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
}
