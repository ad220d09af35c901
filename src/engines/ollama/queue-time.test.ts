import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createQueueTime } from './queue-time.ts'

/** Milliseconds: rest = the time neither read nor written. */
const call = (rest: number, load = 0) => ({ total: 1000 + rest, load, prefill: 400, decode: 600, rest })

test('the first call is taken to have waited for nothing', () => {
  assert.equal(createQueueTime()(call(170), 10).queue, 0)
})

test('what every call costs besides reading and writing is not waiting', () => {
  const split = createQueueTime()
  split(call(170), 10)
  assert.equal(Math.round(split(call(180), 10).queue), 10)
  assert.equal(Math.round(split(call(1170), 10).queue), 1000)
})

test('work that is counted nowhere grows with the tokens written', () => {
  const split = createQueueTime()
  split(call(250), 10)
  assert.equal(split(call(1500), 60).queue, 0)
})

test('a floor learned while others waited is lowered by the first call that did not', () => {
  const split = createQueueTime()
  split(call(2000), 10)
  split(call(100), 10)
  assert.equal(split(call(2100), 10).queue, 2000)
})

test('a long load of a model that was prepared is waiting', () => {
  const split = createQueueTime()
  split(call(200, 200), 10)
  const { load, queue } = split(call(3200, 3100), 10)
  assert.deepEqual([Math.round(load), Math.round(queue)], [200, 3000])
})
