import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import { answer, done, ticket } from '../../store/contract/fixtures.test-helper.ts'
import type { Result } from '../../store/store.ts'
import { createCascade } from './cascade.ts'
import type { Fit } from './learn.ts'

const category = (id: string, name: string) => ({
  id,
  name,
  parent: null,
  definition: '',
  terms: [],
  code: null,
})
const TAXONOMY: Taxonomy = {
  kind: 'column',
  categories: [category('red', 'Red'), category('correo', 'Correo')],
}

/** Row 2 is surely Red, row 3 perhaps Correo; nothing is known of other rows. */
const GUESSES = {
  rows: Uint32Array.of(2, 3),
  answers: Uint32Array.of(0, 1),
  confidences: Float32Array.of(0.93, 0.62),
}
const FIT = { labels: ['red', 'correo'], guesses: GUESSES } as unknown as Fit

const SAID = { list: 'column:x', category: 'Correo', subcategory: '', categoryId: 'correo', at: 1 }
const CORRECTED = { ...SAID, key: 'key 2', ticket: ticket(9).ticket }

const of = (more: object) =>
  createCascade({
    taxonomy: TAXONOMY,
    corrections: [],
    fit: FIT,
    threshold: 0.8,
    language: 'es',
    alone: false,
    ...more,
  })

const leader = (row: number) => ticket(row)
const byModel = (row: number, categoryId: string): Result =>
  done(row, {
    band: 'none',
    answer: answer({ categoryId, category: categoryId, subcategory: '', confidence: null }),
  })

const CASES: readonly [name: string, more: object, row: number, said: string, wanted: readonly unknown[]][] =
  [
    ['the classifier is sure', {}, 2, 'correo', ['classifier', 'red', 0.93, 'high', undefined]],
    ['nothing is promised', { threshold: null }, 2, 'red', ['model', 'red', null, 'medium', undefined]],
    ['both agree', {}, 3, 'correo', ['model', 'correo', null, 'medium', undefined]],
    [
      'the model says otherwise',
      {},
      3,
      'red',
      ['model', 'red', null, 'low', 'el clasificador diría «Correo»'],
    ],
    [
      'nobody to ask',
      { alone: true },
      3,
      'red',
      ['person', 'correo', 0.62, 'low', 'el clasificador no está seguro (62 %)'],
    ],
    ['a row that it has not seen', {}, 4, 'red', ['model', 'red', null, 'none', undefined]],
    [
      'a person said before',
      { corrections: [CORRECTED] },
      2,
      'red',
      ['person', 'correo', 1, 'high', undefined],
    ],
    [
      'corrections without a classifier',
      { fit: null, corrections: [CORRECTED] },
      3,
      'red',
      ['model', 'red', null, 'none', undefined],
    ],
  ]

for (const [name, more, row, said, wanted] of CASES)
  test(`who answers: ${name}`, () => {
    const [result] = of(more).settle(leader(row), [byModel(row, said)])
    const { route, answer: own, band, flags } = result ?? assert.fail()
    assert.deepEqual([route, own?.categoryId, own?.confidence, band, flags[0]?.text], wanted)
    assert.equal(of(more).isSettled(leader(row)), own?.confidence !== null && band === 'high')
  })

test('a failure stays one, and texts stay as they are', () => {
  const failed = { ...done(2), state: 'failed', answer: null } as const
  assert.deepEqual(of({}).settle(leader(2), [failed]), [failed])
  assert.equal(of({}).settle(leader(2), [done(2)])[0]?.answer?.summary, 'No imprime.')
})
