import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MODELS } from './fake-ollama/catalogue.ts'
import { call, never, request, setUp, setUpPrepared } from './ollama-set-up.ts'

test('preparing costs one call; the calls after it load nothing and read only the ticket', async (t) => {
  const { fake, run } = await setUpPrepared(t)
  assert.equal(fake.stats().requests, 1)
  await run()
  const { tokens } = await run({ user: '<ticket>Outlook no abre</ticket>', maxTokens: 90 })
  assert.ok(tokens.in - tokens.cached < 20)
  assert.equal(fake.stats().loads, 1)
  const [first, ...others] = fake.prompts.map(({ options }) => options?.num_ctx)
  assert.deepEqual(others, [first, first])
})

test('a model that is loaded with more context than needed is not loaded again', async (t) => {
  const { fake, prepared } = await setUpPrepared(t, { loaded: { model: 'gemma3:4b', context: 8192 } })
  assert.equal(prepared.numCtxLoaded, 8192)
  assert.equal(fake.stats().loads, 0)
})

test('analyses that need contexts of different sizes do not load the model in turns', async (t) => {
  const { fake, engine } = await setUp(t)
  const asked = () => fake.prompts.at(-1)?.options?.num_ctx
  const small = await engine.prepare(request, never)
  const large = await engine.prepare({ ...request, numCtx: 4096 }, never)
  for (const one of [small, large, small, large]) {
    await engine.run(one, call, never)
    assert.equal(asked(), 4096)
  }
  assert.equal(fake.stats().loads, 2)
  await fake.away(10)
  const again = await engine.prepare(request, never)
  await engine.run(again, call, never)
  assert.equal(asked(), 2048, 'nobody needs more once it is not loaded')
})

test('no more context is asked for than the model was trained for', async (t) => {
  const { engine } = await setUp(t, { models: MODELS.map((each) => ({ ...each, contextLength: 1500 })) })
  assert.equal((await engine.prepare(request, never)).numCtxLoaded, 1500)
})

test('a model that breaks the format once gets a second chance, twice is unusable', async (t) => {
  const { fake, engine } = await setUp(t)
  fake.faults([{ kind: 'unknown-label', times: 1 }])
  await engine.prepare(request, never)
  for (const kind of ['thinking', 'unknown-label', 'repeat', 'cut-json'] as const) {
    fake.faults([{ kind, times: 2 }])
    await assert.rejects(engine.prepare(request, never), { kind: 'run', code: 'model.unusable' }, kind)
  }
})

test('a model whose context cannot hold the instructions is told so', async (t) => {
  const { engine } = await setUp(t, { models: MODELS.map((each) => ({ ...each, contextLength: 256 })) })
  await assert.rejects(engine.prepare(request, never), {
    code: 'model.unusable',
    message: /^its context is too small/,
  })
})

test('what answers may look like, the trial may: prose around the object, a fence, lists', async (t) => {
  const { fake, engine } = await setUp(t)
  for (const kind of ['format-ignored', 'fence', 'list', 'trailing-space'] as const) {
    fake.faults([{ kind, times: 1 }])
    await engine.prepare(request, never)
  }
  assert.equal(fake.stats().requests, 4)
})

test('probabilities that cost more than the answer itself are left out, and it is told how much', async (t) => {
  const dear = await setUp(t, { speed: { prompt: 1e6, generation: 1000 }, logprobMs: 20 })
  const prepared = await dear.engine.prepare({ ...request, topLogprobs: 20 }, never)
  assert.equal(prepared.topLogprobs, 0)
  assert.ok(prepared.logprobCost > 5)
  assert.deepEqual(
    dear.fake.prompts.map(({ top_logprobs }) => top_logprobs ?? 0),
    [20, 0, 20, 0],
  )
  const free = await setUp(t, { speed: { prompt: 1e6, generation: 1000 } })
  assert.equal((await free.engine.prepare({ ...request, topLogprobs: 20 }, never)).topLogprobs, 20)
  assert.equal(free.fake.stats().requests, 1)
})

test('models that cannot be used are told so before anything is loaded', async (t) => {
  const { fake, engine } = await setUp(t)
  const prepare = (model: string) => engine.prepare({ ...request, model }, never)
  await assert.rejects(prepare('nomic-embed-text'), { kind: 'run', code: 'model.not-chat' })
  await assert.rejects(prepare('gpt-oss:120b-cloud'), { kind: 'run', code: 'engine.remote-refused' })
  await assert.rejects(prepare('gemma9:1b'), { kind: 'run', code: 'model.missing' })
  assert.equal(fake.stats().requests, 0)
})

test('a model that does not fit into memory stops the run', async (t) => {
  const { engine } = await setUp(t, { faults: [{ kind: 'out-of-memory' }] })
  await assert.rejects(engine.prepare(request, never), { kind: 'run', code: 'engine.out-of-memory' })
})

test('a model whose template leaves the instructions out would make its answers up: it is told', async (t) => {
  const [known] = MODELS
  assert.ok(known)
  const models = [{ ...known, template: '{{ .Prompt }}' }]
  const { engine } = await setUp(t, { models })
  await assert.rejects(engine.prepare(request, never), { code: 'model.unusable', message: /TEMPLATE/ })
})

test('loading may take its time, without headers', async (t) => {
  const { run, prepared } = await setUpPrepared(t, { loadMs: 200 })
  assert.ok(prepared.digest)
  assert.ok((await run()).ms.total < 150)
})

test('capabilities are asked for one by one where the list does not tell them', async (t) => {
  const { engine } = await setUp(t, { tagsTellCapabilities: false })
  const models = await engine.models(never)
  assert.deepEqual(
    models.filter(({ chat, remote }) => chat && !remote).map(({ name }) => name),
    ['gemma3:4b', 'llama3.1:8b', 'qwen3:8b'],
  )
})

test('a model that always thinks is asked to think little', async (t) => {
  const thinker = { name: 'gpt-oss:20b', family: 'gptoss', capabilities: ['completion', 'thinking'] }
  const { fake, engine } = await setUp(t, {
    models: MODELS.map((each) => ({ ...each, ...thinker, remoteHost: '' })),
  })
  await engine.prepare({ ...request, model: 'gpt-oss:20b' }, never)
  assert.deepEqual(
    fake.prompts.map(({ think }) => think),
    ['low'],
  )
})
