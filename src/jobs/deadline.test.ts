import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDeadlines } from './deadline.ts'

const learned = (serviceMs: number): ReturnType<typeof createDeadlines> => {
  const deadlines = createDeadlines()
  for (let i = 0; i < 20; i++) deadlines.observe(serviceMs)
  return deadlines
}

test('nothing is given up early while the speed of the model is unknown', () => {
  assert.equal(createDeadlines().next(), 600_000)
})

test('a fast model gets a minute, a slow one eight times its usual time', () => {
  assert.equal(learned(200).next(), 60_000)
  assert.equal(learned(30_000).next(), 240_000)
})

test('one slow call does not stretch the deadline of all others', () => {
  const deadlines = learned(1000)
  deadlines.observe(500_000)
  assert.equal(deadlines.next(), 60_000)
})
