import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomNumbers } from '../../shared/random.ts'
import { combined, learnCombination, type Opinions } from './combine.ts'

const LABELS = 10

type Desk = {
  /** How often the classifier and the model are right, 0–1. */
  readonly classifier: number
  readonly model: number
  /** Whether the model's probability tells when it is. */
  readonly telling?: boolean
}

/** Tickets on which classifier and model err on their own. */
const tickets = ({ classifier, model, telling = false }: Desk, count = 200) => {
  const random = randomNumbers(11)
  const other = (k: number): number => (k + 1 + Math.floor(random() * (LABELS - 1))) % LABELS
  const truth = Array.from({ length: count }, () => Math.floor(random() * LABELS))
  const opinions = truth.map((own): Opinions => {
    const best = random() < classifier ? own : other(own)
    const right = random() < model
    const probabilities = Array.from({ length: LABELS }, (_, k) =>
      k === best ? classifier : (1 - classifier) / (LABELS - 1),
    )
    return { probabilities, said: right ? own : other(own), sure: telling ? (right ? 0.9 : 0.4) : 0.7 }
  })
  return { opinions, truth }
}

const accuracy = (
  { opinions, truth }: ReturnType<typeof tickets>,
  answer: (one: Opinions) => number,
): number => opinions.filter((one, i) => answer(one) === truth[i]).length / truth.length

const best = (values: ArrayLike<number>): number => {
  const all = Array.from(values)
  return all.indexOf(Math.max(...all))
}

describe('classifier and model together', () => {
  it('are right more often than either where they err on their own', () => {
    const desk = tickets({ classifier: 0.6, model: 0.6, telling: true })
    const found = learnCombination(desk.opinions, desk.truth)
    assert.ok(found && found.sure > 0)
    const both = accuracy(desk, (one) => best(combined(one, found)))
    assert.ok(both > accuracy(desk, (one) => best(one.probabilities)) + 0.05)
    assert.ok(both > accuracy(desk, (one) => one.said) + 0.05)
  })

  it('tell probabilities that fit', () => {
    const desk = tickets({ classifier: 0.6, model: 0.6 }, 600)
    const found = learnCombination(desk.opinions, desk.truth)
    assert.ok(found)
    const said = desk.opinions.map((one) => Math.max(...combined(one, found)))
    const mean = said.reduce((sum, p) => sum + p, 0) / said.length
    assert.ok(Math.abs(mean - accuracy(desk, (one) => best(combined(one, found)))) < 0.05)
  })

  const ALONE: readonly [name: string, desk: Desk, count: number][] = [
    ['a model that guesses', { classifier: 0.8, model: 0.1 }, 200],
    ['a classifier that is always right', { classifier: 0.999, model: 0.5 }, 200],
    ['too few tickets', { classifier: 0.5, model: 0.9 }, 15],
    ['no tickets', { classifier: 0.5, model: 0.9 }, 0],
  ]
  for (const [name, desk, count] of ALONE)
    it(`are not put together: ${name}`, () => {
      const { opinions, truth } = tickets(desk, count)
      assert.equal(learnCombination(opinions, truth), null)
    })
})

describe('one opinion', () => {
  const probabilities = [0.5, 0.3, 0.2]
  const CASES = [
    {
      name: 'the classifier alone',
      weights: { trust: 1, heard: 0, sure: 0 },
      said: 1,
      sure: 0.9,
      is: [0.5, 0.3, 0.2],
    },
    {
      name: 'the model heard',
      weights: { trust: 1, heard: Math.log(4), sure: 0 },
      said: 1,
      sure: null,
      is: [0.5, 1.2, 0.2],
    },
    {
      name: 'a model that is sure',
      weights: { trust: 1, heard: 0, sure: 1 },
      said: 2,
      sure: 0.8,
      is: [0.5, 0.3, 0.8],
    },
    {
      name: 'a label that is not of the list',
      weights: { trust: 1, heard: 9, sure: 9 },
      said: -1,
      sure: 0.9,
      is: [0.5, 0.3, 0.2],
    },
  ] as const
  for (const { name, weights, said, sure, is } of CASES)
    it(`is ${name}`, () => {
      const all = is.reduce<number>((sum, one) => sum + one, 0)
      const shares = combined({ probabilities, said, sure }, weights)
      for (const [k, share] of shares.entries()) assert.ok(Math.abs(share - (is[k] as number) / all) < 1e-9)
    })

  it('bears certainty', () => {
    const shares = combined({ probabilities: [1, 0, 0], said: 1, sure: 1 }, { trust: 1, heard: 0, sure: 1 })
    assert.ok(shares.every(Number.isFinite))
  })
})
