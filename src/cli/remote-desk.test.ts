import assert from 'node:assert/strict'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { startFakeOllama } from '../../test/fake-ollama/fake-ollama.ts'
import { folderFor, run, serve, triaje, until } from '../../test/journeys/triaje.ts'
import { remoteDesk } from './remote-desk.ts'
import { readServerFile } from './server-file.ts'

const NAME = 'año 2026 (1º) «x».csv'

test('commands go through a server past any proxy, and names come back as they were', async (t) => {
  const folder = folderFor(t)
  const data = path.join(folder, 'data')
  copyFileSync('examples/glpi-es/tickets.csv', path.join(folder, NAME))
  await serve(t, data)
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' }
  const args = ['analyze', path.join(folder, NAME), '--engine', 'instant', '--data', data]
  const { code, stderr } = await triaje(args, env)
  assert.equal(code, 0, stderr)
  const [line] = (await triaje(['list', '--json', '--data', data], env)).stdout.split('\n')
  const owner = readServerFile(data)
  assert.ok(owner)
  const result = await remoteDesk(owner, 'es').result(JSON.parse(line ?? '').id, 'csv')
  await result.dispose()
  assert.equal(result.name, 'año 2026 (1º) «x»_triaje.csv')
})

for (const signal of ['SIGTERM', 'SIGKILL'] as const)
  test(`a server that ends (${signal}) below a command is told in words`, async (t) => {
    const folder = folderFor(t)
    const data = path.join(folder, 'data')
    const fake = await startFakeOllama({ slots: 1, speed: { prompt: 500, generation: 20 } })
    t.after(() => fake.stop())
    const server = await serve(t, data, { OLLAMA_HOST: fake.url })
    const args = ['analyze', 'examples/glpi-es/tickets.csv', '--engine', 'ollama', '--data', data]
    const running = run([...args, '--out', path.join(folder, 'x.csv')])
    await until(
      () => server.api<readonly unknown[]>('GET', '/api/analyses'),
      ({ length }) => length > 0,
    )
    await server.stop(signal)
    const { code, stderr } = await running.ended
    assert.equal(code, 1)
    assert.match(stderr, /El servidor no responde \(server\.away\)\n.*--resume/)
    assert.doesNotMatch(stderr, /at .*\.ts/)
  })
