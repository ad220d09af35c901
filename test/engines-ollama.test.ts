import assert from 'node:assert/strict'
import { ollamaUrl } from '../src/engines/ollama/address.ts'
import { recommendModel } from '../src/engines/ollama/models.ts'
import { engineContract } from './engine-contract.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { never, open } from './ollama-set-up.ts'
import { needs } from './skip.ts'

engineContract({
  name: 'Ollama, our fake',
  start: async () => {
    const fake = await startFakeOllama({ slots: 2 })
    return { engine: open(fake.url), model: 'gemma3:4b', stop: fake.stop }
  },
})

const real = process.env.TRIAJE_TEST_OLLAMA
engineContract({
  name: 'Ollama, a real one',
  skip: needs('real Ollama', real !== undefined, 'TRIAJE_TEST_OLLAMA not set'),
  start: async () => {
    const engine = open(ollamaUrl(real), true)
    const model = process.env.TRIAJE_TEST_OLLAMA_MODEL ?? recommendModel(await engine.models(never))?.name
    return { engine, model: model ?? assert.fail('no model to test with'), stop: async () => {} }
  },
})
