import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { createLogger } from './logging.ts'
import { listeningServer, testServer } from './server.test-helper.ts'

const LANGUAGES: readonly (readonly [accept: string | undefined, setting: string, title: string])[] = [
  ['es', '', 'No existe'],
  ['es-419,en;q=0.5', 'en', 'No existe'],
  ['en-US,en', 'es', 'Not found'],
  ['fr-FR,es;q=0.5', '', 'No existe'],
  ['*', '', 'Not found'],
  ['*', 'es', 'No existe'],
  ['de', 'es', 'No existe'],
  [undefined, 'es', 'No existe'],
  [undefined, '', 'Not found'],
]

for (const [accept, setting, title] of LANGUAGES)
  test(`Accept-Language ${accept} with TRIAJE_LANGUAGE=${setting}: ${title}`, async (t) => {
    const { app } = await testServer(t, { env: { TRIAJE_LANGUAGE: setting } })
    const headers = accept === undefined ? {} : { 'accept-language': accept }
    const response = await app.inject({ url: '/api/files/nope', headers })
    assert.deepEqual(response.json(), {
      type: 'urn:triaje:error:not-found',
      title,
      status: 404,
      detail: title === 'No existe' ? 'No existe nope.' : 'There is no nope.',
      code: 'not-found',
    })
    assert.equal(response.headers['x-content-type-options'], 'nosniff')
    assert.equal(response.headers['cache-control'], 'no-store')
  })

test('a conflict is told with the state', async (t) => {
  const { app } = await testServer(t)
  const response = await app.inject({ method: 'POST', url: '/api/analyses/a1/retry' })
  assert.deepEqual([response.statusCode, response.json().code], [409, 'state.conflict'])
  assert.match(response.json().detail, /"running".*"retry"/)
})

test('an empty body that calls itself JSON is none', async (t) => {
  const { app } = await testServer(t)
  const headers = { 'content-type': 'application/json' }
  const response = await app.inject({ method: 'POST', url: '/api/analyses/a1/pause', headers, payload: '' })
  assert.equal(response.statusCode, 200)
})

const MIB = 1024 * 1024
const BODIES: readonly (readonly [what: string, type: string, body: string, status: number, code: string])[] =
  [
    ['no JSON', 'application/json', '{"fileId":', 400, 'request.invalid'],
    [
      'a poisoned prototype',
      'application/json',
      '{"__proto__":{"x":1},"fileId":"f1"}',
      400,
      'request.invalid',
    ],
    ['plain text', 'text/plain', 'fileId=f1', 400, 'request.invalid'],
    ['a form', 'application/x-www-form-urlencoded', 'fileId=f1', 400, 'request.invalid'],
    ['over 5 MB', 'application/json', `{"context":"${'x'.repeat(5 * MIB)}"}`, 413, 'request.too-large'],
  ]

for (const [what, type, body, status, code] of BODIES)
  test(`a body is refused: ${what}`, async (t) => {
    const { app } = await testServer(t)
    const headers = { 'content-type': type, 'accept-language': 'es' }
    const response = await app.inject({ method: 'POST', url: '/api/analyses', headers, payload: body })
    assert.deepEqual([response.statusCode, response.json().code], [status, code])
    assert.equal(response.headers['content-type'], 'application/problem+json; charset=utf-8')
  })

/** A server whose log can be read. */
const loggedServer = async (t: TestContext) => {
  const log = { text: '' }
  const logger = createLogger('info', {
    write: (line) => {
      log.text += line
    },
  })
  return { ...(await testServer(t, { logger })), log }
}

test('what nobody foresaw is told by an id, under which the log has the details', async (t) => {
  const { app, log } = await loggedServer(t)
  const response = await app.inject('/api/analyses/a1/result.xlsx')
  const { code, detail } = response.json()
  assert.deepEqual([response.statusCode, code], [500, 'internal'])
  const id = /\(([\da-f]{8})\)/.exec(detail)?.[1]
  assert.ok(id)
  assert.ok(!response.body.includes('burnt'))
  const line = JSON.parse(log.text)
  assert.deepEqual([line.id, line.route, line.err.type], [id, '/api/analyses/:id/result.xlsx', 'Error'])
  assert.match(line.err.at[0], /desk-double/)
  assert.ok(!log.text.includes('burnt'), 'its words may quote a ticket')
})

test('the log holds no query, body or header', async (t) => {
  const { app, log } = await loggedServer(t)
  const headers = { authorization: 'Bearer s3cret', host: 'evil.example' }
  await app.inject({ url: '/api/analyses/a1/tickets?q=contraseña', headers })
  await app.inject({
    method: 'POST',
    url: '/api/analyses',
    payload: { fileId: 'f1', context: 'confidencial' },
  })
  await app.inject('/api/analyses/a1/result.csv?q=privado')
  assert.doesNotMatch(log.text, /s3cret|contrase|confidencial|privado/)
})

test('an address that cannot be decoded is a problem, too', async (t) => {
  const { url } = await listeningServer(t)
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.end('GET /api/files/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    socket.once('data', (chunk) => resolve(String(chunk)))
  })
  assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*"code":"request.invalid"/)
})
