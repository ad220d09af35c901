import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testServer } from './server.test-helper.ts'

const pageServer = async (t: TestContext, env: Readonly<Record<string, string>> = {}) => {
  const webRoot = await mkdtemp(join(tmpdir(), 'triaje-page-'))
  t.after(() => rm(webRoot, { recursive: true }))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><base href="/" />page')
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'run()')
  return testServer(t, { webRoot, env })
}

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8'
const FOREVER = 'public, max-age=31536000, immutable'

const CASES: readonly (readonly [
  url: string,
  accept: string,
  status: number,
  type: RegExp,
  cache: string,
])[] = [
  ['/', HTML, 200, /html/, 'no-cache'],
  ['/index.html', HTML, 200, /html/, 'no-cache'],
  ['/analyses/a1?tab=charts', HTML, 200, /html/, 'no-cache'],
  ['/assets/app-1a2b.js', '*/*', 200, /javascript/, FOREVER],
  ['/assets/old-9z9z.js', 'text/javascript', 404, /problem/, ''],
  ['/api/nope', HTML, 404, /problem/, 'no-store'],
  ['/%2e%2e/%2e%2e/etc/passwd', 'text/plain', 404, /problem/, ''],
]

for (const [url, accept, status, type, cache] of CASES)
  test(`${url} for ${accept.slice(0, 15)}: ${status}`, async (t) => {
    const { app } = await pageServer(t)
    const response = await app.inject({ url, headers: { accept } })
    assert.equal(response.statusCode, status)
    assert.match(String(response.headers['content-type']), type)
    assert.equal(response.headers['cache-control'] ?? '', cache)
  })

test('below a path of its own the page finds everything there', async (t) => {
  const { app } = await pageServer(t, { TRIAJE_BASE_PATH: '/triaje/' })
  const body = async (url: string): Promise<string> =>
    (await app.inject({ url, headers: { accept: HTML } })).body
  for (const url of ['/triaje', '/triaje/', '/triaje/analyses/a1', '/'])
    assert.match(await body(url), /<base href="\/triaje\/" \/>/, url)
  assert.equal(await body('/triaje/assets/app-1a2b.js'), 'run()')
  assert.equal((await app.inject('/triaje/api/files')).statusCode, 200)
  assert.equal((await app.inject('/triaje/healthz')).statusCode, 200)
})

test('what a trusted proxy took off the address is put into the page and the cookie', async (t) => {
  const { app } = await pageServer(t, { TRIAJE_TRUST_PROXY: '1', TRIAJE_PASSWORD: 'secret' })
  const headers = { accept: HTML, 'x-forwarded-prefix': '/soporte' }
  assert.match((await app.inject({ url: '/', headers })).body, /<base href="\/soporte\/" \/>/)
  const body = { method: 'POST', url: '/api/session', payload: { password: 'secret' } } as const
  const { cookies } = await app.inject({ ...body, headers })
  assert.equal(cookies[0]?.path, '/soporte')
})

test('the page may run and ask nothing but this server', async (t) => {
  const { app } = await pageServer(t)
  const { headers } = await app.inject({ url: '/', headers: { accept: HTML } })
  const policy = String(headers['content-security-policy'])
  assert.match(policy, /default-src 'none';script-src 'self';/)
  assert.match(policy, /connect-src 'self'.*frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /https?:|unsafe-eval|upgrade-insecure/)
  assert.equal(headers['x-frame-options'], 'DENY')
  assert.equal(headers['strict-transport-security'], undefined)
})

test('without a built page a browser is told what to do, in both languages', async (t) => {
  const { app } = await testServer(t)
  const response = await app.inject({ url: '/', headers: { accept: HTML } })
  assert.equal(response.headers['content-type'], 'text/plain; charset=utf-8')
  assert.match(response.body, /npm run build[\s\S]*construida/)
})

test('looking without reading is answered as well', async (t) => {
  const { app } = await pageServer(t)
  const { statusCode, body } = await app.inject({ method: 'HEAD', url: '/', headers: { accept: HTML } })
  assert.deepEqual([statusCode, body], [200, ''])
})

test('only reading falls back to the page', async (t) => {
  const { app } = await pageServer(t)
  const response = await app.inject({ method: 'POST', url: '/analyses', headers: { accept: HTML } })
  assert.equal(response.json().code, 'not-found')
})
