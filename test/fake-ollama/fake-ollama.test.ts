import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type FakeOllama, startFakeOllama } from './fake-ollama.ts'
import type { FakeOptions } from './options.ts'

const start = async (t: TestContext, options: FakeOptions = {}): Promise<FakeOllama> => {
  const fake = await startFakeOllama(options)
  t.after(fake.stop)
  return fake
}

const post = async (fake: FakeOllama, path: string, body: unknown) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(fake.url + path, { method: 'POST', body: text })
  return { status: response.status, text: await response.text() }
}

const format = {
  type: 'object',
  properties: { a: { enum: ['Red', 'Red WiFi', 'Correo'] }, b: { maxLength: 40 } },
}
const messages = [
  { role: 'system', content: 'Clasifica:\n- Red: vpn\n- Red WiFi: wifi antena\n- Correo: outlook' },
  { role: 'user', content: '<ticket>La antena wifi no da vpn</ticket>' },
]
const chat = { model: 'gemma3:4b', stream: false, messages, format }
const ask = async (fake: FakeOllama, more: object = {}) =>
  JSON.parse((await post(fake, '/api/chat', { ...chat, ...more })).text)

const REFUSALS: readonly (readonly [path: string, body: unknown, status: number, error: string])[] = [
  ['/api/show', { model: 'x' }, 404, "model 'x' not found"],
  ['/api/chat', { ...chat, model: 'x' }, 404, "model 'x' not found"],
  ['/api/embed', { model: 'x', input: 'a' }, 404, 'model "x" not found, try pulling it first'],
  ['/api/chat', '', 400, 'missing request body'],
  ['/api/chat', '[1,', 400, "invalid character '[' looking for beginning of value"],
  ['/api/chat', { ...chat, top_logprobs: 21 }, 400, 'top_logprobs must be between 0 and 20'],
  ['/api/chat', { ...chat, think: true }, 400, '"gemma3:4b" does not support thinking'],
  ['/api/chat', { ...chat, model: 'nomic-embed-text' }, 400, '"nomic-embed-text" does not support chat'],
  ['/api/chat', { ...chat, options: { num_ctx: '1' } }, 500, 'option "num_ctx" must be of type integer'],
  ['/api/chat', { ...chat, keep_alive: '300' }, 400, 'time: missing unit in duration "300"'],
]

test('it refuses as Ollama does, to the byte', async (t) => {
  const fake = await start(t)
  for (const [path, body, status, error] of REFUSALS)
    assert.deepEqual(await post(fake, path, body), { status, text: JSON.stringify({ error }) })
})

test('it introduces itself', async (t) => {
  const fake = await start(t, { version: '0.24.0' })
  const get = async (path: string) => (await fetch(fake.url + path)).text()
  assert.equal(await get('/'), 'Ollama is running')
  assert.equal(await get('/api/version'), '{"version":"0.24.0"}')
  assert.equal(await get('/api/nothing'), '404 page not found')
  assert.equal(JSON.parse(await get('/api/ps')).models.length, 0)
  await ask(fake, { options: { num_ctx: 2048 } })
  assert.equal(JSON.parse(await get('/api/ps')).models[0].context_length, 2048)
})

test('it answers from the ticket and the instructions, always the same', async (t) => {
  const fake = await start(t)
  const first = await ask(fake, { model: 'Gemma3:4B' })
  assert.deepEqual(JSON.parse(first.message.content), { a: 'Red WiFi', b: 'La antena wifi no da vpn' })
  assert.equal((await ask(fake)).message.content, first.message.content)
})

test('durations are nanoseconds and zeros are left out', async (t) => {
  const timed = await ask(await start(t, { speed: { prompt: 1e4, generation: 1e4 } }))
  assert.ok(timed.eval_duration >= 1e6 && timed.total_duration >= timed.eval_duration)
  assert.ok(!('prompt_eval_cached_count' in timed))
  const instant = await ask(await start(t))
  assert.ok(!('eval_duration' in instant) && instant.eval_count > 5)
})

test('a model that is loaded tells some loading, too, within the total', async (t) => {
  const fake = await start(t, { uncountedMs: 80, loadMs: 100 })
  assert.ok((await ask(fake)).load_duration >= 100e6)
  const warm = await ask(fake)
  assert.equal(warm.load_duration, 50e6)
  assert.ok(warm.total_duration >= 80e6)
  assert.ok((await ask(await start(t))).load_duration > 0)
})

test('the chances of a label are split where labels part', async (t) => {
  const { logprobs } = await ask(await start(t), { logprobs: true, top_logprobs: 5 })
  const chances = (token: string) =>
    logprobs
      .find((each: { token: string }) => each.token === token)
      .top_logprobs.map((each: { token: string }) => each.token)
  assert.deepEqual(chances('Red'), ['Red', 'Correo'])
  assert.deepEqual(chances(' WiFi'), [' WiFi', '"'])
})

test('a stream is lines, the metrics on the last', async (t) => {
  const { text } = await post(await start(t), '/api/chat', { ...chat, stream: true })
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const joined = lines.map((line) => line.message.content).join('')
  assert.equal(JSON.parse(joined).a, 'Red WiFi')
  assert.deepEqual(
    lines.filter((line) => line.eval_count).map((line) => line.done_reason),
    ['stop'],
  )
})

