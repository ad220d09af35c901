import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { testServer } from './server.test-helper.ts'

const env = { TRIAJE_PASSWORD: 'correct horse ñ' }
const token = 't0ken'

const codeOf = async (app: FastifyInstance, headers: Record<string, string>, url = '/api/files') => {
  const response = await app.inject({ url, headers })
  return response.statusCode === 200 ? 'ok' : response.json().code
}

const signIn = (app: FastifyInstance, password: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { password }, headers })

const CASES: readonly (readonly [what: string, headers: Record<string, string>, code: string])[] = [
  ['nothing', {}, 'auth.required'],
  ['the token', { authorization: `Bearer ${token}` }, 'ok'],
  ['the token, scheme in lower case', { authorization: `bearer ${token}` }, 'ok'],
  ['a wrong token', { authorization: 'Bearer nope' }, 'auth.forbidden'],
  ['a token of nothing', { authorization: 'Bearer ' }, 'auth.required'],
  ['another scheme', { authorization: 'Basic dDBrZW4=' }, 'auth.required'],
  ['an invented session', { cookie: 'triaje_session=abc' }, 'auth.required'],
  ['the token as a session', { cookie: `triaje_session=${token}` }, 'auth.required'],
]

for (const [what, headers, code] of CASES)
  test(`with a password set, ${what}: ${code}`, async (t) => {
    const { app } = await testServer(t, { env, token })
    assert.equal(await codeOf(app, headers), code)
  })

test('the password opens the API as the token does, as often as a script asks', async (t) => {
  const { app } = await testServer(t, { env: { TRIAJE_PASSWORD: 'plain' } })
  for (let call = 1; call <= 20; call += 1)
    assert.equal(await codeOf(app, { authorization: 'Bearer plain' }), 'ok')
})

for (const encoding of ['utf8', 'latin1'] as const)
  test(`a password with accents opens the API from a client that writes ${encoding}`, async (t) => {
    const { app } = await testServer(t, { env })
    const sent = (password: string) => ({
      authorization: `Bearer ${Buffer.from(password, encoding).toString('latin1')}`,
    })
    assert.equal(await codeOf(app, sent(env.TRIAJE_PASSWORD)), 'ok')
    assert.equal(await codeOf(app, sent('correct horse n')), 'auth.forbidden')
  })

test('without a password nobody is asked', async (t) => {
  const { app } = await testServer(t, { token })
  assert.equal(await codeOf(app, {}), 'ok')
})

test('health and page are open, every address of the API is not', async (t) => {
  const { app } = await testServer(t, { env, token })
  assert.equal(await codeOf(app, {}, '/healthz'), 'ok')
  for (const url of ['/api/openapi.json', '/api/analyses/a1/events', '/api/nope', '/%61pi/files', '/api'])
    assert.equal(await codeOf(app, {}, url), 'auth.required', url)
})

test('what is refused for want of a password says how to give it', async (t) => {
  const { app } = await testServer(t, { env })
  const response = await app.inject({ url: '/api/files', headers: { 'accept-language': 'es' } })
  assert.equal(response.headers['www-authenticate'], 'Bearer')
  assert.match(response.json().detail, /contraseña/)
})

test('the password gives a session, which ends when signed out', async (t) => {
  const { app } = await testServer(t, { env })
  const { statusCode, headers } = await signIn(app, env.TRIAJE_PASSWORD)
  const set = String(headers['set-cookie'])
  assert.equal(statusCode, 204)
  assert.match(set, /^triaje_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/)
  const cookie = set.split(';', 1)[0] ?? ''
  assert.equal(await codeOf(app, { cookie }), 'ok')
  const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } })
  assert.equal(out.statusCode, 204)
  assert.equal(await codeOf(app, { cookie }), 'auth.required')
})

test('the cookie is secure behind a proxy that speaks https', async (t) => {
  const { app } = await testServer(t, { env: { ...env, TRIAJE_TRUST_PROXY: '1' } })
  const { headers } = await signIn(app, env.TRIAJE_PASSWORD, { 'x-forwarded-proto': 'https' })
  assert.match(String(headers['set-cookie']), /; Secure/)
})

test('a wrong password gives no cookie, and guessing is slowed down', async (t) => {
  const { app } = await testServer(t, { env })
  const wrong = await signIn(app, 'guess')
  assert.deepEqual([wrong.statusCode, wrong.headers['set-cookie']], [403, undefined])
  for (let attempt = 2; attempt <= 10; attempt += 1) await signIn(app, `guess ${attempt}`)
  const refused = await signIn(app, env.TRIAJE_PASSWORD)
  assert.deepEqual([refused.statusCode, refused.json().code], [429, 'auth.too-many-attempts'])
  assert.match(refused.json().detail, /in \d+ seconds/)
})

test('guessing by Authorization is slowed down as well, and the token still opens', async (t) => {
  const { app } = await testServer(t, { env, token })
  for (let attempt = 1; attempt <= 10; attempt += 1)
    assert.equal(await codeOf(app, { authorization: `Bearer guess${attempt}` }), 'auth.forbidden')
  assert.equal(await codeOf(app, { authorization: `Bearer guess11` }), 'auth.too-many-attempts')
  assert.equal((await signIn(app, env.TRIAJE_PASSWORD)).statusCode, 429)
  assert.equal(await codeOf(app, { authorization: `Bearer ${token}` }), 'ok')
})

test('a form of another site cannot sign in', async (t) => {
  const { app } = await testServer(t, { env })
  const response = await signIn(app, env.TRIAJE_PASSWORD, { origin: 'https://evil.example' })
  assert.equal(response.statusCode, 403)
})
