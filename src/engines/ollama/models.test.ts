import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelInfo, recommendModel, sameModel, type TagRow } from './models.ts'

const row = (name: string, more: Partial<TagRow> = {}): TagRow => ({ name, ...more })
const sized = (name: string, parameter_size: string, more: Partial<TagRow> = {}) =>
  modelInfo({ name, details: { parameter_size }, ...more })

test('sizes are read in billions', () => {
  const sizes = ['4.3B', '137M', '566.70M', '8x7B', '1.0T', '270K', '', 'large']
  assert.deepEqual(
    sizes.map((size) => sized('x', size).parametersB),
    [4.3, 0.137, 0.5667, 56, 1000, 0.00027, null, null],
  )
})

const CHAT: readonly (readonly [boolean, TagRow])[] = [
  [true, row('gemma3:4b', { capabilities: ['completion', 'vision'] })],
  [false, row('gemma3-embedder', { capabilities: ['embedding'] })],
  [false, row('picture', { capabilities: ['image'] })],
  [true, row('llama3.1:8b')],
  [true, row('llama3.1:8b', { capabilities: [] })],
  [false, row('nomic-embed-text:latest')],
  [false, row('hf.co/someone/BGE-m3')],
  [false, row('some', { details: { family: 'bert' } })],
  [false, row('some', { details: { family: 'nomic-bert' } })],
  [true, row('albert-chat', { details: { family: 'llama' } })],
]

test('embedding models do not chat, by what the server says or by name and family', () => {
  for (const [chat, each] of CHAT) assert.equal(modelInfo(each).chat, chat, JSON.stringify(each))
})

test('models that pass tickets on are remote', () => {
  assert.ok(modelInfo(row('x', { remote_host: 'https://ollama.com:443' })).remote)
  assert.ok(modelInfo(row('gpt-oss:120b-cloud')).remote)
  assert.ok(modelInfo(row('kimi-k2:cloud')).remote)
  assert.ok(!modelInfo(row('cloud-helper:4b')).remote)
})

const qwen = sized('qwen3:8b', '8.2B')
const large = sized('llama3.3:70b', '70.6B')
const medium = sized('phi4:14b', '14.0B')

const RECOMMENDED: readonly (readonly [why: string, string | null, ReturnType<typeof sized>[]])[] = [
  ['gemma3 before larger ones', 'gemma3:4b', [qwen, sized('gemma3:4b', '4.3B'), medium]],
  [
    'the largest gemma3 that fits',
    'gemma3:12b',
    [sized('gemma3:1b', '1B'), sized('gemma3:12b', '12.2B'), sized('gemma3:27b', '27.4B')],
  ],
  ['a large gemma3 when there is no other', 'gemma3:27b', [qwen, sized('gemma3:27b', '27.4B')]],
  [
    'gemma3 from elsewhere',
    'hf.co/x/gemma-3-4b-it-GGUF:Q4_K_M',
    [qwen, sized('hf.co/x/gemma-3-4b-it-GGUF:Q4_K_M', '3.9B')],
  ],
  ['gemma3n is another model', 'qwen3:8b', [qwen, sized('gemma3n:e4b', '6.9B')]],
  ['the largest up to 14B', 'phi4:14b', [qwen, large, medium]],
  ['nothing but too large ones', null, [large]],
  ['unknown size: judged by its bytes', 'new:latest', [modelInfo(row('new:latest', { size: 4.7e9 }))]],
  [
    'no remote ones, no embedding ones',
    null,
    [sized('gemma3:4b-cloud', '4.3B'), sized('nomic-embed-text', '137M')],
  ],
  ['nothing', null, []],
]

test('the model to use when nobody names one', () => {
  for (const [why, name, models] of RECOMMENDED) assert.equal(recommendModel(models)?.name ?? null, name, why)
})

test('a name without a tag means latest, in any case', () => {
  assert.ok(sameModel('Gemma3', 'gemma3:latest'))
  assert.ok(sameModel('localhost:5000/a/b', 'localhost:5000/a/b:latest'))
  assert.ok(!sameModel('gemma3', 'gemma3:4b'))
})