test('trouble after the first line of a stream is a line', async (t) => {
  const fake = await start(t, { faults: [{ kind: 'crash-late' }] })
  const { status, text } = await post(fake, '/api/chat', { ...chat, stream: true })
  assert.equal(status, 200)
  assert.match(
    JSON.parse(text.trim().split('\n').at(-1) ?? '').error,
    /^model runner has unexpectedly stopped/,
  )
})

test('a stopped repetition has no done line in a stream, and done false without one', async (t) => {
  const fake = await start(t, { faults: [{ kind: 'repeat' }] })
  assert.equal((await ask(fake)).done, false)
  assert.doesNotMatch((await post(fake, '/api/chat', { ...chat, stream: true })).text, /"done":true/)
})

test('no messages load the model, or unload it', async (t) => {
  const fake = await start(t)
  assert.equal((await ask(fake, { messages: [] })).done_reason, 'load')
  for (const keep_alive of [0, '0', '0s'])
    assert.equal((await ask(fake, { messages: [], keep_alive })).done_reason, 'unload')
  await ask(fake)
  assert.equal(fake.stats().loads, 2)
})

test('a prompt too long is cut to half without its instructions, or refused when asked to', async (t) => {
  const long = {
    messages: [...messages.slice(0, 1), { role: 'user', content: 'vpn '.repeat(900) }],
    options: { num_ctx: 512 },
  }
  const rendered = await start(t, { overflow: 'rendered' })
  assert.equal((await ask(rendered, long)).prompt_eval_count, 258)
  assert.match(
    (await ask(rendered, { ...long, truncate: false })).error,
    /^the prompt is longer than the context length/,
  )
  const go = await start(t, { overflow: 'go' })
  assert.equal((await ask(go, long)).prompt_eval_count, 512)
  const { error } = JSON.parse((await ask(await start(t), long)).error)
  assert.deepEqual(
    [error.type, error.n_ctx, error.n_prompt_tokens > 900],
    ['exceed_context_size_error', 512, true],
  )
})

test('slots work side by side, the rest wait in silence', async (t) => {
  const fake = await start(t, { slots: 2, speed: { prompt: 1e6, generation: 150 } })
  const answers = await Promise.all(Array.from({ length: 4 }, () => ask(fake)))
  const waits = answers.map((each) => (each.total_duration - each.eval_duration) / each.eval_duration)
  assert.deepEqual(waits.map((wait) => wait > 0.8).toSorted(), [false, false, true, true])
  assert.equal(fake.stats().openMax, 4)
})

test('503 comes only while the model is not there', async (t) => {
  const fake = await start(t, { loadMs: 60, maxQueue: 1 })
  const early = await Promise.all([ask(fake), ask(fake)])
  assert.deepEqual(early.map((each) => each.error).filter(Boolean), [
    'server busy, please try again.  maximum pending requests exceeded',
  ])
  const later = await Promise.all(Array.from({ length: 8 }, () => ask(fake)))
  assert.ok(later.every((each) => each.done))
})

test('other options load the model anew; the beginning of a prompt is remembered', async (t) => {
  const fake = await start(t)
  await ask(fake, { options: { num_ctx: 2048 } })
  const again = await ask(fake, { options: { num_ctx: 2048, seed: 7, num_predict: 50 } })
  assert.ok(again.prompt_eval_cached_count > 20)
  await ask(fake, { options: { num_ctx: 4096 } })
  assert.equal(fake.stats().loads, 2)
})

test('a client that leaves gives its slot back', async (t) => {
  const fake = await start(t, { faults: [{ kind: 'hang', times: 1 }] })
  const signal = AbortSignal.timeout(30)
  await assert.rejects(fetch(`${fake.url}/api/chat`, { method: 'POST', body: JSON.stringify(chat), signal }))
  assert.equal((await ask(fake)).done, true)
  assert.equal(fake.stats().cancelled, 1)
})

test('faults hit as often and where they are told to', async (t) => {
  const fake = await start(t)
  const statuses = async (count: number) => {
    const all = []
    for (let asked = 0; asked < count; asked++) all.push((await post(fake, '/api/chat', chat)).status)
    return all
  }
  fake.faults([{ kind: 'busy', after: 1, times: 1 }])
  assert.deepEqual(await statuses(3), [200, 503, 200])
  fake.faults([{ kind: 'crash', matching: 'impresora' }])
  assert.deepEqual(await statuses(1), [200])
  fake.faults([{ kind: 'crash', probability: 0.3 }])
  const hit = (await statuses(40)).filter((status) => status === 500).length
  assert.ok(hit >= 8 && hit <= 16, `${hit} of 40`)
})

test('vectors have length 1 and put like texts near each other', async (t) => {
  const body = { model: 'nomic-embed-text', input: ['la vpn se corta', 'se corta la vpn', 'tóner agotado'] }
  const { embeddings } = JSON.parse((await post(await start(t), '/api/embed', body)).text)
  const [a, b, c] = embeddings as [number[], number[], number[]]
  const product = (x: number[], y: number[]) => x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0)
  assert.ok(Math.abs(product(a, a) - 1) < 1e-9)
  assert.ok(product(a, b) > product(a, c))
})
