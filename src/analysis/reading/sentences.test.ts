import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeSentences } from './sentences.ts'

const cases: readonly [why: string, text: string, expected: string][] = [
  [
    'a quotation that is cut is closed',
    'Sale "error grave al abrir el libro mayor',
    'Sale "error grave al abrir".',
  ],
  ['one that is whole stays', 'Sale "error 5" y luego se cierra todo', 'Sale "error 5" y luego.'],
  ['inches open none', 'Su monitor de 24" no enciende nunca hoy', 'Su monitor de 24" no enciende.'],
  ['brackets are closed', 'Falla la app (versión nueva de ventas', 'Falla la app (versión nueva).'],
]

for (const [why, text, expected] of cases)
  test(why, () => assert.equal(wholeSentences(text, { maxWords: 6, cut: false }), expected))
