import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { startFakeOllama } from './fake-ollama.ts'
import type { FakeOptions, Fault } from './options.ts'

/** What servers tell of models, and each way in which answers go wrong, as Ollama shows them. */

const LABELS = ['Red', 'Correo']
const chat = {
  model: 'gemma3:4b',
  stream: false,
  options: { num_predict: 60 },
  format: { type: 'object', properties: { b: { maxLength: 40 }, a: { enum: LABELS } } },
  messages: [
    { role: 'system', content: '- Red: vpn\n- Correo: outlook' },
    { role: 'user', content: '<ticket>La vpn no conecta</ticket>' },
  ],
}

const start = async (t: TestContext, options: FakeOptions) => {
  const fake = await startFakeOllama(options)
  t.after(fake.stop)
  const post = async (path: string, body: unknown) => {
    const response = await fetch(fake.url + path, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, answer: JSON.parse(await response.text()) }
  }
  const get = async (path: string) => JSON.parse(await (await fetch(fake.url + path)).text())
  return { post, get }
}

test('tags tell details of each model, and capabilities unless the server is older', async (t) => {
  const { get } = await start(t, {})
  const [first, ...others] = (await get('/api/tags')).models
  assert.deepEqual(Object.keys(first.details), [
    'parent_model',
    'format',
    'family',
    'families',
    'parameter_size',
    'quantization_level',
  ])
  assert.match(first.digest, /^[0-9a-f]{64}$/)
  assert.ok(first.capabilities.includes('completion'))
  assert.ok(others.some((each: { remote_host?: string }) => each.remote_host))
  const older = await start(t, { tagsTellCapabilities: false })
  assert.ok(!('capabilities' in (await older.get('/api/tags')).models[0]))
})

test('show tells capabilities and the context that a model was trained for', async (t) => {
  const { post } = await start(t, {})
  const { answer } = await post('/api/show', { model: 'qwen3:8b' })
  assert.ok(answer.capabilities.includes('thinking'))
  assert.equal(answer.model_info['qwen3.context_length'], 131_072)
})

test('while a model loads, ps lists it and the answer has no headers yet', async (t) => {
  const { post, get } = await start(t, { loadMs: 300 })
  let answered = false
  const asked = post('/api/chat', chat).then((told) => {
    answered = true
    return told
  })
  while ((await get('/api/ps')).models.length === 0) await delay(5)
  const [loading] = (await get('/api/ps')).models
  assert.equal(answered, false)
  assert.ok(loading.size_vram > 0 && Date.parse(loading.expires_at) > Date.now())
  assert.ok((await asked).answer.load_duration >= 200e6)
})

const REFUSED: readonly (readonly [kind: Fault['kind'], status: number, error: RegExp])[] = [
  ['busy', 503, /^server busy, please try again\. {2}maximum pending requests exceeded$/],
  ['crash', 500, /^model runner has unexpectedly stopped, this may be due to resource limitations/],
  ['crash-late', 500, /^model runner has unexpectedly stopped/],
  ['out-of-memory', 500, /^llama-server reported out-of-memory during startup: /],
]
for (const [kind, status, error] of REFUSED)
  test(`${kind}: ${status} ${error.source}`, async (t) => {
    const { post } = await start(t, { faults: [{ kind }] })
    const told = await post('/api/chat', chat)
    assert.equal(told.status, status)
    assert.match(told.answer.error, error)
  })

type Message = { readonly content: string; readonly thinking?: string }
type Answer = { readonly message: Message; readonly done: boolean; readonly done_reason?: string }

const parsed = ({ message }: Answer): Record<string, unknown> => JSON.parse(message.content)
const isCut = ({ message, done_reason }: Answer): boolean =>
  done_reason === 'length' && !message.content.trimEnd().endsWith('}')

const SPOILED: readonly (readonly [kind: Fault['kind'], holds: (answer: Answer) => boolean])[] = [
  ['format-ignored', ({ message }) => /^Claro.*```json/s.test(message.content)],
  ['keys-sorted', (answer) => Object.keys(parsed(answer)).join() === 'a,b'],
  ['fence', ({ message }) => message.content.startsWith('```json')],
  ['fence-unseen', (answer) => LABELS.includes(String(parsed(answer).a))],
  ['cut-json', isCut],
  ['endless-space', (answer) => isCut(answer) && /\s{20}$/.test(answer.message.content)],
  ['trailing-space', (answer) => answer.done_reason === 'length' && 'a' in parsed(answer)],
  ['thinking', ({ message }) => message.content === '' && message.thinking !== undefined],
  ['repeat', ({ done, message }) => !done && /(?: A){31}/.test(message.content)],
  ['invalid-json', ({ message }) => /sin comillas/.test(message.content)],
  ['list', (answer) => Array.isArray(parsed(answer).a) && Array.isArray(parsed(answer).b)],
  ['control', ({ message }) => /\\u0007/.test(message.content)],
  ['unknown-label', (answer) => !LABELS.includes(String(parsed(answer).a))],
]
for (const [kind, holds] of SPOILED)
  test(`an answer with ${kind}`, async (t) => {
    const { post } = await start(t, { faults: [{ kind }] })
    const { status, answer } = await post('/api/chat', chat)
    assert.equal(status, 200)
    assert.ok(holds(answer), JSON.stringify(answer))
  })

test('a fence that content hides stands in the logprobs and is counted', async (t) => {
  const { post } = await start(t, { faults: [{ kind: 'fence-unseen' }] })
  const { answer } = await post('/api/chat', { ...chat, logprobs: true })
  const tokens = answer.logprobs.map(({ token }: { token: string }) => token).join('')
  assert.ok(tokens.startsWith('```json'))
  assert.equal(answer.eval_count, answer.logprobs.length)
  assert.ok(!answer.message.content.includes('`'))
})
