import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { cellText } from '../../src/intake/source.ts'
import { rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { TicketView } from '../../src/jobs/desk.ts'
import { needs } from '../skip.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const EXAMPLES = [
  'servicenow-es/tickets.xlsx',
  'servicenow-en/tickets.xlsx',
  'glpi-es/tickets.csv',
  'jira-es/tickets.csv',
]

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

type Result = {
  readonly type: 'result'
  readonly state: string
  readonly done: number
  readonly skipped: number
  readonly failed: number
  readonly out: string
}
/** Says no language, so that the answers come in that of the file. */
const NO_LANGUAGE = { LANG: 'C.UTF-8' }

type Analysed = { readonly out: string; readonly result: Result; readonly tickets: readonly TicketView[] }

const analyse = async (t: TestContext, example: string): Promise<Analysed> => {
  const folder = folderFor(t)
  const out = path.join(folder, `out${path.extname(example)}`)
  const file = path.resolve('examples', example)
  const { code, stdout, stderr } = await triaje(
    ['analyze', file, '--engine', 'instant', '--json', '--out', out, '--data', path.join(folder, 'data')],
    NO_LANGUAGE,
  )
  assert.equal(code, 0, stderr)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { out, result: lines.at(-1), tickets: lines.slice(0, -1) }
}

const COLUMNS = {
  es: ['Clasificación', 'Subclasificación', 'Resumen', 'Confianza', 'Revisar', 'Estado del análisis'],
  en: ['Classification', 'Subclassification', 'Summary', 'Confidence', 'Review', 'Analysis status'],
}
const STATES = { es: { done: 'hecho', skipped: 'sin texto' }, en: { done: 'done', skipped: 'no text' } }

type Table = readonly (readonly string[])[]

const readBack = async (file: string): Promise<Table> =>
  (await rowsOf(readFileSync(file))).map(({ cells }) => cells.map(cellText))

/** Every cell of the input stands where it stood; what stands right of it is ours. */
const assertAppended = (before: Table, after: Table, { language, tickets, withoutText }: Expected): void => {
  const width = before[0]?.length ?? 0
  const left = (row: readonly string[]): string[] => Array.from({ length: width }, (_, i) => row[i] ?? '')
  assert.deepEqual(after.map(left), before.map(left))
  const [header = [], ...rows] = after.map((row) =>
    row.slice(width).filter((_, i) => i < COLUMNS[language].length),
  )
  assert.deepEqual(
    header.map((name) => name.replace(/ \(\d\)$/, '')),
    COLUMNS[language],
  )
  const states = Map.groupBy(rows, (row) => row.at(COLUMNS[language].length - 1))
  assert.equal(states.get(STATES[language].done)?.length, tickets - withoutText)
  assert.equal(states.get(STATES[language].skipped)?.length ?? 0, withoutText)
}

const folded = (text: string): string => text.toLowerCase()

/** What a summary says that it should not, or does not say that it should. */
const faults = (summary: string, { has = [], lacks = [] }: Expected['examples'][number]): string[] => {
  const says = (words: string): boolean => folded(summary).includes(folded(words))
  return [
    ...has.filter((words) => !says(words)).map((words) => `lacks "${words}"`),
    ...lacks.filter(says).map((words) => `has "${words}"`),
  ]
}

type Chosen = { readonly example: Expected['examples'][number]; readonly ticket: TicketView }

const chosenOf = (tickets: readonly TicketView[], { examples }: Expected): readonly Chosen[] =>
  examples.map((example) => {
    const ticket = tickets.find(({ ticketId }) => ticketId === example.id)
    assert.equal(ticket?.title, example.title)
    return { example, ticket: ticket as TicketView }
  })

const assertSummaries = (chosen: readonly Chosen[]): void => {
  const wrong = chosen.flatMap(({ example, ticket }) =>
    faults(ticket.summary, example).map((fault) => `${example.title}: ${fault}: ${ticket.summary}`),
  )
  assert.deepEqual(wrong, [])
}

const assertCategories = (chosen: readonly Chosen[], { rightAtLeast }: Expected): void => {
  const wrong = chosen.filter(({ example, ticket }) => !example.categories.includes(ticket.categoryId ?? ''))
  const right = 1 - wrong.length / chosen.length
  const list = wrong.map(
    ({ example, ticket }) => `${example.title}: ${ticket.categoryId}, not ${example.categories}`,
  )
  assert.ok(right >= rightAtLeast, `right: ${right.toFixed(2)}\n${list.join('\n')}`)
}

const assertShares = (tickets: readonly TicketView[], { atMost }: Expected): void => {
  for (const [category, most] of Object.entries(atMost)) {
    const share = tickets.filter(({ categoryId }) => categoryId === category).length / tickets.length
    assert.ok(share <= most, `${category}: ${share.toFixed(2)} of the tickets`)
  }
}

for (const example of EXAMPLES)
  test(`${example} is read, analysed and written back`, async (t) => {
    const expected = expectedOf(example)
    const { out, result, tickets } = await analyse(t, example)
    const { state, done, skipped, failed } = result
    const { withoutText } = expected
    await t.test('every ticket with text is done', () =>
      assert.deepEqual(
        { state, done, skipped, failed },
        { state: 'done', done: expected.tickets - withoutText, skipped: withoutText, failed: 0 },
      ),
    )
    const before = await readBack(`examples/${example}`)
    const after = await readBack(out)
    const chosen = chosenOf(tickets, expected)
    await t.test('every cell stays, ours stand on the right', () => assertAppended(before, after, expected))
    await t.test('no category swallows the rest', () => assertShares(tickets, expected))
    await t.test('categories are those that the manager accepts', () => assertCategories(chosen, expected))
    await t.test('summaries say what matters and nothing else', () => assertSummaries(chosen))
  })

test('the columns of every example are recognised', async (t) => {
  const server = await serve(t, folderFor(t))
  for (const example of EXAMPLES) {
    const { roles } = expectedOf(example)
    const { sheets } = await server.upload(path.basename(example), readFileSync(`examples/${example}`))
    const found = new Map(sheets[0]?.columns.map(({ name, role }) => [name, role]))
    assert.deepEqual(
      Object.fromEntries(Object.keys(roles).map((name) => [name, found.get(name)])),
      roles,
      example,
    )
  }
})

const soffice = spawnSync('soffice', ['--version']).status === 0

test('LibreOffice sees the same cells in the written workbook as in the original', {
  skip: needs('LibreOffice', soffice, 'soffice is not on the PATH'),
}, async (t) => {
  const example = 'servicenow-es/tickets.xlsx'
  const { out } = await analyse(t, example)
  const folder = path.dirname(out)
  const original = path.join(folder, 'original.xlsx')
  copyFileSync(`examples/${example}`, original)
  const profile = pathToFileURL(path.join(folder, 'office')).href
  // 44 comma, 34 quote, 76 UTF-8, and every cell as it is shown
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1'
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
  ]
  execFileSync('soffice', [...options, original, out], { stdio: 'ignore', timeout: 120_000 })
  const [before, after] = await Promise.all(
    ['original', 'out'].map((name) => readBack(path.join(folder, `${name}.csv`))),
  )
  assertAppended(before ?? [], after ?? [], expectedOf(example))
})
