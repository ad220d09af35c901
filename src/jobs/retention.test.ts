import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisGoesAt, fileGoesAt } from './retention.ts'

const DAY = 86_400_000
const RETENTION = { filesDays: 30, resultsDays: 400 }
const FILE = { createdAt: DAY, pinned: false, goneAt: null }
const ANALYSIS = {
  state: 'done',
  createdAt: DAY,
  startedAt: 2 * DAY,
  endedAt: 3 * DAY,
  pinned: false,
} as const

const FILES: readonly [name: string, goes: number | null, wanted: number | null][] = [
  ['after its days', fileGoesAt(FILE, RETENTION, false), 31 * DAY],
  ['never when pinned', fileGoesAt({ ...FILE, pinned: true }, RETENTION, false), null],
  ['never while an analysis of it is pinned', fileGoesAt(FILE, RETENTION, true), null],
  ['never with 0 days', fileGoesAt(FILE, { ...RETENTION, filesDays: 0 }, false), null],
  ['not twice', fileGoesAt({ ...FILE, goneAt: 5 }, RETENTION, false), null],
]

const ANALYSES: readonly [name: string, goes: number | null, wanted: number | null][] = [
  ['after its days, from its end on', analysisGoesAt(ANALYSIS, RETENTION), 403 * DAY],
  [
    'a paused one from its start on',
    analysisGoesAt({ ...ANALYSIS, state: 'paused', endedAt: null }, RETENTION),
    402 * DAY,
  ],
  [
    'one that never began',
    analysisGoesAt({ ...ANALYSIS, state: 'failed', startedAt: null, endedAt: null }, RETENTION),
    401 * DAY,
  ],
  ['not while it runs', analysisGoesAt({ ...ANALYSIS, state: 'running' }, RETENTION), null],
  ['not while it waits its turn', analysisGoesAt({ ...ANALYSIS, state: 'queued' }, RETENTION), null],
  ['never when pinned', analysisGoesAt({ ...ANALYSIS, pinned: true }, RETENTION), null],
  ['never with 0 days', analysisGoesAt(ANALYSIS, { ...RETENTION, resultsDays: 0 }), null],
]

for (const [kind, cases] of [
  ['file', FILES],
  ['analysis', ANALYSES],
] as const)
  for (const [name, goes, wanted] of cases)
    test(`a ${kind} goes: ${name}`, () => {
      assert.equal(goes, wanted)
    })
