import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TrialVerdict } from '../../review/trial.ts'
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

const SHOWN = { separation: 0.9, shown: true }
/** Row 2 is surely Red, row 3 perhaps Correo; nothing is known of other rows. */
const GUESSES = {
  rows: Uint32Array.of(2, 3),
  answers: Uint32Array.of(0, 1),
  confidences: Float32Array.of(0.93, 0.62),
  ranked: Uint32Array.of(0, 1, 1, 0),
  shares: Float32Array.of(0.93, 0.07, 0.62, 0.38),
}
const FIT = { labels: ['red', 'correo'], guesses: GUESSES, confidence: SHOWN } as unknown as Fit

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
    trial: null,
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

type Tried = Pick<TrialVerdict, 'use' | 'combination' | 'confidence' | 'scale'>
const TRIED: Tried = { use: 'model', combination: null, confidence: SHOWN, scale: null }

/** What is made of an answer of the model about row 3, whose likeliest category is Correo (62 %). */
const AFTER_TRIAL: readonly [
  name: string,
  trial: Tried,
  said: string,
  sure: number | null,
  wanted: readonly unknown[],
][] = [
  ['its confidence tells right from wrong', TRIED, 'correo', 0.9, ['model', 'correo', 0.9, 'high', []]],
  [
    'calibrated',
    { ...TRIED, scale: { slope: 1, offset: -2 } },
    'correo',
    0.9,
    ['model', 'correo', 0.5491, 'low', []],
  ],
  [
    'its confidence tells nothing',
    { ...TRIED, confidence: { separation: 0.5, shown: false } },
    'correo',
    0.9,
    ['model', 'correo', null, 'medium', []],
  ],
  [
    'it is worse than the classifier',
    { ...TRIED, use: 'classifier' },
    'red',
    0.9,
    ['person', 'correo', 0.62, 'low', ['el clasificador no está seguro (62 %)']],
  ],
  [
    'both together, the model prevails',
    { ...TRIED, use: 'both', combination: { trust: 1, heard: 2, sure: 0 } },
    'red',
    0.9,
    ['model', 'red', 0.8191, 'medium', ['el clasificador diría «Correo»']],
  ],
  [
    'both together, the classifier prevails',
    { ...TRIED, use: 'both', combination: { trust: 1, heard: 0.1, sure: 0 } },
    'red',
    0.9,
    ['model', 'correo', 0.5962, 'low', ['el modelo diría «red»']],
  ],
]

for (const [name, trial, said, sure, wanted] of AFTER_TRIAL)
  test(`after a trial of the model: ${name}`, () => {
    const answered = byModel(3, said)
    const own = { ...answered, answer: { ...(answered.answer ?? assert.fail()), confidence: sure } }
    const cascade = of({ trial })
    const [result] = cascade.settle(leader(3), [{ ...own, band: 'high' }])
    const { route, answer: category, band, flags } = result ?? assert.fail()
    assert.deepEqual(
      [route, category?.categoryId, category?.confidence, band, flags.map(({ text }) => text)],
      wanted,
    )
    assert.equal(cascade.isSettled(leader(3)), trial.use === 'classifier')
  })

test('a confidence of the classifier that tells nothing is not shown', () => {
  const mute = { ...FIT, confidence: { separation: 0.55, shown: false } }
  const [sure] = of({ fit: mute }).settle(leader(2), [byModel(2, 'red')])
  assert.deepEqual([sure?.route, sure?.answer?.confidence, sure?.band], ['classifier', null, 'medium'])
  const [open] = of({ fit: mute, alone: true }).settle(leader(3), [byModel(3, 'red')])
  assert.deepEqual([open?.answer?.confidence, open?.flags[0]?.text], [null, 'el clasificador no está seguro'])
})

test('a failure stays one, and texts stay as they are', () => {
  const failed = { ...done(2), state: 'failed', answer: null } as const
  assert.deepEqual(of({}).settle(leader(2), [failed]), [failed])
  assert.equal(of({}).settle(leader(2), [done(2)])[0]?.answer?.summary, 'No imprime.')
})
