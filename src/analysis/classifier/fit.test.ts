import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calibrationScale } from './calibrate.ts'
import { bestBelief } from './example-step.ts'
import { learn, softmax, startLearning } from './fit.ts'
import { logitsInto } from './linear.ts'

const point = (...values: readonly number[]) => ({
  terms: Uint32Array.from(values.keys()),
  values: Float32Array.from(values),
})

describe('the step of one example', () => {
  for (const pull of [0.1, 2, 50])
    it(`solves its equation on the simplex, pulled by ${pull}`, () => {
      const target = Float64Array.of(1, -0.5, 3)
      const belief = Float64Array.of(0.3, 0.3, 0.4)
      for (let again = 0; again < 5; again++) bestBelief(belief, target, pull)
      assert.ok(Math.abs(belief.reduce((sum, u) => sum + u, 0) - 1) < 1e-9)
      const multipliers = [...belief].map((u, k) => pull * u + Math.log(u) - (target[k] as number))
      assert.ok(Math.max(...multipliers) - Math.min(...multipliers) < 0.01, `${multipliers}`)
    })
})

describe('learning', () => {
  const cost = 10
  const training = {
    vectors: [point(1, 0), point(0.9, 0.1), point(0, 1), point(0.1, 0.9), point(0.5, 0.5)],
    masses: Float32Array.of(1, 0, 1, 0, 0, 1, 0, 1, 2, 1),
    classes: 2,
    balance: 0,
    cost,
    places: 2,
  }

  it('ends where the gradient of the regularised log loss is zero', () => {
    const learner = startLearning(training)
    for (let again = 0; again < 60; again++) learn(learner)
    const { weights, stride } = learner.model
    const gradient = [0, 0, 0, 0]
    training.vectors.forEach((vector, i) => {
      const p = new Float64Array(2)
      logitsInto(p, learner.model, vector)
      softmax(p, p)
      const masses = training.masses.subarray(2 * i, 2 * i + 2)
      const mass = masses.reduce((sum, one) => sum + one, 0)
      for (const place of [0, 1])
        for (const k of [0, 1])
          gradient[2 * place + k] =
            (gradient[2 * place + k] as number) +
            cost * ((masses[k] as number) - mass * (p[k] as number)) * (vector.values[place] as number)
    })
    for (const place of [0, 1])
      for (const k of [0, 1]) {
        const weight = weights[place * stride + k] as number
        assert.ok(
          Math.abs(weight - (gradient[2 * place + k] as number)) < 0.02,
          `${weight} at ${place}, ${k}`,
        )
      }
  })

  it('leaves out the examples that are no members', () => {
    const learner = startLearning(training)
    learn(learner, { passes: 1, isMember: () => false })
    assert.ok(learner.model.weights.every((weight) => weight === 0))
  })

  it('bears examples that weigh nothing', () => {
    const learner = startLearning({ ...training, masses: Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0) })
    learn(learner)
    assert.ok(learner.model.weights.every(Number.isFinite))
  })
})

describe('calibration', () => {
  /** One example after another with a lead of 4 for its own class or, for every n-th, for the other. */
  const scored = (count: number, everyNth: number) => ({
    logits: Float32Array.from({ length: 2 * count }, (_, at) =>
      at % 2 === (Math.floor(at / 2) % everyNth === 0 ? 1 : 0) ? 4 : 0,
    ),
    truth: Array.from({ length: count }, () => 0),
    classes: 2,
  })
  const scaleOf = (count: number, everyNth: number): number =>
    calibrationScale(scored(count, everyNth), [...Array(count).keys()])

  it('makes probabilities as large as the share that is right', () => {
    const probability = 1 / (1 + Math.exp(-4 * scaleOf(10_000, 5)))
    assert.ok(Math.abs(probability - 0.8) < 0.001, `${probability}`)
  })

  it('is less sure of a few right answers than of many', () => {
    assert.ok(scaleOf(5, 1000) < scaleOf(5000, 10_000))
  })

  it('changes nothing without examples', () => assert.equal(calibrationScale(scored(5, 2), []), 1))
})
