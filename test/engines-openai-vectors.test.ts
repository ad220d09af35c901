import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { EngineError } from '../src/analysis/engine.ts'
import { openAiVectors } from '../src/engines/openai-vectors.ts'

type Asked = { readonly model: string; readonly input: readonly string[] }

/** Makes of a text its length and a one; refuses texts above `longest`, as llama.cpp does. */
const startServer = async (t: TestContext, { longest = 5000, models = ['first', 'second'] } = {}) => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/v1/models')
      return response.end(JSON.stringify({ data: models.map((id) => ({ id })) }))
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = JSON.parse(Buffer.concat(parts).toString()) as Asked
    asked.push(body)
    if (body.input.some(({ length }) => length > longest)) {
      response.statusCode = 500
      const message = 'input is too large to process. increase the physical batch size'
      return response.end(JSON.stringify({ error: { code: 500, message } }))
    }
    const data = body.input.map(({ length }, index) => ({ index, embedding: [length, 1] }))
    return response.end(JSON.stringify({ data }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const open = (said = url, allowRemote = false) => {
    const vectors = openAiVectors({ said, allowRemote })
    t.after(() => vectors.close())
    return vectors
  }
  t.after(() => server.closeAllConnections())
  t.after(() => server.close())
  return { url, asked, open }
}

const never = new AbortController().signal
const lengths = (vectors: readonly Float32Array[]) => vectors.map(([length]) => length)

test('vectors of an OpenAI-compatible server come in the order of the texts, of its first model or the named one', async (t) => {
  const { url, asked, open } = await startServer(t)
  assert.deepEqual(lengths(await open().embed(['vpn', 'tóner'], never)), [3, 5])
  await open(`${url}/v1/#second`).embed(['a'], never)
  assert.deepEqual(
    asked.map(({ model }) => model),
    ['first', 'second'],
  )
  assert.equal(await open().digest(never), `${url}#first 2`)
  assert.deepEqual(await open().probe(never), { ok: true, version: null, reason: null })
})

test('a text longer than the model reads is cut rather than lost', async (t) => {
  const { asked, open } = await startServer(t, { longest: 1000 })
  assert.deepEqual(lengths(await open().embed(['x'.repeat(2000), 'corto'], never)), [900, 5])
  assert.equal(asked.length, 2)
})

test('a server that is away, and one elsewhere, are told apart', async (t) => {
  const { open } = await startServer(t)
  for (const [said, code] of [
    ['http://127.0.0.1:9', 'engine.unreachable'],
    ['http://192.0.2.1:8080', 'engine.remote-refused'],
  ] as const) {
    const vectors = open(said)
    assert.equal((await vectors.probe(never)).reason, code)
    await assert.rejects(
      vectors.embed(['a'], never),
      (error) => error instanceof EngineError && error.code === code,
    )
  }
})

test('an answer without vectors is refused', async (t) => {
  const { url } = await startServer(t)
  const server = createServer((_, response) => response.end(JSON.stringify({ data: [] })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.closeAllConnections())
  t.after(() => server.close())
  const said = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  assert.notEqual(said, url)
  const vectors = openAiVectors({ said, allowRemote: false })
  t.after(() => vectors.close())
  await assert.rejects(
    vectors.embed(['a'], never),
    (error) => error instanceof EngineError && error.code === 'model.unusable',
  )
})
