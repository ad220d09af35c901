import type { TestContext } from 'node:test'
import type { AnswerSchema, Call, Engine, PrepareRequest } from '../src/analysis/engine.ts'
import { createOllama } from '../src/engines/ollama/ollama.ts'
import { systemClock } from '../src/shared/clock.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import type { FakeOptions } from './fake-ollama/options.ts'

export const never = new AbortController().signal

export const open = (url: string, allowRemote = false): Engine =>
  createOllama({ url, allowRemote, clock: systemClock })

const schema: AnswerSchema = {
  type: 'object',
  properties: { b: { type: 'string', enum: ['Red', 'Correo'] }, a: { type: 'string', maxLength: 200 } },
  required: ['b', 'a'],
  additionalProperties: false,
}
export const request: PrepareRequest = {
  model: 'gemma3:4b',
  numCtx: 2048,
  system: `Clasifica.\n- Red: vpn, wifi\n- Correo: outlook, buzón\n${'Regla. '.repeat(200)}`,
  schema,
  maxTokens: 60,
  topLogprobs: 0,
}
export const call: Call = {
  user: '<ticket>La vpn se corta</ticket>',
  seed: 42,
  maxTokens: 60,
  topLogprobs: 0,
  deadlineMs: 60_000,
}

/** The adapter on a fake of its own; both end with the test. */
export const setUp = async (t: TestContext, options: FakeOptions = {}) => {
  const fake = await startFakeOllama(options)
  const engine = open(fake.url)
  t.after(async () => {
    await engine.close()
    await fake.stop()
  })
  return { fake, engine }
}

/** The same, with the model ready to be called. */
export const setUpPrepared = async (t: TestContext, options: FakeOptions = {}) => {
  const { fake, engine } = await setUp(t, options)
  const prepared = await engine.prepare(request, never)
  const run = (changes: Partial<Call> = {}) => engine.run(prepared, { ...call, ...changes }, never)
  return { fake, engine, prepared, run }
}
