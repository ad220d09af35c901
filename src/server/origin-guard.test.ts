import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { test } from 'node:test'
import { listeningServer, testServer } from './server.test-helper.ts'

type Headers = Readonly<Record<string, string>>
const PUBLIC = { TRIAJE_HOST: '0.0.0.0', TRIAJE_ALLOWED_HOSTS: 'tickets.example.com' }
const OWN = { TRIAJE_HOST: '192.168.1.5' }
const PROXY = { TRIAJE_ALLOWED_HOSTS: 'tickets.example.com', TRIAJE_TRUST_PROXY: '1' }

const CASES: readonly (readonly [what: string, env: Record<string, string>, Headers, status: number])[] = [
  ['a script', {}, { host: '127.0.0.1:5000' }, 200],
  ['localhost in any spelling', {}, { host: 'LocalHost.:5000' }, 200],
  ['IPv6 loopback', {}, { host: '[::1]:5000' }, 200],
  [
    'the page',
    {},
    { host: 'localhost:5000', origin: 'http://localhost:5000', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['an address typed by the user', {}, { host: 'localhost:5000', 'sec-fetch-site': 'none' }, 200],
  ['no host at all', {}, { host: '' }, 200],
  ['a name that somebody made resolve here', {}, { host: 'evil.example:5000' }, 403],
  ['a name that starts like ours', {}, { host: 'localhost.evil.example' }, 403],
  ['a name that looks like an address', {}, { host: '127.0.0.1.evil.example' }, 403],
  ['a user in the host', {}, { host: 'localhost:5000@evil.example' }, 403],
  ['another address while on loopback', {}, { host: '192.168.1.5:5000' }, 403],
  ['another site', {}, { host: 'localhost:5000', origin: 'https://evil.example' }, 403],
  ['another port of this machine', {}, { host: 'localhost:5000', origin: 'http://localhost:3000' }, 403],
  ['another name of this machine', {}, { host: 'localhost:5000', origin: 'http://127.0.0.1:5000' }, 403],
  ['a sandboxed page', {}, { host: 'localhost:5000', origin: 'null' }, 403],
  ['an extension', {}, { host: 'localhost:5000', origin: 'chrome-extension://localhost:5000' }, 403],
  ['a picture on another site', {}, { host: 'localhost:5000', 'sec-fetch-site': 'cross-site' }, 403],
  ['a picture on another port', {}, { host: 'localhost:5000', 'sec-fetch-site': 'same-site' }, 403],
  ['any address while on all networks', PUBLIC, { host: '10.0.0.7:5000' }, 200],
  ['an unknown name while on all networks', PUBLIC, { host: 'evil.example' }, 403],
  ['an allowed name', PUBLIC, { host: 'tickets.example.com', origin: 'https://tickets.example.com' }, 200],
  [
    'an allowed name through a proxy that hides it',
    PUBLIC,
    { host: '127.0.0.1:5000', origin: 'https://tickets.example.com' },
    200,
  ],
  [
    'a name that ends like an allowed one',
    PUBLIC,
    { host: '127.0.0.1:5000', origin: 'https://eviltickets.example.com' },
    403,
  ],
  ['the bound address', OWN, { host: '192.168.1.5:5000' }, 200],
  [
    'the name that the proxy passes on',
    PROXY,
    { host: 'localhost', 'x-forwarded-host': 'tickets.example.com' },
    200,
  ],
  [
    'a foreign name that the proxy passes on',
    PROXY,
    { host: 'localhost', 'x-forwarded-host': 'evil.example' },
    403,
  ],
  ['a forwarded name without a proxy', {}, { host: 'evil.example', 'x-forwarded-host': 'localhost' }, 403],
]

for (const [what, env, headers, status] of CASES)
  test(`${what}: ${status}`, async (t) => {
    const { app } = await testServer(t, { env })
    const response = await app.inject({ url: '/api/files', headers })
    assert.equal(response.statusCode, status)
    if (status === 403) assert.equal(response.json().code, 'origin.refused')
  })

test('the page itself may be opened from a link on another site', async (t) => {
  const { app } = await testServer(t)
  const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' }
  const { body } = await app.inject({ url: '/analyses/a1', headers })
  assert.match(body, /Triaje is running/)
})

test('an address spelt otherwise is guarded as well', async (t) => {
  const { app } = await testServer(t)
  const { statusCode } = await app.inject({
    url: '/%61pi/files',
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  assert.equal(statusCode, 403)
})

test('a script may leave Host and Origin out', async (t) => {
  const { url } = await listeningServer(t)
  const call = request(`${url}/api/files`, { setHost: false }).end()
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  response.resume()
  assert.equal(response.statusCode, 200)
})
