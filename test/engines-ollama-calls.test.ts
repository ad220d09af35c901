import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fake-ollama/options.ts'
import { never, setUpPrepared } from './ollama-set-up.ts'

/** Faults of the server during a call → kind, code and status of the error. */
const FAULTS: readonly (readonly [Fault['kind'], string, string, number | null])[] = [
  ['busy', 'retry', 'engine.failed', 503],
  ['crash', 'retry', 'engine.failed', 500],
  ['crash-late', 'retry', 'engine.failed', 500],
  ['out-of-memory', 'retry', 'engine.out-of-memory', 500],
  ['reset', 'retry', 'engine.failed', null],
  ['cut', 'retry', 'engine.failed', null],
]

test('a fault of the server is told as what it is, and the next call is answered', async (t) => {
  const { fake, run } = await setUpPrepared(t)
  for (const [fault, kind, code, status] of FAULTS) {
    fake.faults([{ kind: fault, times: 1 }])
    await assert.rejects(run(), { kind, code, status }, fault)
    assert.equal((await run()).finish, 'stop', fault)
  }
})

/** Answers that are spoilt, and what of them reaches the reader. */
const SPOILT: readonly (readonly [Fault['kind'], 'stop' | 'length', RegExp])[] = [
  ['keys-sorted', 'stop', /^\{"a":.*"b":"Red"\}$/],
  ['fence', 'stop', /^```json/],
  ['fence-unseen', 'stop', /^\{"b": "Red"/],
  ['cut-json', 'length', /[^}]$/],
  ['trailing-space', 'length', /\}\n+$/],
  ['thinking', 'length', /^$/],
  ['repeat', 'stop', /( A){31}$/],
  ['invalid-json', 'stop', /sin comillas/],
]

test('a spoilt answer is handed on as it is', async (t) => {
  const { fake, run } = await setUpPrepared(t)
  for (const [fault, finish, text] of SPOILT) {
    fake.faults([{ kind: fault }])
    const reply = await run()
    assert.equal(reply.finish, finish, fault)
    assert.match(reply.text, text, fault)
  }
})

const TOO_LONG = { kind: 'ticket', code: 'ticket.too-long' }

test('a prompt too long is recognised on every path of Ollama', async (t) => {
  const user = 'vpn '.repeat(4000)
  for (const overflow of ['native', 'rendered', 'go'] as const) {
    const { run } = await setUpPrepared(t, { overflow })
    await assert.rejects(run({ user }), TOO_LONG, overflow)
  }
  const { run } = await setUpPrepared(t, { overflow: 'native' })
  await assert.rejects(run({ user }), (error: { promptTokens: number }) => error.promptTokens > 4000)
})

test('a call over its time is given up, which frees its slot', async (t) => {
  const { fake, run } = await setUpPrepared(t)
  fake.faults([{ kind: 'hang', times: 1 }])
  const stuck = assert.rejects(run({ deadlineMs: 150 }), { kind: 'retry', code: 'ticket.deadline' })
  const behind = run({ deadlineMs: 150 })
  await stuck
  assert.equal((await behind).finish, 'stop')
  assert.equal(fake.stats().cancelled, 1)
})

test('a call that waits for its turn is not over its time', async (t) => {
  const { run } = await setUpPrepared(t, { speed: { prompt: 1e6, generation: 200 } })
  const replies = await Promise.all(Array.from({ length: 8 }, () => run({ deadlineMs: 500 })))
  const total = Math.max(...replies.map(({ ms }) => ms.total))
  assert.ok(total > 500, `${total} ms`)
})

test('waiting is told apart from work, of which some is counted nowhere', async (t) => {
  const { run } = await setUpPrepared(t, { speed: { prompt: 1e6, generation: 400 }, uncountedMs: 40 })
  assert.ok((await run()).ms.queue < 10)
  const [, second] = await Promise.all([run(), run()])
  assert.ok((second?.ms.queue ?? 0) > 50)
})

test('a server that goes away and comes back', async (t) => {
  const { fake, engine, run } = await setUpPrepared(t, { speed: { prompt: 1e5, generation: 100 } })
  const inFlight = assert.rejects(run(), { kind: 'retry' })
  await sleep(30)
  const back = fake.away(150)
  await inFlight
  await assert.rejects(run(), { kind: 'retry', code: 'engine.unreachable' })
  assert.deepEqual(await engine.probe(never), { ok: false, version: null, reason: 'engine.unreachable' })
  await back
  assert.ok((await engine.probe(never)).ok)
  assert.equal((await run()).finish, 'stop')
})

test('forty calls share one signal without a warning', async (t) => {
  const { run } = await setUpPrepared(t, { slots: 4 })
  const warnings: Error[] = []
  const listen = (warning: Error): void => void warnings.push(warning)
  process.on('warning', listen)
  await Promise.all(Array.from({ length: 40 }, () => run()))
  await sleep(1)
  process.off('warning', listen)
  assert.deepEqual(warnings, [])
})
