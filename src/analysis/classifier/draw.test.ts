import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drawExamples } from './draw.ts'

const labelled = (label: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ label, text: `${label} ${i}` }))

const DRAWS = [
  { name: 'few examples stay as they are', sizes: [5, 3], most: 10, is: [5, 3] },
  { name: 'a small class stays whole', sizes: [100, 3], most: 23, is: [20, 3] },
  { name: 'large classes are cut to the same number', sizes: [100, 50, 4], most: 44, is: [20, 20, 4] },
]

describe('drawing examples', () => {
  for (const { name, sizes, most, is } of DRAWS)
    it(name, () => {
      const drawn = drawExamples(
        sizes.flatMap((size, k) => labelled(`k${k}`, size)),
        most,
      )
      assert.deepEqual(
        sizes.map((_, k) => drawn.filter(({ label }) => label === `k${k}`).length),
        is,
      )
    })

  it('takes from the whole of a class, in order', () => {
    const drawn = drawExamples(labelled('a', 100), 4).map(({ text }) => text)
    assert.deepEqual(drawn, ['a 24', 'a 49', 'a 74', 'a 99'])
  })
})
