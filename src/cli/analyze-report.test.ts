import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../jobs/desk.ts'
import { ANALYSIS, createDeskDouble } from '../server/desk-double.test-helper.ts'
import type { Language } from '../shared/language.ts'
import { report } from './analyze-report.ts'
import type { CliContext, CliDesk } from './context.ts'
import type { Followed } from './follow.ts'

const LOG = [
  { at: 1, level: 'info', code: 'run.started', text: 'started' },
  { at: 2, level: 'info', code: 'run.instant', text: 'the instant engine' },
  { at: 3, level: 'warn', code: 'run.drifted', text: 'drifted' },
  { at: 4, level: 'warn', code: 'run.stopped', text: 'stopped' },
] as const

type Case = {
  readonly json: boolean
  readonly gaveUp?: Followed['gaveUp']
  readonly now?: Partial<AnalysisView>
  readonly language?: Language
}

const reported = async ({ json, gaveUp = null, now = {}, language = 'en' }: Case) => {
  const stdout: string[] = []
  const stderr: string[] = []
  const terminal = { result: (line: string) => stdout.push(line), say: (line: string) => stderr.push(line) }
  const desk = {
    ...createDeskDouble(),
    log: async () => LOG,
    analysis: async () => ({ ...ANALYSIS, ...now }),
  }
  const followed: Followed = { analysis: ANALYSIS, gaveUp, told: new Set(['drifted']) }
  await report({ terminal, language } as unknown as CliContext, desk as unknown as CliDesk, {
    followed,
    written: ['/a/x.csv'],
    warnings: [],
    json,
  })
  return { stdout, stderr }
}

for (const json of [false, true]) {
  test(`what the user must know is on stderr${json ? ' with --json, too' : ''}`, async () => {
    assert.deepEqual((await reported({ json })).stderr, ['the instant engine'])
  })

  test(`that the waiting ended is on stderr${json ? ' with --json, too' : ''}`, async () => {
    const english = (await reported({ json, gaveUp: 'wait' })).stderr.join('\n')
    assert.match(english, /did not come back in time \(--wait\)\.\nThe result is partial; .*--resume/)
    const spanish = (await reported({ json, gaveUp: 'wait', language: 'es' })).stderr.join('\n')
    assert.match(spanish, /no ha vuelto a tiempo \(--wait\)\.\nEl resultado es parcial; .*--resume/)
    const stopped = (await reported({ json, gaveUp: 'stopped' })).stderr.slice(1)
    assert.deepEqual(stopped, ['stopped', 'The result is partial; go on with --resume.'])
  })
}

test('the result is the path, or with --json the tickets and then how the analysis stands by now', async () => {
  assert.deepEqual((await reported({ json: false })).stdout, ['/a/x.csv'])
  const { stdout } = await reported({ json: true, now: { state: 'done', done: 3 } })
  const lines = stdout.map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ type }) => type),
    ['ticket', 'result'],
  )
  const { state, done, out } = lines.at(-1)
  assert.deepEqual({ state, done, out }, { state: 'done', done: 3, out: '/a/x.csv' })
})
