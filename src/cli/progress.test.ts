import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../jobs/desk.ts'
import { duration, progressLine } from './progress.ts'

const view = (change: Partial<AnalysisView>): AnalysisView =>
  ({
    state: 'running',
    reason: null,
    total: 4812,
    done: 2000,
    failed: 0,
    skipped: 24,
    ticketsPerMinute: 310.4,
    etaSeconds: 540,
    ...change,
  }) as AnalysisView

const BAR = '██████████░░░░░░░░░░░░░░ 42 %'

const LINES: readonly [name: string, change: Partial<AnalysisView>, es: string][] = [
  ['rate and time left', {}, `${BAR} · 2024/4812 · 310 tickets/min · quedan 9 min`],
  ['nothing known yet', { ticketsPerMinute: null, etaSeconds: null }, `${BAR} · 2024/4812`],
  [
    'failed ones',
    { failed: 3, etaSeconds: null, ticketsPerMinute: null },
    `${BAR} · 2027/4812 · 3 con error`,
  ],
  ['paused', { state: 'paused', reason: 'user' }, `${BAR} · 2024/4812 · en pausa`],
  [
    'engine away',
    { state: 'paused', reason: 'engine' },
    `${BAR} · 2024/4812 · el motor no responde; se reintenta, no se pierde nada`,
  ],
  [
    'before the first ticket',
    { total: 0, done: 0, skipped: 0, etaSeconds: null, ticketsPerMinute: null },
    `${'░'.repeat(24)} 0 % · 0/0`,
  ],
]

for (const [name, change, expected] of LINES)
  test(`progress: ${name}`, () => {
    // thousands are separated from five digits on in Spanish
    assert.equal(progressLine(view(change), 'es'), expected)
  })

test('numbers are written as the language does', () => {
  assert.match(progressLine(view({}), 'en'), /2,024\/4,812 · 310 tickets\/min · left: 9 min/)
})

const DURATIONS: readonly [seconds: number, text: string][] = [
  [0, '0 s'],
  [-1, '0 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [3540, '59 min'],
  [7500, '2 h 05 min'],
]

for (const [seconds, text] of DURATIONS)
  test(`${seconds} s is ${text}`, () => {
    assert.equal(duration(seconds), text)
  })
