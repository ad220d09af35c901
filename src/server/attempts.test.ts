import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAttempts } from './attempts.ts'

const atTime = () => {
  const time = { ms: 0 }
  return { time, attempts: createAttempts({ monotonic: () => time.ms }) }
}

const fail = (attempts: ReturnType<typeof createAttempts>, address: string, times: number): void => {
  for (let time = 0; time < times; time += 1) attempts.failed(address)
}

test('nine wrong passwords are forgiven, the tenth waits out the minute', () => {
  const { time, attempts } = atTime()
  fail(attempts, 'a', 9)
  assert.equal(attempts.wait('a'), 0)
  time.ms = 15_000
  fail(attempts, 'a', 1)
  assert.equal(attempts.wait('a'), 45)
  time.ms = 60_000
  assert.equal(attempts.wait('a'), 0)
})

test('each address counts for itself', () => {
  const { attempts } = atTime()
  fail(attempts, 'a', 10)
  assert.equal(attempts.wait('b'), 0)
})

test('many addresses do not fill the memory: the oldest are forgotten', () => {
  const { attempts } = atTime()
  fail(attempts, 'first', 10)
  for (let number = 0; number < 10_000; number += 1) attempts.failed(String(number))
  assert.equal(attempts.wait('first'), 0)
})
