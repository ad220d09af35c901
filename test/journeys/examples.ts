import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { TestContext } from 'node:test'
import type { CellValue } from '../../src/intake/source.ts'
import { rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { TicketView } from '../../src/jobs/desk.ts'
import { folderFor, triaje } from './triaje.ts'

export const EXAMPLES = [
  'servicenow-es/tickets.xlsx',
  'servicenow-en/tickets.xlsx',
  'glpi-es/tickets.csv',
  'jira-es/tickets.csv',
]

/** A ticket by which an example is judged. */
export type ExpectedTicket = {
  readonly id: string
  readonly title: string
  /** Ids of the starter list, each acceptable. */
  readonly categories: readonly string[]
  /** What the summary must and must not say, whatever the case. */
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
}

/** What the manager of the desk says of an example (expected.json beside it). */
export type Expected = {
  readonly language: 'es' | 'en'
  readonly tickets: number
  readonly withoutText: number
  /** By header; null: none of ours. */
  readonly roles: Readonly<Record<string, string | null>>
  /** Greatest share of the tickets, by category id. */
  readonly atMost: Readonly<Record<string, number>>
  /** Share of the tickets below whose category must be acceptable without any model. */
  readonly rightAtLeast: number
  readonly examples: readonly ExpectedTicket[]
}

export const expectedOf = (example: string): Expected =>
  JSON.parse(readFileSync(`examples/${path.dirname(example)}/expected.json`, 'utf8'))

type Counted = 'state' | 'done' | 'skipped' | 'failed'
type Analysed = {
  readonly out: string
  readonly result: Readonly<Record<Counted, unknown>>
  readonly tickets: readonly TicketView[]
}

/** Runs `analyze` with the instant engine; no language is said, so that the answers come in that of the file. */
export const analyse = async (t: TestContext, example: string): Promise<Analysed> => {
  const folder = folderFor(t)
  const out = path.join(folder, `out${path.extname(example)}`)
  const options = ['--engine', 'instant', '--json', '--out', out, '--data', path.join(folder, 'data')]
  const { code, stdout, stderr } = await triaje(['analyze', `examples/${example}`, ...options], {
    LANG: 'C.UTF-8',
  })
  assert.equal(code, 0, stderr)
  const lines = stdout.trim().split('\n')
  const [result, ...tickets] = lines.reverse().map((line) => JSON.parse(line))
  return { out, result, tickets }
}

export type Table = readonly (readonly CellValue[])[]

/** The cells of a file's first sheet. */
export const tableOf = async (file: string): Promise<Table> =>
  (await rowsOf(readFileSync(file))).map(({ cells }) => cells)
