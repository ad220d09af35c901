import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { call, never, open, request, setUp } from './ollama-set-up.ts'

test('another machine is refused unless allowed, and not even asked', async () => {
  const engine = open('http://192.0.2.1:11434')
  assert.equal((await engine.probe(never)).reason, 'engine.remote-refused')
  const refused = { kind: 'run', code: 'engine.remote-refused' }
  await assert.rejects(engine.models(never), refused)
  await assert.rejects(engine.prepare(request, never), refused)
  await assert.rejects(
    engine.run({ ...request, digest: '', numCtxLoaded: 1, logprobCost: 1 }, call, never),
    refused,
  )
  await engine.close()
})

test('proxy variables of the environment do not capture it', async (t) => {
  const { fake, engine } = await setUp(t)
  for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY']) {
    process.env[name] = 'http://127.0.0.1:9'
    t.after(() => delete process.env[name])
  }
  assert.ok((await engine.probe(never)).ok)
  assert.ok(fake.url)
})

/** A server that turns down fields it does not know. */
const startPicky = async (t: TestContext, refusals: readonly (readonly [field: string, error: string])[]) => {
  const bodies: Record<string, unknown>[] = []
  const server = createServer(async (incoming, response) => {
    const text = (await incoming.toArray()).join('')
    const body = text ? JSON.parse(text) : {}
    const chat = incoming.url === '/ollama/api/chat'
    if (chat) bodies.push(body)
    const refusal = chat && refusals.find(([field]) => field in body)
    const content = JSON.stringify({ b: 'Red', a: 'x' })
    response.writeHead(refusal ? 400 : 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(refusal ? { error: refusal[1] } : { done: true, models: [], message: { content } }),
    )
  }).listen(0, '127.0.0.1')
  t.after(() => server.close())
  await sleep(5)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ollama`, bodies }
}

const NO_THINKING = [
  '"gemma3:4b" does not support thinking',
  'think value "low" is not supported for this model',
]

for (const thinking of NO_THINKING)
  test(`what a server turns down (${thinking}) is left out from then on; a path before /api is kept`, async (t) => {
    const { url, bodies } = await startPicky(t, [
      ['think', thinking],
      ['truncate', 'json: unknown field "truncate"'],
    ])
    const engine = open(url)
    t.after(() => engine.close())
    const prepared = await engine.prepare(request, never)
    await engine.run(prepared, call, never)
    assert.deepEqual(
      bodies.map((body) => ['think' in body, 'truncate' in body]),
      [
        [true, true],
        [false, true],
        [false, false],
        [false, false],
      ],
    )
  })

test('whatever answers but is not Ollama is told so', async (t) => {
  const server = createServer((_, response) => response.end('<html>hello</html>')).listen(0, '127.0.0.1')
  t.after(() => server.close())
  await sleep(5)
  const engine = open(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  t.after(() => engine.close())
  assert.deepEqual(await engine.probe(never), { ok: false, version: null, reason: 'engine.failed' })
  await assert.rejects(engine.models(never), { kind: 'run', code: 'engine.failed' })
})

test('a machine that is busy may take seconds to say that it is there', async (t) => {
  const late = createServer((_, response) => setTimeout(() => response.end('{"version":"0.33.2"}'), 2_200))
  await once(late.listen(0, '127.0.0.1'), 'listening')
  const engine = open(`http://127.0.0.1:${(late.address() as AddressInfo).port}`)
  t.after(async () => {
    await engine.close()
    late.close()
  })
  assert.ok((await engine.probe(never)).ok)
})
