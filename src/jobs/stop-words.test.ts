import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ERRORS } from '../shared/error-table.ts'
import { stopWords } from './stop-words.ts'

/** All that is stored with an analysis. */
const STORED = { model: 'gemma3:4b', url: 'http://127.0.0.1:11434', name: 'tickets', id: 'a1' }

for (const code of [...Object.keys(ERRORS), 'unheard.of'])
  test(`what an analysis stores is enough for whole sentences about ${code}`, () => {
    for (const language of ['es', 'en'] as const) {
      const words = stopWords(code, STORED, language)
      assert.match(words, /^["«]?\p{L}.*\p{L}.*[.)]$/u)
      assert.doesNotMatch(words, /[{}–]|: *[.,]|«»|""| {2}|\.\./)
    }
  })

const CASES: readonly (readonly [code: string, more: object, words: RegExp])[] = [
  ['answer.invalid', {}, /several tickets in a row/],
  ['model.unusable', {}, /^"gemma3:4b" gave no valid answer when tried\. Choose/],
  ['model.unusable', { reason: 'not JSON' }, /when tried: not JSON\./],
  ['engine.failed', {}, /^The engine answers only with errors\./],
  ['engine.failed', { reason: 'HTTP 500' }, /an error: HTTP 500\./],
  ['engine.unreachable', {}, /at http:\/\/127\.0\.0\.1:11434\./],
  ['file.corrupt', {}, /^The file is damaged\.$/],
  ['unheard.of', {}, /\(a1\)/],
]

for (const [code, more, words] of CASES)
  test(`${code} ${JSON.stringify(more)}: ${words.source}`, () =>
    assert.match(stopWords(code, { ...STORED, ...more }, 'en'), words))
