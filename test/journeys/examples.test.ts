import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { CellValue } from '../../src/intake/source.ts'
import type { TicketView } from '../../src/jobs/desk.ts'
import { needs } from '../skip.ts'
import {
  analyse,
  EXAMPLES,
  type Expected,
  type ExpectedTicket,
  expectedOf,
  type Table,
  tableOf,
} from './examples.ts'
import { folderFor, serve } from './triaje.ts'

for (const example of EXAMPLES)
  test(`${example} is read, analysed and written back`, async (t) => {
    const expected = expectedOf(example)
    const { withoutText } = expected
    const { out, result, tickets } = await analyse(t, example)
    const before = await tableOf(`examples/${example}`)
    const after = await tableOf(out)
    const chosen = chosenOf(tickets, expected)

    await t.test('every ticket with text is done', () => {
      const { state, done, skipped, failed } = result
      const wanted = { done: expected.tickets - withoutText, skipped: withoutText, failed: 0 }
      assert.deepEqual({ state, done, skipped, failed }, { state: 'done', ...wanted })
    })
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
    const of = Object.fromEntries(Object.keys(roles).map((name) => [name, found.get(name)]))
    assert.deepEqual(of, roles, example)
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
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office'))}`
  // 44 comma, 34 quote, 76 UTF-8, and every cell as it is shown
  const format = ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', folder]
  const options = [profile, '--headless', ...format, original, out]
  execFileSync('soffice', options, { stdio: 'ignore', timeout: 120_000 })
  const shown = (name: string): Promise<Table> => tableOf(path.join(folder, `${name}.csv`))
  assertAppended(await shown('original'), await shown('out'), expectedOf(example))
})

const COLUMNS = {
  es: ['Clasificación', 'Subclasificación', 'Resumen', 'Confianza', 'Revisar', 'Estado del análisis'],
  en: ['Classification', 'Subclassification', 'Summary', 'Confidence', 'Review', 'Analysis status'],
}
const STATES = { es: { done: 'hecho', skipped: 'sin texto' }, en: { done: 'done', skipped: 'no text' } }

/** Every cell of the input stands where it stood; what stands right of it is ours. */
const assertAppended = (before: Table, after: Table, { language, tickets, withoutText }: Expected): void => {
  const width = before[0]?.length ?? 0
  const columns = COLUMNS[language]
  const left = (row: readonly CellValue[]): CellValue[] =>
    Array.from({ length: width }, (_, i) => (row[i] === '' ? null : (row[i] ?? null)))
  assert.deepEqual(after.map(left), before.map(left))
  const [header = [], ...rows] = after.map((row) => row.slice(width, width + columns.length))
  const names = header.map((name) => String(name).replace(/ \(\d\)$/, ''))
  assert.deepEqual(names, columns)
  const states = Map.groupBy(rows, (row) => row[columns.length - 1])
  assert.equal(states.get(STATES[language].done)?.length, tickets - withoutText)
  assert.equal(states.get(STATES[language].skipped)?.length ?? 0, withoutText)
}

const assertShares = (tickets: readonly TicketView[], { atMost }: Expected): void => {
  for (const [category, most] of Object.entries(atMost)) {
    const share = tickets.filter(({ categoryId }) => categoryId === category).length / tickets.length
    assert.ok(share <= most, `${category}: ${share.toFixed(2)} of the tickets`)
  }
}

type Chosen = { readonly of: ExpectedTicket; readonly ticket: TicketView }

const chosenOf = (tickets: readonly TicketView[], { examples }: Expected): readonly Chosen[] =>
  examples.map((of) => {
    const ticket = tickets.find(({ ticketId }) => ticketId === of.id)
    assert.ok(ticket, of.id)
    assert.equal(ticket.title, of.title)
    return { of, ticket }
  })

const assertCategories = (chosen: readonly Chosen[], { rightAtLeast }: Expected): void => {
  const wrong = chosen.filter(({ of, ticket }) => !of.categories.includes(ticket.categoryId ?? ''))
  const right = 1 - wrong.length / chosen.length
  const list = wrong.map(({ of, ticket }) => `${of.title}: ${ticket.categoryId}, not ${of.categories}`)
  assert.ok(right >= rightAtLeast, `right: ${right.toFixed(2)}\n${list.join('\n')}`)
}

const assertSummaries = (chosen: readonly Chosen[]): void => {
  const wrong = chosen.flatMap(({ of, ticket }) =>
    faults(ticket.summary, of).map((fault) => `${of.title}: ${fault}: ${ticket.summary}`),
  )
  assert.deepEqual(wrong, [])
}

/** What a summary says that it should not, or does not say that it should. */
const faults = (summary: string, { has = [], lacks = [] }: ExpectedTicket): string[] => {
  const says = (words: string): boolean => summary.toLowerCase().includes(words.toLowerCase())
  return [
    ...has.filter((words) => !says(words)).map((words) => `lacks "${words}"`),
    ...lacks.filter(says).map((words) => `has "${words}"`),
  ]
}
