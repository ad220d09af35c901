import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import type { AnalysisView, DeskEvent } from '../jobs/desk.ts'
import { ANALYSIS } from '../server/desk-double.test-helper.ts'
import type { LogEntry } from '../store/store.ts'
import type { CliContext, CliDesk } from './context.ts'
import { follow } from './follow.ts'
import { Problem } from './problem.ts'

const logged = (id: number, level: LogEntry['level'], code: string): DeskEvent => ({
  id,
  type: 'log',
  data: { at: id, level, code, text: `text of ${code}` },
})

const state = (id: number, change: Partial<AnalysisView>): DeskEvent => ({
  id,
  type: change.state === 'done' ? 'end' : 'state',
  data: { ...ANALYSIS, ...change },
})

const AWAY = { state: 'paused', reason: 'model' } as const
const DONE = { state: 'done', done: 3 } as const

type Told = {
  readonly events: readonly DeskEvent[]
  /** What the log says last, and how the analysis stands once the events are over. */
  readonly last: string
  readonly inTheEnd: Partial<AnalysisView>
  readonly waitMs?: number
}

const followed = async ({ events, last, inTheEnd, waitMs = 60_000 }: Told) => {
  const said: string[] = []
  const terminal = { say: (text: string) => said.push(text), show: () => undefined }
  const context = { terminal, language: 'es', signal: new AbortController().signal }
  const desk = {
    analysis: async () => ({ ...ANALYSIS, ...inTheEnd }),
    log: async () => [{ at: 1, level: 'warn', code: last, text: '' }],
    events: async function* (_id: string, _last: unknown, signal: AbortSignal) {
      for (const event of events) if (!signal.aborted) yield event
    },
  }
  const result = await follow(context as unknown as CliContext, desk as unknown as CliDesk, {
    id: ANALYSIS.id,
    waitMs,
  })
  return { ...result, said }
}

test('warnings are told at once, and how the learning gets on; the rest waits for the report', async () => {
  const events = [
    logged(1, 'info', 'run.started'),
    logged(2, 'info', 'run.learning'),
    logged(3, 'info', 'run.learning-share'),
    logged(4, 'info', 'run.learned'),
    logged(5, 'warn', 'run.trouble'),
    state(9, DONE),
  ]
  const { analysis, gaveUp, told, said } = await followed({ events, last: 'run.done', inTheEnd: DONE })
  assert.deepEqual(said, ['text of run.learning', 'text of run.learning-share', 'text of run.trouble'])
  assert.deepEqual([...told], said)
  assert.deepEqual([analysis.state, gaveUp], ['done', null])
})

test('a pause that ends by itself is waited for and told once', async () => {
  const pause = (id: number) => [logged(id, 'warn', 'run.trouble'), state(id + 1, AWAY)]
  const events = [...pause(1), state(3, { state: 'running' }), ...pause(4), state(6, DONE)]
  const { analysis, gaveUp, said } = await followed({ events, last: 'run.trouble', inTheEnd: DONE })
  assert.deepEqual(said, ['text of run.trouble'])
  assert.deepEqual([analysis.state, analysis.done, gaveUp], ['done', 3, null])
})

test('a pause that needs somebody ends the waiting at once', async () => {
  for (const [reason, last] of [
    ['model', 'run.stopped'],
    ['engine', 'run.stopped'],
    ['disk', 'run.full'],
  ] as const) {
    const paused = { state: 'paused', reason } as const
    const events = [state(1, paused), logged(2, 'warn', 'after it was left')]
    const { gaveUp, said } = await followed({ events, last, inTheEnd: paused })
    assert.deepEqual([gaveUp, said], ['stopped', []], reason)
  }
})

test('what counts is how an analysis stands when the following ends, not what was heard last', async () => {
  const events = [state(1, { ...AWAY, done: 1 })]
  const back = { state: 'running', done: 2 } as const
  const given = await followed({ events, last: 'run.trouble', inTheEnd: back, waitMs: -1 })
  assert.deepEqual([given.gaveUp, given.analysis.state, given.analysis.done], ['wait', 'running', 2])
  const over = await followed({ events, last: 'run.trouble', inTheEnd: DONE, waitMs: -1 })
  assert.deepEqual([over.gaveUp, over.analysis.done], [null, 3])
})

test('an analysis that is deleted meanwhile, of which no event tells, is left', async () => {
  const gone = new Problem(404, { code: 'not-found', detail: 'No existe a1.' })
  const terminal = { say: () => undefined, show: () => undefined }
  const context = { terminal, language: 'es', signal: new AbortController().signal }
  const desk = {
    analysis: () => Promise.reject(gone),
    events: async function* (_id: string, _last: unknown, signal: AbortSignal) {
      yield state(1, { state: 'running' })
      await once(signal, 'abort')
    },
  }
  const asked = { id: ANALYSIS.id, waitMs: 60_000 }
  await assert.rejects(follow(context as unknown as CliContext, desk as unknown as CliDesk, asked), gone)
})
