import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANALYSIS } from '../server/desk-double.test-helper.ts'
import type { AnalysisState, PauseReason } from '../store/store.ts'
import { createPatience, needsSomebody } from './patience.ts'

const PAUSES: readonly [
  state: AnalysisState,
  reason: PauseReason | null,
  lastSaid: string,
  needed: boolean,
][] = [
  ['running', null, 'run.stopped', false],
  ['paused', 'engine', 'run.waiting', false],
  ['paused', 'engine', 'run.stopped', true],
  ['paused', 'model', 'run.trouble', false],
  ['paused', 'model', 'run.stopped', true],
  ['paused', 'model', 'run.started', false],
  ['paused', 'disk', 'run.full', true],
  ['paused', 'user', 'run.paused', true],
  ['paused', null, 'run.stopped', true],
]

for (const [state, reason, code, needed] of PAUSES)
  test(`${state} (${reason}) after ${code} ${needed ? 'needs somebody' : 'ends by itself'}`, async () => {
    const said = [
      { at: 1, level: 'warn', code: 'run.stopped', text: 'of an earlier run' },
      { at: 2, level: 'warn', code, text: '' },
    ] as const
    const desk = { log: async () => said }
    assert.equal(await needsSomebody(desk, { ...ANALYSIS, state, reason }), needed)
  })

test('a log that is still empty says nothing against waiting', async () => {
  const desk = { log: async () => [] }
  assert.equal(await needsSomebody(desk, { ...ANALYSIS, state: 'paused', reason: 'engine' }), false)
})

const LOOKS: readonly [at: number, state: AnalysisState, done: number, over: boolean][] = [
  [0, 'running', 0, false],
  [50, 'paused', 5, false],
  [150, 'paused', 5, false],
  [151, 'paused', 5, true],
  // it came back and answered nothing: the time ran on
  [160, 'running', 5, false],
  [170, 'paused', 5, true],
  // it came back and answered: anew
  [180, 'running', 6, false],
  [900, 'paused', 7, false],
  [1000, 'paused', 7, false],
  [1001, 'paused', 7, true],
]

test('the waiting ends when nothing was answered for longer than it may last', () => {
  let now = 0
  const patience = createPatience(100, () => now)
  for (const [at, state, done, over] of LOOKS) {
    now = at
    assert.equal(patience.isOver({ state, done }), over, `at ${at}`)
  }
})
