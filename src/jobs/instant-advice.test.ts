import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngines } from '../engines/engines.ts'
import { systemClock } from '../shared/clock.ts'
import { instantAdvice } from './instant-advice.ts'

const ADVICE: readonly (readonly [ollamaHost: string, allowRemote: boolean, advice: RegExp])[] = [
  ['', false, /ollama pull/],
  ['0.0.0.0', false, /ollama pull/],
  ['host:port', false, /ollama pull/],
  ['http://gpu.example:11434', true, /ollama pull/],
  ['gpu.example', false, /TRIAJE_ALLOW_REMOTE=1 .*http:\/\/gpu\.example:11434/],
]

for (const [ollamaHost, allowRemote, advice] of ADVICE)
  test(`OLLAMA_HOST ${ollamaHost}${allowRemote ? ', allowed' : ''}: what helps is said`, () => {
    const engines = createEngines({ settings: { ollamaHost, allowRemote }, clock: systemClock })
    for (const language of ['es', 'en'] as const)
      assert.match(instantAdvice(engines.refused(), language), advice)
  })
