import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFor, run, serve, triaje, until } from '../../test/journeys/triaje.ts'

for (const host of ['', 'localhost:8080', 'http://localhost'])
  test(`--host=${host} is refused with how it is written`, async (t) => {
    const { code, stderr } = await triaje(['serve', `--host=${host}`, '--port', '0', '--data', folderFor(t)])
    assert.equal(code, 2)
    assert.match(stderr, /--host .*no vale; debe ser una dirección o un nombre de este equipo/)
  })

test('--host is read as TRIAJE_HOST is: in any case, with brackets or without', async (t) => {
  const { child, said, ended } = run([
    'serve',
    '--host',
    '[127.0.0.1]',
    '--port',
    '0',
    '--data',
    folderFor(t),
  ])
  t.after(() => child.kill('SIGKILL'))
  await until(
    async () => said(),
    (text) => /Triaje atiende en http:\/\/127\.0\.0\.1:\d+/.test(text),
  )
  child.kill('SIGTERM')
  assert.equal((await ended).code, 0)
})

test('a second server of the same data is told where the first one is', async (t) => {
  const data = folderFor(t)
  const { url } = await serve(t, data)
  const { code, stderr } = await triaje(['serve', '--port', '0', '--data', data])
  assert.equal(code, 2)
  assert.match(stderr, /\(data\.in-use\)/)
  assert.ok(stderr.includes(`, que atiende en ${url})`), stderr)
})
