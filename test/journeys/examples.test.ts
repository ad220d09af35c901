import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { cellText } from '../../src/intake/source.ts'
import { open, rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { TicketView } from '../../src/jobs/desk.ts'
import { needs } from '../skip.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const EXAMPLES = ['servicenow-es/tickets.xlsx', 'servicenow-en/tickets.xlsx', 'glpi-es/tickets.csv', 'jira-es/tickets.csv']

/** What the manager of the desk says of an example (expected.json beside it). */
type Expected = {
  readonly language: 'es' | 'en'
  readonly tickets: number
  readonly withoutText: number
  /** By header; null: none of ours. */
  readonly roles: Readonly<Record<string, string | null>>
  /** Greatest share of the tickets, by category id. */
  readonly atMost: Readonly<Record<string, number>>
  /** Share of the chosen tickets whose category must be acceptable without any model. */
  readonly rightAtLeast: number
  readonly examples: readonly {
    readonly id: string
    readonly title: string
    /** Ids of the starter list, each acceptable. */
    readonly categories: readonly string[]
    /** What the summary must and must not say, whatever the case. */
    readonly has?: readonly string[]
    readonly lacks?: readonly string[]
  }[]
}

const expectedOf = (example: string): Expected =>
  JSON.parse(readFileSync(`examples/${path.dirname(example)}/expected.json`, 'utf8'))

type Result = { readonly type: 'result'; readonly state: string; readonly done: number; readonly skipped: number; readonly failed: number; readonly out: string }
type Analysed = { readonly out: string; readonly result: Result; readonly tickets: readonly TicketView[] }

const analyse = async (t: TestContext, example: string): Promise<Analysed> => {
  const folder = folderFor(t)
  const out = path.join(folder, `out${path.extname(example)}`)
  const file = path.resolve('examples', example)
  const { code, stdout, stderr } = await triaje(
    ['analyze', file, '--engine', 'instant', '--json', '--out', out, '--data', path.join(folder, 'data')],
  )
  assert.equal(code, 0, stderr)
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line))
  return { out, result: lines.at(-1), tickets: lines.slice(0, -1) }
}

const COLUMNS = {
  es: ['Clasificación', 'Subclasificación', 'Resumen', 'Confianza', 'Revisar', 'Estado del análisis'],
  en: ['Classification', 'Subclassification', 'Summary', 'Confidence', 'Review', 'Analysis status'],
}
const STATES = { es: { done: 'hecho', skipped: 'sin texto' }, en: { done: 'done', skipped: 'no text' } }

/** The rows of a file's first sheet as text. */
const readBack = async (file: string): Promise<readonly (readonly string[])[]> =>
  (await rowsOf(await open(readFileSync(file)))).map(({ cells }) => cells.map(cellText))

const soffice = path.delimiter && process.env.PATH?.split(path.delimiter)
