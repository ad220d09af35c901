import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomNumbers } from '../../shared/random.ts'
import { atLeast, firstHaveAtLeast, lowerBound } from './binomial.ts'
import { type Answered, guarantee, isGuaranteed } from './guarantee.ts'

// From tables of the exact binomial distribution (R: pbinom, binom.test).
const TAILS = [
  { right: 9, of: 10, p: 0.5, is: 11 / 1024 },
  { right: 10, of: 10, p: 0.9, is: 0.9 ** 10 },
  { right: 0, of: 10, p: 0.3, is: 1 },
  { right: 1, of: 10, p: 0.3, is: 1 - 0.7 ** 10 },
  { right: 11, of: 10, p: 0.3, is: 0 },
]

const BOUNDS = [
  { right: 59, of: 59, is: 0.05 ** (1 / 59) },
  { right: 29, of: 29, is: 0.05 ** (1 / 29) },
  { right: 0, of: 20, is: 0 },
  { right: 8, of: 10, is: 0.4930987 },
]

const close = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`)

describe('the exact binomial', () => {
  for (const { right, of, p, is } of TAILS)
    it(`${right} or more of ${of} at ${p}`, () => close(atLeast(right, of, p), is))

  for (const { right, of, is } of BOUNDS)
    it(`${right} of ${of} are right at least at ${is.toFixed(3)}`, () =>
      close(lowerBound(right, of, 0.05), is))

  it('tells how successes fall on the first of two parts', () => {
    close(firstHaveAtLeast(2, 2, { later: 2, successes: 2 }), 1 / 6)
    close(firstHaveAtLeast(1, 2, { later: 2, successes: 2 }), 5 / 6)
    close(firstHaveAtLeast(1, 3, { later: 1, successes: 2 }), 1)
    close(firstHaveAtLeast(3, 2, { later: 5, successes: 4 }), 0)
  })

  it('holds for very many tickets', () => {
    close(atLeast(90_000, 100_000, 0.9), 0.50266327)
    assert.ok(lowerBound(90_000, 100_000, 0.05) > 0.898)
  })
})

/** So many tickets, sure ones first, of which every n-th is answered wrong. */
const answered = (tickets: number, everyNth: (place: number) => number): readonly Answered[] =>
  Array.from({ length: tickets }, (_, i) => ({
    confidence: 1 - i / tickets,
    right: i % everyNth(i) !== everyNth(i) - 1,
  }))

describe('a guarantee', () => {
  const good = answered(1000, (place) => (place < 600 ? 50 : 2))

  it('accepts as much as is right often enough, and no more', () => {
    const found = guarantee(good, { right: 0.9 })
    assert.ok(isGuaranteed(found))
    assert.ok(found.coverage > 0.55 && found.coverage < 0.75, `${found.coverage}`)
    assert.ok(found.atLeast >= 0.9)
    const accepted = good.filter(({ confidence }) => confidence >= found.threshold)
    assert.equal(accepted.length, found.accepted)
    assert.equal(accepted.filter(({ right }) => right).length, found.right)
  })

  it('asks for more confidence for a stricter promise', () => {
    const thresholds = [0.8, 0.9, 0.95].map((right) => {
      const found = guarantee(good, { right })
      return isGuaranteed(found) ? found.threshold : 1
    })
    assert.deepEqual(thresholds, [...thresholds].sort())
  })

  it('asks for more where it is for a file of few tickets, and no more for a very large one', () => {
    const coverageFor = (tickets: number): number => {
      const found = guarantee(good, { right: 0.9, tickets })
      return isGuaranteed(found) ? found.coverage : 0
    }
    const longRun = guarantee(good, { right: 0.9 })
    assert.ok(coverageFor(300) < coverageFor(1e9))
    assert.equal(coverageFor(1e9), isGuaranteed(longRun) ? longRun.coverage : 0)
    assert.equal(coverageFor(0), 0)
  })

  it('treats tickets of the same confidence alike', () => {
    const tied = answered(400, () => 20).map((answer) => ({ ...answer, confidence: 0.7 }))
    const found = guarantee(tied, { right: 0.9 })
    assert.ok(isGuaranteed(found))
    assert.equal(found.coverage, 1)
  })

  it('is refused with few labels, and says how many would do', () => {
    const found = guarantee(
      answered(40, () => 20),
      { right: 0.9 },
    )
    assert.ok(!isGuaranteed(found))
    assert.ok((found.labelsNeeded ?? 0) > 100, `${found.labelsNeeded}`)
    const enough = answered(found.labelsNeeded ?? 0, () => 20)
    assert.ok(isGuaranteed(guarantee(enough, { right: 0.9 })))
  })

  it('never says that fewer labels would do than there are', () => {
    const all = 300
    const unlucky = Array.from({ length: all }, (_, i) => ({
      confidence: 1 - i / 1000,
      right: i % 8 !== 0 || i > 60,
    }))
    const found = guarantee(unlucky, { right: 0.9 })
    assert.ok(!isGuaranteed(found))
    assert.ok((found.labelsNeeded ?? 0) > all, `${found.labelsNeeded}`)
  })

  it('is refused where answers are not good enough, whatever the number of labels', () => {
    assert.deepEqual(
      guarantee(
        answered(1000, () => 2),
        { right: 0.9 },
      ),
      { labelsNeeded: null },
    )
    assert.deepEqual(guarantee([], { right: 0.9 }), { labelsNeeded: null })
  })

  it('is broken in at most 5 % of draws, though it searches', () => {
    const random = randomNumbers(3)
    // Right with probability = confidence: the true accuracy from a threshold t on is (1 + t) / 2.
    const broken = Array.from({ length: 400 }, () => {
      const drawn = Array.from({ length: 300 }, () => random()).map((confidence) => ({
        confidence,
        right: random() < confidence,
      }))
      const found = guarantee(drawn, { right: 0.8 })
      return isGuaranteed(found) && (1 + found.threshold) / 2 < 0.8
    }).filter(Boolean)
    assert.ok(broken.length <= 400 * 0.05 + 2 * Math.sqrt(400 * 0.05 * 0.95), `${broken.length} of 400`)
  })
})
