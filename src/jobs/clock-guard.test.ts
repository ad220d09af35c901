import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClockGuard } from './clock-guard.ts'
import type { Context } from './context.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const YEAR = 365 * DAY

/** A store that remembers, and a machine whose wall clock may be set; `restart` gives a new process on them. */
const machine = (files: readonly { readonly createdAt: number }[] = []) => {
  const values = new Map<string, string>()
  const warnings: string[] = []
  let [wall, steady] = [50 * YEAR, 0]
  const store = {
    value: async (name: string) => values.get(name) ?? null,
    setValue: async (name: string, value: string) => void values.set(name, value),
    files: async () => files,
    analyses: async () => [],
  }
  const clock = { now: () => wall, monotonic: () => steady }
  const warn = (message: string) => warnings.push(message)
  const restart = () => createClockGuard({ store, clock, warn } as unknown as Context)
  return {
    warnings,
    restart,
    now: () => wall,
    pass: (ms: number) => {
      wall += ms
      steady += ms
    },
    set: (ms: number) => {
      wall += ms
    },
  }
}

test('a clock that goes as usual is believed, also after a month without power', async () => {
  const { restart, pass, set, warnings } = machine()
  assert.equal(await restart().believes(), true)
  pass(HOUR)
  assert.equal(await restart().believes(), true)
  set(44 * DAY)
  assert.equal(await restart().believes(), true)
  assert.deepEqual(warnings, [])
})

test('a clock set years ahead is not believed before it stayed so for a day', async () => {
  const { restart, pass, set, warnings } = machine()
  const guard = restart()
  await guard.believes()
  set(3 * YEAR)
  for (let hour = 0; hour < 24; hour++) {
    assert.equal(await guard.believes(), false, `hour ${hour}`)
    pass(HOUR)
  }
  assert.equal(await guard.believes(), true)
  assert.equal(warnings.length, 1)
  assert.match(warnings[0] ?? '', /1095 days ahead/)
})

test('put right in the meantime, it is as if nothing had been', async () => {
  const { restart, pass, set } = machine()
  const guard = restart()
  await guard.believes()
  set(3 * YEAR)
  assert.equal(await guard.believes(), false)
  set(-3 * YEAR)
  pass(HOUR)
  assert.equal(await guard.believes(), true)
  pass(2 * DAY)
  set(3 * YEAR)
  assert.equal(await guard.believes(), false)
})

test('a machine that is on for some hours a day is believed on the next day, in its second hour', async () => {
  const { restart, pass, set } = machine()
  await restart().believes()
  set(90 * DAY)
  assert.equal(await restart().believes(), false)
  pass(DAY)
  const next = restart()
  assert.equal(await next.believes(), false, 'a clock that is wrong at every start is put right soon')
  pass(HOUR)
  assert.equal(await next.believes(), true)
})

test('before anybody looked, the newest file tells the time; a person may say that the clock is right', async () => {
  const { restart, now } = machine([{ createdAt: 40 * YEAR }])
  const guard = restart()
  assert.equal(await guard.believes(), false)
  await guard.confirm()
  assert.equal(await guard.believes(), true)
  assert.equal(
    await machine([{ createdAt: now() }])
      .restart()
      .believes(),
    true,
  )
})
