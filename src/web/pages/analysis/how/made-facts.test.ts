import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisSettings, AnalysisView } from '../../../../jobs/desk.ts'
import { en } from '../../../i18n/en/index.ts'
import { createFormat } from '../../../i18n/format.ts'
import { madeFacts } from './made-facts.ts'

const context = { words: en, format: createFormat('en') }
const column = { index: 3, name: 'Category', role: 'label', sample: [] } as const
const settings: AnalysisSettings = {
  layout: { sheet: 'Export', sheetIndex: 0, headerRow: 1, columns: [column] },
  where: [],
  more: [],
  context: '',
  categories: { kind: 'starter' },
  fields: ['category', 'summary'],
  engine: 'ollama',
  model: 'gemma3:4b',
  url: 'http://127.0.0.1:11434',
  language: 'es',
  sample: null,
  concurrency: 0,
  right: null,
}
const analysis: AnalysisView = {
  id: 'a',
  fileId: 'f',
  files: [{ id: 'f', name: 'tickets.xlsx' }],
  repeated: 0,
  name: 'tickets.xlsx',
  state: 'running',
  reason: null,
  detail: null,
  total: 10,
  done: 5,
  failed: 0,
  skipped: 0,
  ticketsPerMinute: null,
  etaSeconds: null,
  engine: 'ollama',
  model: 'gemma3:4b',
  routes: { model: 5, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 0 },
  tokens: { in: 12_000, out: 900 },
  made: [
    {
      engineVersion: '0.33.2',
      digest: 'a2af6cc3eb7f'.padEnd(64, '0'),
      version: '0.1.0',
      promptHash: 'b'.repeat(64),
    },
  ],
  createdAt: '2026-05-04T10:00:00Z',
  startedAt: null,
  endedAt: null,
  learned: null,
  pinned: false,
  expiresAt: null,
  priority: 'normal',
  settings,
}

const made = (change: Partial<AnalysisSettings>, view: Partial<AnalysisView> = {}) =>
  new Map(
    madeFacts({ ...analysis, ...view, settings: { ...settings, ...change } }, context).map(
      ({ key, value }) => [key, value],
    ),
  )

const CASES: readonly (readonly [Partial<AnalysisSettings>, key: string, value: string | undefined])[] = [
  [{}, 'engine', 'Ollama'],
  [{}, 'engineVersion', '0.33.2'],
  [{}, 'digest', 'a2af6cc3eb7f'],
  [{}, 'promptHash', 'bbbbbbbbbbbb'],
  [{}, 'version', '0.1.0'],
  [{}, 'language', 'Spanish'],
  [{}, 'fields', 'Category and Summary'],
  [{}, 'rows', 'All'],
  [{}, 'concurrency', 'Automatic'],
  [{}, 'tokens', '12,000 in, 900 out'],
  [{}, 'ended', undefined],
  [{ concurrency: 4 }, 'concurrency', '4'],
  [{ sample: 20 }, 'rows', '20 rows spread over the sheet'],
  [{}, 'where', undefined],
  [
    {
      where: [
        { column: '#3', is: ['Red', ' '] },
        { column: '#9', not: ['x'], from: '1', to: '2' },
      ],
    },
    'where',
    'Category: Red, empty · #9: none of x from 1 to 2',
  ],
  [{ where: [{ column: '#3', contains: ['vpn', 'red'] }] }, 'where', 'Category: contains vpn, red'],
  [{ engine: 'instant', model: null, url: null }, 'engine', 'No model (instant)'],
  [{ engine: 'instant', model: null, url: null }, 'model', undefined],
  [{ engine: 'instant', model: null, url: null }, 'concurrency', undefined],
  [{ categories: { kind: 'column', column: '#3' } }, 'categories', 'The values of the column "Category"'],
  [{ categories: { kind: 'column', column: '#9' } }, 'categories', 'The values of the column "#9"'],
  [{ categories: { kind: 'list', items: [] } }, 'categories', 'Your list: 0 categories'],
]

test('what was learned is told with how the model did', () => {
  const share = { accuracy: 0.85, interval: { from: 0.8, to: 0.9 } }
  const telling = { separation: 0.8, shown: true }
  const learned = {
    source: 'column',
    ...{ name: 'Category', labelled: 400, classes: 5, ...share, right: 0.9 },
    ...{ guarantee: null, labelsNeeded: null, drifted: false, confidence: telling },
    trial: {
      ...{ model: 'gemma3:4b', tickets: 40, answers: share, classifier: share },
      use: 'model',
      confidence: { separation: 0.5, shown: false },
      examples: null,
    },
  } as const
  const told = made({}, { learned }).get('learned') ?? ''
  assert.match(told, /^Learned from 400 labelled tickets \(5 categories\)\. Right in 85%/)
  assert.ok(told.includes('on 40 of your tickets') && told.endsWith(context.words.learn.mute.model))
})

test('what an analysis was made with, in words; what does not apply is left out', () => {
  for (const [change, key, value] of CASES) assert.equal(made(change).get(key), value, key)
})

test('no tokens are told where none were used', () => {
  assert.equal(made({}, { tokens: { in: 0, out: 0 } }).get('tokens'), undefined)
})
