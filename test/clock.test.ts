import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { deskFor, jumpingClock, untilView } from './desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { folderFor, serve } from './journeys/triaje.ts'

const SLOW = { speed: { prompt: 50_000, generation: 1500 }, slots: 2 } as const
const DAY = 86_400_000

async function* bytes(content: Buffer): AsyncIterable<Uint8Array> {
  yield content
}

test('a clock that jumps by days, forth and back, does not disturb a run', async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const clock = jumpingClock()
  const { desk } = await deskFor(t, { clock, ollamaHost: fake.url })
  const file = await desk.addFile('tickets.csv', bytes(csv(manyRows(40))))
  const { analysis } = await desk.start({ fileId: file.id }, 'es')
  await untilView(desk, analysis.id, ({ done }) => done >= 5)
  clock.jump(10 * DAY)
  const { ticketsPerMinute } = await untilView(desk, analysis.id, ({ done }) => done >= 15)
  assert.ok(ticketsPerMinute === null || ticketsPerMinute > 1, 'its speed is not of ten days')
  clock.jump(-20 * DAY)
  const { done, failed } = await untilView(desk, analysis.id, ({ state }) => state === 'done')
  assert.deepEqual([done, failed, fake.stats().cancelled], [40, 0, 0])
})

test('a machine that sleeps in the middle of a run goes on with it', {
  skip: process.platform === 'win32',
}, async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(40)))
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  await server.until(id, ({ done }) => done >= 5)
  server.child.kill('SIGSTOP')
  await delay(2000)
  server.child.kill('SIGCONT')
  const { done, failed } = await server.until(id, ({ state }) => state === 'done')
  assert.deepEqual([done, failed], [40, 0])
})
