import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomNumbers } from '../../shared/random.ts'
import { type Example, predict, train, trainWithProof, usesVectors } from './classifier.ts'
import { denseViewOf } from './dense.ts'
import { deserialise, serialise } from './save.ts'

const vector = (...values: readonly number[]): Float32Array => Float32Array.from(values)

describe('a view of vectors', () => {
  it('has their mean in the middle, and brings them to one length', () => {
    const view = denseViewOf([vector(1, 0), vector(3, 0)])
    assert.deepEqual([...(view?.mean ?? [])], [2, 0])
    assert.equal(view?.scale, 1.5)
  })

  const NONE: readonly [name: string, vectors: readonly (Float32Array | null)[]][] = [
    ['there are no tickets', []],
    ['there are no vectors', [null, null]],
    ['one has none', [vector(1, 2), null]],
    ['they come from two models', [vector(1, 2), vector(1, 2, 3)]],
  ]
  for (const [name, vectors] of NONE)
    it(`is none where ${name}`, () => assert.equal(denseViewOf(vectors), null))

  it('of identical vectors tells nothing', () => {
    assert.equal(denseViewOf([vector(1, 1), vector(1, 1)])?.scale, 0)
  })
})

/** Tickets of which either the vectors tell the label, or the words do. */
const tickets = (telling: boolean): readonly Example[] => {
  const random = randomNumbers(5)
  return Array.from({ length: 90 }, (_, i) => {
    const noise = (): number => (random() - 0.5) * 0.4
    const side = telling ? i % 3 : Math.floor(random() * 3)
    return {
      text: telling ? `caso ${i}` : `tema${i % 3} y caso ${i}`,
      label: `label ${i % 3}`,
      vector: vector(7 + (side === 0 ? 1 : 0) + noise(), 7 + (side === 1 ? 1 : 0) + noise(), 7 + noise()),
    }
  })
}

describe('vectors', () => {
  const { classifier } = trainWithProof(tickets(true), { version: '1' })
  const asked = { text: 'zzz', vector: vector(7, 8, 7) }

  it('are used where they help', () => {
    assert.ok(usesVectors(classifier))
    assert.equal(predict(classifier, asked)[0]?.label, 'label 1')
  })

  it('are left where they do not', () => {
    assert.ok(!usesVectors(trainWithProof(tickets(false), { version: '1' }).classifier))
  })

  it('may be missing later: the words answer alone', () => {
    const [first] = predict(classifier, { text: 'zzz' })
    assert.ok(first && first.probability > 0)
    assert.deepEqual(
      predict(classifier, { text: 'zzz', vector: vector(1, 2) }),
      predict(classifier, { text: 'zzz' }),
    )
  })

  it('are saved with the classifier', () => {
    assert.deepEqual(predict(deserialise(serialise(classifier)), asked), predict(classifier, asked))
  })

  it('are asked whether they help also of many examples', () => {
    const many = Array.from({ length: 24 }, () => tickets(true)).flat()
    assert.ok(usesVectors(train(many, { version: '1' })))
  })
})
