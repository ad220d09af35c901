import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, languageSaid } from './language.ts'

const CASES: readonly [tags: string | undefined, language: Language | null][] = [
  ['es', 'es'],
  ['es-MX,en;q=0.5', 'es'],
  ['en;q=0.3, es;q=0.9', 'es'],
  ['fr-FR,fr;q=0.9,es;q=0.5,en;q=0.4', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['es;q=0, en;q=0.1', 'en'],
  ['ES_es.UTF-8', 'es'],
  ['pt-BR, *;q=0.1', null],
  ['est, eng', null],
  ['en; q=much, es;q=0.1', 'es'],
  ['', null],
  [undefined, null],
]

for (const [tags, language] of CASES)
  test(`${tags} asks for ${language}`, () => assert.equal(languageSaid(tags), language))
