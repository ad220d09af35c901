import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../i18n/en/index.ts'
import { sourceName } from './source-name.ts'

const { accuracy } = en.learn
const rival = { source: 'rival', engine: 'ollama', model: 'qwen3:4b', context: '' } as const

test('a source is named by what sets it apart', () => {
  assert.equal(sourceName({ ...rival, source: 'engine' }, accuracy), accuracy.sources.engine)
  assert.equal(sourceName(rival, accuracy), 'qwen3:4b')
  assert.equal(sourceName({ ...rival, context: ' SAP is ours ' }, accuracy), 'qwen3:4b, told: SAP is ours')
  assert.equal(sourceName({ ...rival, engine: 'instant', model: null }, accuracy), 'instant')
})
