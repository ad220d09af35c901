import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Controller } from './controller.ts'
import { createSlots } from './slots.ts'

const limited = (limit: { now: number }): Controller => ({
  limit: () => limit.now,
  onReply: () => undefined,
  onOverload: () => undefined,
  onReturn: () => undefined,
})
const never = new AbortController().signal
const settled = async (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))])

test('no more calls start than the limit allows', async () => {
  const slots = createSlots(limited({ now: 2 }))
  await slots.acquire(never)
  await slots.acquire(never)
  const third = slots.acquire(never)
  assert.equal(await settled(third), false)
  slots.release()
  assert.equal(await settled(third), true)
  assert.equal(slots.inFlight(), 2)
})

test('who came first goes first, whichever run asks', async () => {
  const slots = createSlots(limited({ now: 1 }))
  await slots.acquire(never)
  const order: string[] = []
  const waiting = ['a', 'b', 'c'].map((name) => slots.acquire(never).then(() => order.push(name)))
  for (const one of waiting) {
    slots.release()
    await one
  }
  assert.deepEqual(order, ['a', 'b', 'c'])
})

test('a limit that grew lets those in who wait', async () => {
  const limit = { now: 1 }
  const slots = createSlots(limited(limit))
  await slots.acquire(never)
  const second = slots.acquire(never)
  const third = slots.acquire(never)
  limit.now = 3
  slots.release()
  await Promise.all([second, third])
  assert.equal(slots.inFlight(), 2)
})

test('who gives up waiting takes no slot', async () => {
  const slots = createSlots(limited({ now: 1 }))
  await slots.acquire(never)
  const stop = new AbortController()
  const second = slots.acquire(stop.signal)
  stop.abort(new Error('stopped'))
  await assert.rejects(second, /stopped/)
  slots.release()
  assert.equal(slots.inFlight(), 0)
  await assert.rejects(slots.acquire(stop.signal), /stopped/)
})
