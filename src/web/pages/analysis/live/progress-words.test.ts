import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../i18n/en/index.ts'
import { es } from '../../../i18n/es/index.ts'
import { createFormat } from '../../../i18n/format.ts'
import { documentTitle, progressWords, secondsTaken, shareDone } from './progress-words.ts'

const routes = { model: 0, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 0 }
const fresh = {
  name: 'tickets.xlsx',
  state: 'running',
  total: 0,
  done: 0,
  failed: 0,
  skipped: 0,
  ticketsPerMinute: null,
  etaSeconds: null,
  routes,
  startedAt: null,
  endedAt: null,
} as const
const half = { ...fresh, total: 1200, done: 590, failed: 4, skipped: 6 }
const times = { startedAt: '2026-05-04T10:00:00Z', endedAt: '2026-05-04T10:04:00Z' }
const english = { words: en, format: createFormat('en') }
const spanish = { words: es, format: createFormat('es') }

const CASES = [
  [fresh, ['Reading the tickets of the file…']],
  [{ ...fresh, state: 'failed' }, []],
  [half, ['600 of 1,200 tickets', '4 failed']],
  [
    { ...half, failed: 0, ticketsPerMinute: 37.6, etaSeconds: 720, routes: { ...routes, duplicate: 1 } },
    ['596 of 1,200 tickets', '38 a minute', 'about 12 min left', '1 duplicate'],
  ],
  [{ ...half, state: 'paused', ticketsPerMinute: 38, etaSeconds: 9 }, ['600 of 1,200 tickets', '4 failed']],
  [{ ...half, ...times, state: 'done', total: 600 }, ['600 tickets', 'in 4 min', '4 failed']],
] as const

test('how far an analysis is, in words', () => {
  for (const [analysis, parts] of CASES) assert.deepEqual(progressWords(analysis, english), parts)
})

test('the same in Spanish, with its numbers', () => {
  assert.deepEqual(progressWords(half, spanish), ['600 de 1.200 tickets', '4 con error'])
})

test('the tab of the browser tells how far it is, and the state otherwise', () => {
  assert.equal(documentTitle(half, english), '50% · tickets.xlsx – Triaje')
  assert.equal(documentTitle(fresh, english), 'Running · tickets.xlsx – Triaje')
  assert.equal(documentTitle({ ...half, state: 'paused' }, spanish), 'En pausa · tickets.xlsx – Triaje')
})

test('the share is never over one, and none of nothing', () => {
  assert.equal(shareDone(fresh), 0)
  assert.equal(shareDone(half), 0.5)
  assert.equal(shareDone({ ...half, done: 5000 }), 1)
})

test('an analysis that is not over has taken no time yet', () => {
  assert.equal(secondsTaken({ ...times, endedAt: null }), null)
  assert.equal(secondsTaken(times), 240)
})
