import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import { readSettings } from '../shared/settings.ts'
import { checkListen, listen } from './listen.ts'
import { listeningServer, testServer } from './server.test-helper.ts'

const failsWith = (code: string, detail: RegExp) => (error: unknown) =>
  error instanceof TriajeError && error.code === code && detail.test(error.message)

const HOSTS: readonly (readonly [host: string, open: boolean])[] = [
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['servidor', false],
  ['127.evil.example', false],
]

for (const [host, open] of HOSTS)
  test(`without a password ${host} is ${open ? 'allowed' : 'refused'}`, () => {
    const check = () => checkListen(readSettings({ TRIAJE_HOST: host }))
    if (open) check()
    else assert.throws(check, failsWith('auth.needed-to-listen', /TRIAJE_PASSWORD/))
    checkListen(readSettings({ TRIAJE_HOST: host, TRIAJE_PASSWORD: 'x' }))
  })

test('port 0 takes a free one, and the address given can be opened', async (t) => {
  const { url } = await listeningServer(t)
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
  assert.equal((await fetch(`${url}/healthz`)).status, 200)
})

test('on all networks the address given is that of this machine', async (t) => {
  const { url } = await listeningServer(t, { env: { TRIAJE_HOST: '0.0.0.0', TRIAJE_PASSWORD: 'x' } })
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
})

test('a port that is taken is told with what to do', async (t) => {
  const { url } = await listeningServer(t)
  const { port } = new URL(url)
  const { app } = await testServer(t)
  const settings = readSettings({ TRIAJE_PORT: port })
  await assert.rejects(
    listen(app, settings),
    failsWith('port.in-use', new RegExp(`${port}.*--port ${Number(port) + 1}`)),
  )
})

test('an address of another machine is told', async (t) => {
  const { app } = await testServer(t)
  const settings = readSettings({ TRIAJE_HOST: '192.0.2.1', TRIAJE_PASSWORD: 'x' })
  await assert.rejects(listen(app, settings), failsWith('port.unusable', /192\.0\.2\.1.*EADDRNOTAVAIL/))
})
