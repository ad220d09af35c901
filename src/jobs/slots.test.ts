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

/** Lets runs of these weights ask again as soon as they were admitted; how many calls each got of `calls`. */
const admitted = async (weights: readonly number[], calls: number): Promise<readonly number[]> => {
  const slots = createSlots(limited({ now: 1 }))
  await slots.acquire(never)
  const counts = weights.map(() => 0)
  const ask = (run: number, of: ReturnType<typeof slots.share>): void => {
    void of.acquire(never).then(() => {
      counts[run] = (counts[run] ?? 0) + 1
      ask(run, of)
    })
  }
  for (const [run, weight] of weights.entries())
    ask(
      run,
      slots.share(() => weight),
    )
  for (let call = 0; call < calls; call++) {
    slots.release()
    await new Promise(setImmediate)
  }
  return counts
}

const SHARES: readonly (readonly [weights: readonly number[], calls: number, wanted: readonly number[]])[] = [
  [[1, 1], 100, [50, 50]],
  [[4, 1], 100, [80, 20]],
  [[1, 0.25], 100, [80, 20]],
  [[4, 1, 0.25], 105, [80, 20, 5]],
]

for (const [weights, calls, wanted] of SHARES)
  test(`runs of weight ${weights.join(' and ')} share the slots so`, async () => {
    const counts = await admitted(weights, calls)
    for (const [run, count] of counts.entries())
      assert.ok(Math.abs(count - (wanted[run] ?? 0)) <= 1, `${counts} instead of ${wanted}`)
  })
