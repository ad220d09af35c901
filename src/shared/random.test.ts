import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomNumbers, shuffled } from './random.ts'

test('the same seed gives the same numbers, another one others', () => {
  const some = (seed: number): readonly number[] => Array.from({ length: 5 }, randomNumbers(seed))
  assert.deepEqual(some(7), some(7))
  assert.notDeepEqual(some(7), some(8))
})

test('numbers lie in 0–1 and spread evenly', () => {
  const numbers = Array.from({ length: 10_000 }, randomNumbers(1))
  assert.ok(numbers.every((number) => number >= 0 && number < 1))
  assert.ok(Math.abs(numbers.reduce((sum, number) => sum + number, 0) / 10_000 - 0.5) < 0.01)
})

test('a shuffled list has the same items', () => {
  const items = [...Array(50).keys()]
  const mixed = shuffled(items, randomNumbers(3))
  assert.notDeepEqual(mixed, items)
  assert.deepEqual(
    [...mixed].sort((a, b) => a - b),
    items,
  )
})
