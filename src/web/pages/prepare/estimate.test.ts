import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { DEFAULTS } from './choices.ts'
import { estimateSeconds } from './estimate.ts'

const earlier = (over: Partial<Pick<AnalysisView, 'model' | 'done' | 'ticketsPerMinute'>>): AnalysisView => ({
  id: 'a1',
  fileId: 'f1',
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
  createdAt: '',
  startedAt: null,
  endedAt: null,
  settings: {
    layout: { sheet: '', sheetIndex: 0, headerRow: 1, columns: [] },
    where: [],
    context: '',
    categories: { kind: 'starter' },
    fields: DEFAULTS.fields,
    engine: 'ollama',
    model: 'gemma3:4b',
    url: null,
    language: 'es',
    sample: null,
    concurrency: 0,
  },
  ...over,
})

const PLANNED = { model: 'gemma3:4b', tickets: 1200, fields: DEFAULTS.fields }

const CASES: readonly (readonly [what: string, seconds: number | null, readonly AnalysisView[]])[] = [
  ['the speed of the newest alike', 1200, [earlier({}), earlier({ ticketsPerMinute: 600 })]],
  ['no analysis yet', null, []],
  ['another model', null, [earlier({ model: 'llama3.1:8b' })]],
  ['too few tickets to tell', null, [earlier({ done: 3 })]],
  ['one that has no speed yet', null, [earlier({ ticketsPerMinute: null })]],
  ['the first that tells', 120, [earlier({ ticketsPerMinute: 0 }), earlier({ ticketsPerMinute: 600 })]],
]

for (const [what, seconds, analyses] of CASES)
  test(`the time is estimated from earlier analyses: ${what}`, () =>
    assert.equal(estimateSeconds(PLANNED, analyses), seconds))

test('other fields are another speed', () => {
  assert.equal(estimateSeconds({ ...PLANNED, fields: ['summary'] }, [earlier({})]), null)
})

test('the instant engine needs no earlier analysis', () => {
  assert.equal(estimateSeconds({ ...PLANNED, model: 'instant', tickets: 10_000 }, []), 2)
})
