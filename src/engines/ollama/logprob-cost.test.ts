import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChatAnswer } from './chat-json.ts'
import { logprobCost } from './logprob-cost.ts'

/** An answer of ten tokens that took so many milliseconds each, after 2 s of loading and 1 s of reading. */
const answer = (perToken: number): ChatAnswer => ({
  total_duration: (3000 + 10 * perToken) * 1e6,
  load_duration: 2e9,
  prompt_eval_duration: 1e9,
  eval_count: 10,
})

const CASES: readonly (readonly [name: string, first: number, again: readonly number[], cost: number])[] = [
  ['a server that writes at once costs no second call', 3, [], 1],
  ['a graphics card that tells them as fast as it writes', 9.6, [9], 1],
  ['a graphics card that waits for a vocabulary to be sorted', 18, [9, 18, 9], 2],
  ['a slow machine, with or without: one call tells', 60, [55], 1],
  ['dear, and dear again', 60, [10, 58, 12], 5.8],
  ['busy the first time', 200, [50, 55, 50], 1],
  ['a fast server at its first call', 80, [0.3, 0.9, 0.2], 1],
  ['stopped without them: no time is told', 60, [0], 1],
  ['stopped the second time', 60, [10, 58, 0], 1],
  ['busy without them', 90, [45, 90, 20], 4.5],
]

for (const [name, first, times, cost] of CASES)
  test(name, async () => {
    const left = [...times]
    const asked: number[] = []
    const known = await logprobCost(answer(first), 20, async (top) => {
      asked.push(top)
      return answer(left.shift() ?? Number.NaN)
    })
    assert.equal(known, cost)
    assert.deepEqual(asked, [0, 20, 0].slice(0, times.length))
  })

test('where none are asked for nothing is measured', async () => {
  assert.equal(await logprobCost(answer(90), 0, () => assert.fail('asked')), 1)
})
