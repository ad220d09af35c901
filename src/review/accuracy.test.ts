import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomNumbers } from '../shared/random.ts'
import {
  accuracy,
  bootstrap,
  byClass,
  calibrationCurve,
  calibrationError,
  confusion,
  coverageAt,
  isTelling,
  macroF1,
  separation,
} from './accuracy.ts'

// Two VPN tickets, three of mail, one of a printer that the classifier never thinks of; class 3 does not occur.
const judged = { truth: [0, 0, 1, 1, 1, 2], predicted: [0, 1, 1, 1, 0, 1], classes: 4 }

const SEPARATIONS = [
  {
    name: 'right answers surer',
    sure: [
      [0.9, 1],
      [0.8, 1],
      [0.3, 0],
    ],
    is: 1,
  },
  {
    name: 'wrong answers surer',
    sure: [
      [0.2, 1],
      [0.8, 0],
    ],
    is: 0,
  },
  {
    name: 'always the same',
    sure: [
      [0.5, 1],
      [0.5, 0],
      [0.5, 1],
    ],
    is: 0.5,
  },
  {
    name: 'one pair of two',
    sure: [
      [0.9, 1],
      [0.6, 0],
      [0.4, 1],
    ],
    is: 0.5,
  },
  { name: 'nothing wrong', sure: [[0.9, 1]], is: null },
  { name: 'nothing at all', sure: [], is: null },
] as const

describe('accuracy of answers', () => {
  it('is the share of right ones', () => {
    assert.equal(accuracy(judged), 0.5)
    assert.equal(accuracy({ truth: [], predicted: [] }), 0)
  })

  it('counts tickets by true and predicted class', () => {
    assert.deepEqual([...confusion(judged)], [1, 1, 0, 0, 1, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  })

  it('tells precision, recall and F1 of each class, and no share of nothing', () => {
    assert.deepEqual(byClass(judged), [
      { support: 2, predicted: 2, precision: 0.5, recall: 0.5, f1: 0.5 },
      { support: 3, predicted: 4, precision: 0.5, recall: 2 / 3, f1: 4 / 7 },
      { support: 1, predicted: 0, precision: null, recall: 0, f1: 0 },
      { support: 0, predicted: 0, precision: null, recall: null, f1: 0 },
    ])
  })

  it('averages F1 over the classes that occur, rare ones counting as much', () => {
    assert.ok(Math.abs(macroF1(judged) - (0.5 + 4 / 7 + 0) / 3) < 1e-12)
  })
})

describe('confidence of answers', () => {
  const sure = [
    { confidence: 1, right: true },
    { confidence: 0.92, right: false },
    { confidence: 0.11, right: false },
  ]

  it('is compared with accuracy in ten bins', () => {
    assert.deepEqual(calibrationCurve(sure), [
      { tickets: 1, confidence: 0.11, accuracy: 0 },
      { tickets: 2, confidence: 0.96, accuracy: 0.5 },
    ])
    assert.ok(Math.abs(calibrationError(sure) - (0.11 + 2 * 0.46) / 3) < 1e-12)
    assert.equal(calibrationError([]), 0)
  })

  for (const { name, sure: pairs, is } of SEPARATIONS)
    it(`separates right from wrong: ${name}`, () => {
      assert.equal(separation(pairs.map(([confidence, right]) => ({ confidence, right: right === 1 }))), is)
    })
})

describe('coverage', () => {
  const sure = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([confidence, right]) => ({ confidence, right: right === 1 }))
  const CASES = [
    {
      name: 'all that are right',
      pairs: [
        [0.9, 1],
        [0.8, 1],
        [0.7, 0],
        [0.6, 0],
      ],
      right: 0.9,
      is: 0.5,
    },
    {
      name: 'an early error is made good later',
      pairs: [
        [0.9, 0],
        [0.8, 1],
        [0.7, 1],
        [0.6, 1],
      ],
      right: 0.75,
      is: 1,
    },
    {
      name: 'equal confidences stand or fall together',
      pairs: [
        [0.9, 1],
        [0.9, 0],
        [0.5, 0],
      ],
      right: 0.9,
      is: 0,
    },
    { name: 'nothing', pairs: [], right: 0.9, is: 0 },
  ] as const
  for (const { name, pairs, right, is } of CASES)
    it(name, () => assert.equal(coverageAt(sure(pairs), right), is))

  it('confidence is telling from a separation of 0.6 on', () => {
    assert.equal(
      isTelling(
        sure([
          [0.9, 1],
          [0.8, 0],
          [0.7, 1],
        ]),
      ),
      false,
    )
    assert.equal(
      isTelling(
        sure([
          [0.9, 1],
          [0.8, 1],
          [0.7, 0],
        ]),
      ),
      true,
    )
    assert.equal(isTelling(sure([[0.9, 1]])), true)
  })
})

describe('bootstrap', () => {
  it('holds the figure between its bounds, narrower with more tickets', () => {
    const random = randomNumbers(1)
    const even = (places: readonly number[]): number =>
      places.filter((i) => i % 2 === 0).length / places.length
    const few = bootstrap(20, even, random)
    const many = bootstrap(400, even, random)
    assert.ok(few.from < 0.5 && few.to > 0.5)
    assert.ok(many.to - many.from < (few.to - few.from) / 2)
  })
})
