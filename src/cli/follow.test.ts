import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeskEvent } from '../jobs/desk.ts'
import { ANALYSIS } from '../server/desk-double.test-helper.ts'
import type { LogEntry } from '../store/store.ts'
import type { CliContext, CliDesk } from './context.ts'
import { follow } from './follow.ts'

const LOGS: readonly (readonly [LogEntry['level'], string])[] = [
  ['info', 'run.started'],
  ['info', 'run.learning'],
  ['info', 'run.learning-share'],
  ['info', 'run.learned'],
  ['warn', 'run.trouble'],
]

const EVENTS: readonly DeskEvent[] = [
  ...LOGS.map(
    ([level, code], id) =>
      ({ id, type: 'log', data: { at: id, level, code, text: `text of ${code}` } }) as const,
  ),
  { id: 9, type: 'end', data: { ...ANALYSIS, state: 'done' } },
]

test('warnings are told at once, and how the learning gets on; the rest waits for the report', async () => {
  const said: string[] = []
  const terminal = { say: (text: string) => said.push(text), show: () => undefined }
  const context = { terminal, language: 'es', signal: new AbortController().signal }
  const desk = {
    analysis: async () => ({ ...ANALYSIS, state: 'running' }),
    events: async function* () {
      yield* EVENTS
    },
  }
  const { analysis, gaveUp, told } = await follow(
    context as unknown as CliContext,
    desk as unknown as CliDesk,
    {
      id: ANALYSIS.id,
      waitMs: 1000,
    },
  )
  assert.deepEqual(said, ['text of run.learning', 'text of run.learning-share', 'text of run.trouble'])
  assert.deepEqual([...told], said)
  assert.deepEqual([analysis.state, gaveUp], ['done', null])
})
