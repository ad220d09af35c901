import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EngineError, type EngineErrorKind } from '../analysis/engine.ts'
import type { Context } from './context.ts'
import { patiently } from './patience.ts'
import { Outage, RunStop } from './stops.ts'

const error = (kind: EngineErrorKind, code = 'engine.failed', status?: number): EngineError =>
  new EngineError(kind, code, { message: code, ...(status === undefined ? {} : { status }) })

/** Runs calls that fail as listed and then succeed; tells what came out and how often it was asked. */
const play = async (failures: readonly Error[], alive = true) => {
  const left = [...failures]
  const seen = { asked: 0, overloads: 0, slept: 0 }
  const context = {
    clock: {
      now: () => 0,
      monotonic: () => 0,
      sleep: async () => {
        seen.slept += 1
      },
    },
  } as unknown as Context
  const engine = { probe: async () => ({ ok: alive, version: null, reason: null }) } as never
  const signal = new AbortController().signal
  const patience = { engine, signal, onOverload: () => (seen.overloads += 1) }
  const outcome = await patiently(context, patience, async () => {
    seen.asked += 1
    const failure = left.shift()
    if (failure) throw failure
    return 'answer'
  }).catch((thrown: unknown) => thrown)
  return { outcome, ...seen }
}

test('a passing fault is asked again after a pause', async () => {
  const { outcome, asked, slept } = await play([error('retry'), error('retry')])
  assert.deepEqual({ outcome, asked, slept }, { outcome: 'answer', asked: 3, slept: 2 })
})

test('a fault that lasts is given up after five tries, a hanging call after two', async () => {
  const lasting = Array.from({ length: 9 }, () => error('retry'))
  assert.equal((await play(lasting)).asked, 5)
  const hanging = Array.from({ length: 9 }, () => error('retry', 'ticket.deadline'))
  assert.equal((await play(hanging)).asked, 2)
})

test('a fault of the ticket is not repeated', async () => {
  const { outcome, asked } = await play([error('ticket', 'ticket.too-long')])
  assert.equal(asked, 1)
  assert.ok(outcome instanceof EngineError && outcome.code === 'ticket.too-long')
})

test('what only a person can mend stops the run, with the reason', async () => {
  const stops: readonly [code: string, reason: string][] = [
    ['model.missing', 'model'],
    ['engine.out-of-memory', 'model'],
    ['engine.remote-refused', 'engine'],
    ['engine.failed', 'engine'],
  ]
  for (const [code, reason] of stops) {
    const { outcome } = await play([error('run', code)])
    assert.ok(outcome instanceof RunStop)
    assert.deepEqual([outcome.code, outcome.reason], [code, reason])
  }
})

test('an engine that is away ends the tries at once', async () => {
  for (const fault of [error('retry', 'engine.unreachable'), error('run', 'engine.failed', 401)]) {
    const { outcome, asked } = await play([fault], false)
    assert.ok(outcome instanceof Outage)
    assert.equal(asked, 1)
  }
})

test('a server with too much to do is asked for less', async () => {
  assert.equal((await play([error('retry', 'engine.failed', 503)])).overloads, 1)
  assert.equal((await play([error('retry', 'engine.failed', 500)])).overloads, 0)
})
