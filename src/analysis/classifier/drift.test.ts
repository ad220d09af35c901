import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { driftBetween } from './drift.ts'

/** Tickets whose confidences are spread evenly up to `most`, answered by turns with the first `labels` labels. */
const appearance = (tickets: number, most: number, labels: number) => ({
  confidences: Array.from({ length: tickets }, (_, i) => (most * (i + 0.5)) / tickets),
  answers: Array.from({ length: tickets }, (_, i) => i % labels),
})

const labelled = appearance(1000, 1, 4)

const FILES = [
  { name: 'the same', file: appearance(1000, 1, 4), drifted: false },
  { name: 'the like, larger', file: appearance(50_000, 0.97, 4), drifted: false },
  { name: 'less sure', file: appearance(1000, 0.7, 4), drifted: true },
  { name: 'of other categories', file: appearance(1000, 1, 2), drifted: true },
  { name: 'too small to tell', file: appearance(8, 0.8, 3), drifted: false },
  { name: 'empty', file: appearance(0, 1, 4), drifted: false },
]

describe('drift', () => {
  for (const { name, file, drifted } of FILES)
    it(`${drifted ? 'is seen' : 'is not seen'} in a file that is ${name}`, () => {
      assert.equal(driftBetween(labelled, file, 4).drifted, drifted)
    })

  it('tells distances and how likely chance makes them', () => {
    const { confidence, answers } = driftBetween(labelled, appearance(1000, 1, 2), 4)
    assert.ok(confidence.distance < 0.01 && confidence.p > 0.99)
    assert.ok(Math.abs(answers.distance - 0.5) < 1e-9 && answers.p < 1e-6)
  })
})
