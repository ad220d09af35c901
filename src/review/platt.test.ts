import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomNumbers } from '../shared/random.ts'
import type { Sure } from './accuracy.ts'
import { plattScale, scaled } from './platt.ts'

/** Answers that say `told` and are right at the rate `real`. */
const answers = (told: number, real: number, count: number): readonly Sure[] => {
  const random = randomNumbers(5)
  return Array.from({ length: count }, () => ({ confidence: told, right: random() < real }))
}

test('a source that is too sure of itself is brought down, in order', () => {
  const scale = plattScale([...answers(0.99, 0.6, 100), ...answers(0.8, 0.3, 100)])
  assert.ok(scale)
  const [high, low] = [scaled(0.99, scale), scaled(0.8, scale)]
  assert.ok(Math.abs(high - 0.6) < 0.1 && Math.abs(low - 0.3) < 0.1, `${high} ${low}`)
})

test('a confidence that says the opposite of what it should is worth nothing, not turned round', () => {
  const scale = plattScale([...answers(0.95, 0.2, 60), ...answers(0.3, 0.9, 60)])
  assert.ok(scale)
  assert.equal(scaled(0.95, scale), scaled(0.3, scale))
})

test('few answers make no percentages; certain ones no infinities', () => {
  assert.equal(plattScale(answers(0.9, 0.9, 49)), null)
  const scale = plattScale(answers(1, 1, 60))
  assert.ok(scale)
  assert.ok(scaled(1, scale) < 1 && scaled(0, scale) > 0)
})
