import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { DEFAULTS } from './choices.ts'
import { expectedRate, questionsOf } from './estimate.ts'

const earlier = (over: Partial<AnalysisView>): AnalysisView => ({
  id: 'a1',
  fileId: 'f1',
  files: [],
  repeated: 0,
  name: '',
  state: 'done',
  reason: null,
  detail: null,
  total: 20,
  done: 20,
  failed: 0,
  skipped: 0,
  ticketsPerMinute: 60,
  etaSeconds: null,
  engine: 'ollama',
  model: 'gemma3:4b',
  routes: { model: 20, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 0 },
  tokens: { in: 0, out: 0 },
  made: [],
  createdAt: '',
  startedAt: null,
  endedAt: null,
  learned: null,
  pinned: false,
  expiresAt: null,
  priority: 'normal',
  settings: {
    layout: { sheet: '', sheetIndex: 0, headerRow: 1, columns: [] },
    where: [],
    more: [],
    context: '',
    categories: { kind: 'starter' },
    fields: DEFAULTS.fields,
    engine: 'ollama',
    model: 'gemma3:4b',
    url: null,
    language: 'es',
    sample: null,
    concurrency: 0,
    right: null,
  },
  ...over,
})

const PLANNED = { model: 'gemma3:4b', fields: DEFAULTS.fields }
const ONE_FIELD = { ...earlier({}).settings, fields: ['category'] as const }

const CASES: readonly (readonly [what: string, rate: number | null, readonly AnalysisView[]])[] = [
  ['the speed of the newest alike', 60, [earlier({}), earlier({ ticketsPerMinute: 600 })]],
  ['no analysis yet', null, []],
  ['another model', null, [earlier({ model: 'llama3.1:8b' })]],
  ['too few tickets to tell', null, [earlier({ done: 3 })]],
  ['one that has no speed yet', null, [earlier({ ticketsPerMinute: null })]],
  ['the first that tells', 600, [earlier({ ticketsPerMinute: 0 }), earlier({ ticketsPerMinute: 600 })]],
  ['fewer fields were faster', 60, [earlier({ ticketsPerMinute: 90, settings: ONE_FIELD })]],
  [
    'as many fields tell more than the newest',
    70,
    [earlier({ settings: ONE_FIELD }), earlier({ ticketsPerMinute: 70 })],
  ],
]

for (const [what, rate, analyses] of CASES)
  test(`the speed is expected from earlier analyses: ${what}`, () =>
    assert.equal(expectedRate(PLANNED, analyses), rate))

test('the instant engine needs no earlier analysis', () => {
  assert.equal(expectedRate({ ...PLANNED, model: 'instant' }, []), 300_000)
})

const QUESTIONS = [
  ['all rows of a sheet that was not read ahead', { rows: 100 }, null, 100],
  ['one for all duplicates', { rows: 100, foreseen: { duplicates: 14, withoutText: 6 } }, null, 80],
  ['a sample', { rows: 100, foreseen: { duplicates: 14, withoutText: 6 } }, 20, 20],
  ['a sample larger than the sheet', { rows: 100, foreseen: { duplicates: 14, withoutText: 0 } }, 500, 86],
] as const

for (const [what, sheet, sample, questions] of QUESTIONS)
  test(`how often the model is asked: ${what}`, () => assert.equal(questionsOf(sheet, sample), questions))
