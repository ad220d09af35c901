import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskFor, untilView } from './desk.ts'
import { MODELS } from './fake-ollama/catalogue.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import type { FakeModel } from './fake-ollama/options.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { folderFor } from './journeys/triaje.ts'

async function* bytes(content: Buffer): AsyncIterable<Uint8Array> {
  yield content
}

test('a run whose model went away goes on by itself after a restart, once the model is back', async (t) => {
  const models: FakeModel[] = [...MODELS]
  const fake = await startFakeOllama({ models, speed: { prompt: 50_000, generation: 1500 }, slots: 2 })
  t.after(() => fake.stop())
  const root = folderFor(t)
  const first = await deskFor(t, { root, ollamaHost: fake.url })
  const file = await first.desk.addFile('tickets.csv', bytes(csv(manyRows(40))))
  const { analysis } = await first.desk.start({ fileId: file.id, model: 'gemma3:4b' }, 'es')
  await untilView(first.desk, analysis.id, ({ done }) => done >= 5)
  const removed = models.splice(0, models.length)
  const paused = await untilView(first.desk, analysis.id, ({ state }) => state === 'paused')
  assert.equal(paused.reason, 'model')
  await first.desk.close()
  models.push(...removed)
  const { desk } = await deskFor(t, { root, ollamaHost: fake.url })
  await desk.recover()
  const { done, failed } = await untilView(desk, analysis.id, ({ state }) => state === 'done')
  assert.deepEqual([done, failed], [40, 0])
})
