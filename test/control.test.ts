import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { folderFor, serve, triaje, until } from './journeys/triaje.ts'

const SLOW = { speed: { prompt: 50_000, generation: 800 }, slots: 2 } as const

const running = async (t: Parameters<typeof serve>[0], rows: number) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const data = folderFor(t as Parameters<typeof folderFor>[0])
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(rows)))
  const start = (more: object = {}) =>
    server.api<AnalysisView>('POST', '/api/analyses', {
      fileId: file.id,
      concurrency: 2,
      force: true,
      ...more,
    })
  return { fake, data, server, start }
}

test('what is asked again changes nothing; cancelling frees the slots of the engine at once', async (t) => {
  const { fake, server, start } = await running(t, 200)
  const { id } = await start()
  await server.until(id, ({ done }) => done >= 3)
  const act = async (action: string): Promise<number> =>
    (await fetch(`${server.url}/api/analyses/${id}/${action}`, { method: 'POST' })).status
  assert.deepEqual(await Promise.all([act('resume'), act('resume')]), [200, 200], 'resumed while it runs')
  assert.deepEqual(await Promise.all([act('pause'), act('pause'), act('pause')]), [200, 200, 200])
  await until(
    async () => fake.stats().open,
    (open) => open === 0,
  )
  assert.equal((await fetch(`${server.url}/api/analyses/${id}/result.xlsx`)).status, 200)
  assert.deepEqual(await Promise.all([act('resume'), act('resume')]), [200, 200])
  await server.until(id, ({ state }) => state === 'running')
  await until(
    async () => fake.stats().open,
    (open) => open > 0,
  )
  assert.deepEqual([await act('cancel'), await act('cancel')], [200, 200])
  assert.equal(fake.stats().open, 0, 'no call is left when it is answered')
  assert.ok(fake.stats().cancelled > 0)
  const { state, done } = await server.api<AnalysisView>('GET', `/api/analyses/${id}`)
  assert.equal(state, 'cancelled')
  assert.equal((await fetch(`${server.url}/api/analyses/${id}/result.csv`)).status, 200)
  assert.equal(await act('pause'), 409)
  const asked = fake.stats().requests
  assert.ok(done < 200 && asked < 220)
})

test('a small analysis behind a huge one is not starved; priority, also from the command line, decides', async (t) => {
  const { data, server, start } = await running(t, 300)
  const huge = await start()
  await server.until(huge.id, ({ done }) => done >= 5)
  const small = await start({ sample: 12, context: 'otro' })
  await server.until(small.id, ({ state }) => state === 'done')
  const left = await server.api<AnalysisView>('GET', `/api/analyses/${huge.id}`)
  assert.ok(left.done < 150, `${left.done} of the huge one were done first`)
  const told = await triaje(['priority', huge.id, 'low', '--data', data])
  assert.deepEqual([told.code, told.stdout.startsWith(huge.id)], [0, true], told.stderr)
  assert.equal((await server.api<AnalysisView>('GET', `/api/analyses/${huge.id}`)).priority, 'low')
  assert.equal((await triaje(['priority', huge.id, 'urgent', '--data', data])).code, 2)
})
