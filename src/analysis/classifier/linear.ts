import { CLASSES_AT_A_TIME, kernelOver } from './kernel.ts'
import type { TermVector } from './vocabulary.ts'

/** A linear model: for each term a weight for each class, term after term. */
export type Linear = {
  readonly classes: number
  /** Places from the weights of one term to those of the next. */
  readonly stride: number
  readonly weights: Float32Array
  readonly bias: Float64Array
  /** One place for each class: what `addLogits` adds to, and what `addToWeights` takes its steps from. */
  readonly sums: Float32Array
  /** Adds the weights of a text's terms, times their values, to the sums. */
  readonly addLogits: (vector: TermVector) => void
  /** Adds the sums, times the values of a text's terms, to their weights. */
  readonly addToWeights: (vector: TermVector) => void
}

/** Terms of a text, at most: more than the longest text that is read can have. */
const LONGEST = 1 << 16
const FLOAT = 4

export const linearModel = (places: number, classes: number): Linear => {
  const stride = Math.max(1, Math.ceil(classes / CLASSES_AT_A_TIME)) * CLASSES_AT_A_TIME
  const termsAt = stride * FLOAT
  const valuesAt = termsAt + LONGEST * FLOAT
  const weightsAt = valuesAt + LONGEST * FLOAT
  const { memory, addRows, addToRows } = kernelOver(weightsAt + places * stride * FLOAT)
  const terms = new Uint32Array(memory, termsAt, LONGEST)
  const values = new Float32Array(memory, valuesAt, LONGEST)
  const apply = (loop: typeof addRows, vector: TermVector): void => {
    terms.set(vector.terms)
    values.set(vector.values)
    loop(termsAt, valuesAt, termsAt + vector.terms.length * FLOAT, weightsAt, stride * FLOAT, 0)
  }
  return {
    classes,
    stride,
    weights: new Float32Array(memory, weightsAt, places * stride),
    bias: new Float64Array(classes),
    sums: new Float32Array(memory, 0, stride),
    addLogits: (vector) => apply(addRows, vector),
    addToWeights: (vector) => apply(addToRows, vector),
  }
}

/** A text's logits, written to `out`, which has one place for each class. */
export const logitsInto = (out: Float64Array, linear: Linear, vector: TermVector): void => {
  const { sums, bias } = linear
  sums.fill(0)
  linear.addLogits(vector)
  for (let k = 0; k < out.length; k++) out[k] = (bias[k] as number) + (sums[k] as number)
}
