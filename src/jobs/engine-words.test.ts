import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { engineWords } from './engine-words.ts'

const FOLDER = path.join(import.meta.dirname, '..', 'engines')

/** Only for ourselves: a call that was given up is told nobody. */
const TOLD_NOBODY = ['the call was given up']

const ownWords = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
    .flatMap((name) => {
      const code = readFileSync(path.join(FOLDER, name), 'utf8')
      return [...code.matchAll(/message: '([^']+)'|'((?:the answer is|its?) [^']+)'/g)].map(
        ([, a, b]) => a ?? b ?? '',
      )
    })
    .filter((words) => !TOLD_NOBODY.includes(words))

test('all that the engines say in our words is there in Spanish', () => {
  const words = ownWords()
  assert.ok(words.length >= 5)
  for (const said of words) assert.notEqual(engineWords(said).es, said)
})

test('a key is kept, and so is what a server said', () => {
  assert.equal(engineWords('"a" is not as asked').es, '"a" no es lo que se pidió')
  assert.deepEqual(engineWords('HTTP 502'), { es: 'HTTP 502', en: 'HTTP 502' })
})
