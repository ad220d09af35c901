import type { TermVector } from './vocabulary.ts'

/** A linear model: for each term a weight for each class, term after term. */
export type Linear = {
  readonly weights: Float32Array
  readonly bias: Float64Array
}

/** Adds the weights of a text's terms to `logits`, which has one place for each class. */
export const addLogits = (
  { terms, values }: TermVector,
  weights: Float32Array,
  logits: Float64Array,
): void => {
  const fours = terms.length & ~3
  for (let at = 0; at < fours; at += 4) addFour(at, { terms, values }, { weights, logits })
  for (let at = fours; at < terms.length; at++) addOne(at, { terms, values }, { weights, logits })
}

type Sums = { readonly weights: Float32Array; readonly logits: Float64Array }

const addOne = (at: number, { terms, values }: TermVector, { weights, logits }: Sums): void => {
  const classes = logits.length
  const value = values[at] as number
  const from = (terms[at] as number) * classes
  for (let k = 0; k < classes; k++) logits[k] = (logits[k] as number) + value * (weights[from + k] as number)
}

/** Four terms at a time: the sums are read and written once instead of four times, which is most of the work. */
const addFour = (at: number, { terms, values }: TermVector, { weights, logits }: Sums): void => {
  const classes = logits.length
  const a = (terms[at] as number) * classes
  const b = (terms[at + 1] as number) * classes
  const c = (terms[at + 2] as number) * classes
  const d = (terms[at + 3] as number) * classes
  const va = values[at] as number
  const vb = values[at + 1] as number
  const vc = values[at + 2] as number
  const vd = values[at + 3] as number
  for (let k = 0; k < classes; k++) {
    const ab = va * (weights[a + k] as number) + vb * (weights[b + k] as number)
    const cd = vc * (weights[c + k] as number) + vd * (weights[d + k] as number)
    logits[k] = (logits[k] as number) + ab + cd
  }
}
