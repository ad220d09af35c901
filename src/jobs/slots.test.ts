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

test('runs with limits of their own keep to them, and together to the highest', async () => {
  const slots = createSlots(limited({ now: 1 }))
  const [two, three] = [2, 3].map((now) => slots.share(() => 1, { own: limited({ now }) }))
  assert.ok(two && three)
  await Promise.all([two.acquire(never), two.acquire(never)])
  const beyond = two.acquire(never)
  assert.equal(await settled(beyond), false, 'its own limit')
  await three.acquire(never)
  const more = three.acquire(never)
  assert.equal(await settled(more), false, 'three are under way')
  two.release()
  assert.deepEqual([await settled(beyond), await settled(more)], [true, false], 'who came first')
  assert.equal(slots.inFlight(), 3)
  for (const one of [two, two, three]) one.release()
  await more
  const end = new AbortController()
  const alone = slots.share(() => 1)
  await three.acquire(end.signal)
  three.release()
  three.release()
  await alone.acquire(never)
  assert.equal(await settled(alone.acquire(never)), false, 'who is gone has no say')
})

test('runs with different limits get their parts of the slots', async () => {
  const counts = await admitted(
    [
      { weight: 1, limit: 4 },
      { weight: 1, limit: 6 },
    ],
    100,
  )
  assert.ok(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0)) <= 6, String(counts))
})

test('models take turns of a minute where one was loaded; when nobody asks for one, the other has all', async () => {
  const clock = { now: 0 }
  const slots = createSlots(limited({ now: 1 }), () => clock.now)
  slots.loaded(5000)
  const of = { a: slots.share(() => 1, { model: 'a' }), b: slots.share(() => 1, { model: 'b' }) }
  const calls: ('a' | 'b')[] = []
  const ask = async (model: 'a' | 'b', until: number): Promise<void> => {
    for (let turn: Promise<void> | null = of[model].acquire(never); turn !== null; ) {
      await turn
      calls.push(model)
      turn = clock.now + 10_000 < until ? of[model].acquire(never) : null
      await new Promise(setImmediate)
      clock.now += 10_000
      of[model].release()
    }
  }
  await Promise.all([ask('a', 150_000), ask('b', 400_000)])
  assert.match(calls.join(''), /^a{6,7}b{6,7}a{2,4}b{16,}$/)
})

test('where no model was loaded of late, nobody waits for the turn of another one', async () => {
  for (const [loadMs, agoMs, isIn] of [
    [400, 0, true],
    [5000, 0, false],
    [5000, 599_999, false],
    [5000, 600_000, true],
  ] as const) {
    const clock = { now: 0 }
    const slots = createSlots(limited({ now: 2 }), () => clock.now)
    slots.loaded(loadMs)
    clock.now = agoMs
    await slots.share(() => 1, { model: 'a' }).acquire(never)
    const other = slots.share(() => 1, { model: 'b' }).acquire(never)
    assert.equal(await settled(other), isIn, `${loadMs} ms, ${agoMs} ms ago`)
  }
})

test('a call that hangs holds up another model for a minute at most', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const clock = { now: 0 }
  const slots = createSlots(limited({ now: 2 }), () => clock.now)
  slots.loaded(5000)
  await slots.share(() => 1, { model: 'a' }).acquire(never)
  const other = slots.share(() => 1, { model: 'b' }).acquire(never)
  assert.equal(await settled(other), false)
  clock.now = 60_000
  t.mock.timers.tick(60_000)
  assert.equal(await settled(other), true)
})

test('who waits behind another model is let in when all of that gave up', async () => {
  const slots = createSlots(limited({ now: 1 }), () => 0)
  slots.loaded(5000)
  const limit = { now: 1 }
  const one = slots.share(() => 1, { own: limited(limit), model: 'a' })
  await one.acquire(never)
  const stop = new AbortController()
  const next = one.acquire(stop.signal)
  const other = slots.share(() => 1, { model: 'b' }).acquire(never)
  limit.now = 0
  one.release()
  assert.equal(await settled(other), false)
  stop.abort(new Error('stopped'))
  await assert.rejects(next, /stopped/)
  assert.equal(await settled(other), true)
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

type Asking = { readonly weight: number; readonly limit?: number }

/** Lets runs ask again as soon as they were admitted, one call ending at a time; how many calls each got of `calls`. */
const admitted = async (runs: readonly Asking[], calls: number): Promise<readonly number[]> => {
  const slots = createSlots(limited({ now: 1 }))
  const counts = runs.map(() => 0)
  const underWay: ReturnType<typeof slots.share>[] = []
  const ask = (run: number, of: ReturnType<typeof slots.share>): void => {
    void of.acquire(never).then(() => {
      counts[run] = (counts[run] ?? 0) + 1
      underWay.push(of)
      ask(run, of)
    })
  }
  for (const [run, { weight, limit }] of runs.entries())
    ask(
      run,
      slots.share(() => weight, limit === undefined ? {} : { own: limited({ now: limit }) }),
    )
  for (let call = 0; call < calls; call++) {
    await new Promise(setImmediate)
    underWay.shift()?.release()
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
    const runs = weights.map((weight) => ({ weight }))
    const counts = await admitted(runs, calls)
    for (const [run, count] of counts.entries())
      assert.ok(Math.abs(count - (wanted[run] ?? 0)) <= 1, `${counts} instead of ${wanted}`)
  })
