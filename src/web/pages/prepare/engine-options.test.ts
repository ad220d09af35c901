import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ModelInfo } from '../../../analysis/engine.ts'
import type { EngineView } from '../../../jobs/desk.ts'
import { chosenOption, engineOptions, sizeHint } from './engine-options.ts'

const model = (name: string, parametersB: number | null, chat = true): ModelInfo => ({
  name,
  parametersB,
  chat,
  digest: name,
  bytes: 1,
  family: '',
  quantization: '',
  remote: false,
})

const INSTANT: EngineView = {
  engine: 'instant',
  url: null,
  ok: true,
  version: null,
  reason: null,
  models: [],
  recommended: null,
  default: false,
}

const ollama = (
  models: readonly ModelInfo[],
  recommended: string | null,
  over: Partial<EngineView> = {},
): EngineView => ({
  ...INSTANT,
  engine: 'ollama',
  url: 'http://127.0.0.1:11434',
  models,
  recommended,
  default: true,
  ...over,
})

const MODELS = [
  model('llama3.1:8b', 8),
  model('gemma3:4b', 4.3),
  model('qwen3:1.7b', 1.7),
  model('embed', 0.1, false),
]

const OFFERED: readonly (readonly [
  what: string,
  EngineView,
  values: readonly string[],
  recommended: string,
])[] = [
  [
    'the recommended first, then by size, no embedding model',
    ollama(MODELS, 'gemma3:4b'),
    ['gemma3:4b', 'qwen3:1.7b', 'llama3.1:8b', 'instant'],
    'gemma3:4b',
  ],
  ['no model at all', ollama([], null), ['instant'], 'instant'],
  ['Ollama away', ollama(MODELS, 'gemma3:4b', { ok: false }), ['instant'], 'instant'],
  [
    'the settings say instant',
    ollama(MODELS, 'gemma3:4b', { default: false }),
    ['qwen3:1.7b', 'gemma3:4b', 'llama3.1:8b', 'instant'],
    'instant',
  ],
]

for (const [what, engine, values, recommended] of OFFERED)
  test(`what can be chosen: ${what}`, () => {
    const options = engineOptions([engine, INSTANT])
    assert.deepEqual(
      options.map(({ value }) => value),
      values,
    )
    assert.deepEqual(
      options.filter((option) => option.recommended).map(({ value }) => value),
      [recommended],
    )
  })

const CHOSEN: readonly (readonly [wanted: string | null, used: string])[] = [
  [null, 'gemma3:4b'],
  ['llama3.1:8b', 'llama3.1:8b'],
  ['instant', 'instant'],
  ['gone:7b', 'gemma3:4b'],
]

for (const [wanted, used] of CHOSEN)
  test(`${wanted ?? 'nothing'} chosen: ${used} is used and shown`, () => {
    const options = engineOptions([ollama(MODELS, 'gemma3:4b'), INSTANT])
    assert.equal(chosenOption(options, wanted)?.value, used)
  })

const SIZES: readonly (readonly [parametersB: number | null, hint: string | null])[] = [
  [null, null],
  [1, 'small'],
  [4.3, 'medium'],
  [12, 'large'],
  [70, 'huge'],
]

for (const [parametersB, hint] of SIZES)
  test(`a model of ${parametersB} billion parameters is ${hint}`, () =>
    assert.equal(sizeHint(parametersB), hint))
