import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EngineError } from '../src/analysis/engine.ts'
import { never, setUp } from './ollama-set-up.ts'

const MODEL = 'nomic-embed-text'

describe('vectors from Ollama', () => {
  it('come one for each text, in their order, over as many calls as it takes', async (t) => {
    const { engine } = await setUp(t)
    const texts = Array.from({ length: 70 }, (_, i) => `ticket ${i} de la vpn`)
    const all = (await engine.embed?.({ model: MODEL, texts }, never)) ?? []
    const [last] = (await engine.embed?.({ model: MODEL, texts: texts.slice(-1) }, never)) ?? []
    assert.equal(all.length, 70)
    assert.deepEqual(all.at(-1), last)
    assert.ok(all.every((vector) => vector instanceof Float32Array && vector.length === all[0]?.length))
  })

  it('of no texts are none', async (t) => {
    const { engine } = await setUp(t)
    assert.deepEqual(await engine.embed?.({ model: MODEL, texts: [] }, never), [])
  })

  it('of a model that is not there fail with its name', async (t) => {
    const { engine } = await setUp(t)
    await assert.rejects(
      async () => engine.embed?.({ model: 'nobody', texts: ['a'] }, never),
      (error) =>
        error instanceof EngineError && error.code === 'model.missing' && /nobody/.test(error.message),
    )
  })

  it('are given up when the caller gives up', async (t) => {
    const { engine } = await setUp(t)
    await assert.rejects(
      async () => engine.embed?.({ model: MODEL, texts: ['a'] }, AbortSignal.abort()),
      (error) => error instanceof EngineError && error.kind === 'aborted',
    )
  })
})
