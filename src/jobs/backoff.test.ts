import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backoff } from './backoff.ts'

const CASES: readonly [attempt: number, random: number, ms: number][] = [
  [1, 0, 250],
  [1, 1, 500],
  [3, 1, 2000],
  [7, 1, 30_000],
  [50, 0.5, 22_500],
]

for (const [attempt, random, ms] of CASES)
  test(`try ${attempt} with luck ${random} waits ${ms} ms`, () => {
    assert.equal(
      backoff(attempt, () => random),
      ms,
    )
  })
