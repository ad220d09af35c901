import { CLASSES_AT_A_TIME, type Kernel, kernelOver } from './kernel.ts'
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

type Room = {
  readonly stride: number
  readonly kernel: Kernel
  readonly weightsAt: number
  readonly sums: Float32Array
  /** Where points may be made, which are then not copied. */
  readonly room: TermVector
  /** Runs a loop over the rows of a text's terms, so many bytes each. */
  readonly apply: (loop: Kernel['addRows'], vector: TermVector, rowBytes: number) => void
}

/** `bytes`: of one weight. */
const roomFor = (places: number, classes: number, bytes: number): Room => {
  const stride = Math.max(1, Math.ceil(classes / CLASSES_AT_A_TIME)) * CLASSES_AT_A_TIME
  const termsAt = stride * FLOAT
  const valuesAt = termsAt + LONGEST * FLOAT
  const weightsAt = valuesAt + LONGEST * FLOAT
  const kernel = kernelOver(weightsAt + places * stride * bytes)
  const terms = new Uint32Array(kernel.memory, termsAt, LONGEST)
  const values = new Float32Array(kernel.memory, valuesAt, LONGEST)
  let last: TermVector | null = null
  return {
    stride,
    kernel,
    weightsAt,
    sums: new Float32Array(kernel.memory, 0, stride),
    room: { terms, values },
    apply: (loop, vector, rowBytes) => {
      // a step of learning scores a vector and adds it right after
      if (vector !== last && vector.terms.buffer !== kernel.memory) {
        terms.set(vector.terms)
        values.set(vector.values)
      }
      last = vector
      loop(termsAt, valuesAt, termsAt + vector.terms.length * FLOAT, weightsAt, rowBytes, 0)
    },
  }
}

export const linearModel = (places: number, classes: number): Linear => {
  const { stride, kernel, weightsAt, sums, apply } = roomFor(places, classes, FLOAT)
  return {
    classes,
    stride,
    weights: new Float32Array(kernel.memory, weightsAt, places * stride),
    bias: new Float64Array(classes),
    sums,
    addLogits: (vector) => apply(kernel.addRows, vector, stride * FLOAT),
    addToWeights: (vector) => apply(kernel.addToRows, vector, stride * FLOAT),
  }
}

/** What logits are made of. */
export type Scoring = Pick<Linear, 'bias' | 'sums' | 'addLogits'>

/**
 * A linear model to score with, weights of a byte each, term after term: the values of a point are in units. `room` is
 * where its points are made.
 */
export const unitModel = (units: Int8Array, bias: Float64Array): Scoring & Pick<Room, 'room'> => {
  const classes = bias.length
  const places = units.length / classes
  const { stride, kernel, weightsAt, sums, room, apply } = roomFor(places, classes, 1)
  const rows = new Int8Array(kernel.memory, weightsAt, places * stride)
  for (let place = 0; place < places; place++)
    rows.set(units.subarray(place * classes, (place + 1) * classes), place * stride)
  return { bias, sums, room, addLogits: (vector) => apply(kernel.addUnits, vector, stride) }
}

/** A text's logits, written to `out`, which has one place for each class. */
export const logitsInto = (out: Float64Array, linear: Scoring, vector: TermVector): void => {
  const { sums, bias } = linear
  sums.fill(0)
  linear.addLogits(vector)
  for (let k = 0; k < out.length; k++) out[k] = (bias[k] as number) + (sums[k] as number)
}
