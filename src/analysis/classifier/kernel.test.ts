import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linearModel, logitsInto, unitModel } from './linear.ts'

const CLASSES = [1, 2, 3, 5, 16, 17, 77]

/** Small whole numbers, which floats of any size hold exactly. */
const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => ((i * 7) % 11) - 5)

const vector = { terms: Uint32Array.from([4, 0, 2]), values: Float32Array.from([2, -1, 3]) }

describe('the loops of a linear model', () => {
  for (const classes of CLASSES)
    it(`add rows and add to rows as plain sums do, with ${classes} classes`, () => {
      const linear = linearModel(5, classes)
      const weights = numbers(5 * classes)
      const at = (place: number, k: number): number => weights[place * classes + k] as number
      for (let place = 0; place < 5; place++)
        linear.weights.set(weights.slice(place * classes, (place + 1) * classes), place * linear.stride)
      const logits = new Float64Array(classes)
      logitsInto(logits, linear, vector)
      const plain = Array.from({ length: classes }, (_, k) => 2 * at(4, k) - at(0, k) + 3 * at(2, k))
      assert.deepEqual([...logits], plain)

      linear.sums.fill(1)
      linear.addToWeights(vector)
      assert.equal(linear.weights[4 * linear.stride], at(4, 0) + 2)
      assert.equal(linear.weights[0], at(0, 0) - 1)
      assert.equal(linear.weights[linear.stride], at(1, 0))
    })

  for (const classes of CLASSES)
    it(`score with weights of a byte as plain sums do, with ${classes} classes`, () => {
      const units = Int8Array.from({ length: 5 * classes }, (_, i) => ((i * 37) % 255) - 127)
      const bias = Float64Array.from({ length: classes }, (_, k) => k)
      const at = (place: number, k: number): number => units[place * classes + k] as number
      const logits = new Float64Array(classes)
      const linear = unitModel(units, bias)
      logitsInto(logits, linear, vector)
      const plain = Array.from({ length: classes }, (_, k) => k + 2 * at(4, k) - at(0, k) + 3 * at(2, k))
      assert.deepEqual([...logits], plain)
      linear.room.terms.set(vector.terms)
      linear.room.values.set(vector.values)
      const { terms, values } = linear.room
      logitsInto(logits, linear, { terms: terms.subarray(0, 3), values: values.subarray(0, 3) })
      assert.deepEqual([...logits], plain)
    })

  it('add nothing for a text without terms', () => {
    const linear = linearModel(1, 2)
    linear.bias.set([1, 2])
    const logits = new Float64Array(2)
    logitsInto(logits, linear, { terms: new Uint32Array(0), values: new Float32Array(0) })
    assert.deepEqual([...logits], [1, 2])
  })
})
