import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { AnalysisView, TicketView } from '../../src/jobs/desk.ts'
import type { Estimate } from '../../src/jobs/learning/learned.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { type LabelledRow, labelledCsv, labelledRows } from './labelled-tickets.ts'
import { folderFor, serve, type TestServer, triaje } from './triaje.ts'

const isDone = ({ state }: AnalysisView): boolean => state === 'done'

const COLUMN = { kind: 'column', column: 'Categoría' }

const analysed = async (
  server: TestServer,
  rows: readonly LabelledRow[],
  body: object = {},
): Promise<{ analysis: AnalysisView; tickets: readonly TicketView[] }> => {
  const { id: fileId } = await server.upload('tickets.csv', labelledCsv(rows))
  const request = { fileId, categories: COLUMN, engine: 'instant', ...body }
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', request)
  const analysis = await server.until(id, isDone)
  return { analysis, tickets: await server.tickets(id) }
}

/** The last `count` tickets have no label yet. */
const withoutLast = (rows: readonly LabelledRow[], count: number): readonly LabelledRow[] =>
  rows.map((row, i) => (i < rows.length - count ? row : { ...row, label: '' }))

const shareRight = (tickets: readonly TicketView[], rows: readonly LabelledRow[]): number => {
  const truth = new Map(rows.map(({ number, label }) => [number, label]))
  return tickets.filter(({ ticketId, category }) => truth.get(ticketId) === category).length / tickets.length
}

const open = async (t: TestContext, env: Record<string, string> = {}): Promise<TestServer> =>
  serve(t, folderFor(t), env)

test('a labelled column is learned from; the classifier keeps its promise and leaves the rest to a person', async (t) => {
  const rows = labelledRows(400)
  const { analysis, tickets } = await analysed(await open(t), withoutLast(rows, 120))
  const { learned, routes } = analysis
  assert.deepEqual(
    [learned?.source, learned?.name, learned?.labelled, learned?.classes],
    ['column', 'Categoría', 280, 5],
  )
  assert.ok(routes.classifier > 250, `${routes.classifier} by the classifier`)
  assert.equal(routes.classifier + routes.person, 400)
  const fresh = tickets.filter(({ row }) => row > 281)
  assert.ok(
    shareRight(
      fresh.filter(({ route }) => route === 'classifier'),
      rows,
    ) >= 0.9,
  )
  const left = tickets.filter(({ route }) => route === 'person')
  assert.ok(
    left.every(
      ({ band, flags, category }) => band === 'low' && flags[0]?.kind === 'unsure' && category !== '',
    ),
  )
})

test('a higher promise leaves more to a person', async (t) => {
  const server = await open(t)
  const byClassifier = []
  // so few can only be guessed that 80 % are surely right where all are answered
  const rows = labelledRows(400, 1 / 8)
  for (const right of [0.8, 0.95]) {
    const { analysis } = await analysed(server, rows, { right })
    byClassifier.push(analysis.routes.classifier)
  }
  const [loose = 0, strict = 0] = byClassifier
  assert.ok(loose > strict && strict > 0, `${loose} at 80 %, ${strict} at 95 %`)
})

test('with few labels nothing is promised, and it says how many would do', async (t) => {
  const server = await open(t)
  const { analysis } = await analysed(server, labelledRows(40))
  assert.equal(analysis.learned?.guarantee, null)
  assert.ok((analysis.learned?.labelsNeeded ?? 0) > 40)
  const log = await server.api<readonly { code: string; text: string }[]>(
    'GET',
    `/api/analyses/${analysis.id}/log`,
  )
  const said = log.find(({ code }) => code === 'run.not-guaranteed')?.text ?? ''
  assert.match(said, new RegExp(String(analysis.learned?.labelsNeeded)))
})

test('without learning, and with hardly any labels, the plain path is taken', async (t) => {
  const server = await open(t)
  for (const [rows, body] of [
    [labelledRows(100), { learn: false }],
    [labelledRows(12), {}],
  ] as const) {
    const { analysis } = await analysed(server, rows, body)
    assert.deepEqual([analysis.learned, analysis.routes.instant], [null, rows.length])
  }
})

/** Labelled tickets that a model is tried on where little is left to it; else as many as are left. */
const FEW_TRIED = 30

test('what the classifier settles costs no call for its category; the model is asked for the rest', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await open(t, { OLLAMA_HOST: fake.url })
  const rows = labelledRows(200)
  const { analysis } = await analysed(server, rows, { engine: 'ollama', fields: ['category'] })
  const { classifier, model, cache, duplicate, person } = analysis.routes
  assert.equal(classifier + model + cache + duplicate + person, 200)
  // the fake's answers differ by the secret word of the data folder: where they are poor it is not asked for more
  assert.equal(person > 0, analysis.learned?.trial?.use === 'classifier')
  assert.ok(classifier > 100)
  const asked = fake.prompts.filter(({ messages }) => JSON.stringify(messages).includes('En '))
  const tried = Math.max(FEW_TRIED, 200 - classifier)
  assert.ok(asked.length <= model + tried + 1, `${asked.length} calls for ${model} tickets`)
})

test('summaries of settled tickets are asked for without the category', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await open(t, { OLLAMA_HOST: fake.url })
  const { tickets } = await analysed(server, labelledRows(160), { engine: 'ollama' })
  const settled = tickets.filter(({ route }) => route === 'classifier')
  assert.ok(
    settled.length > 80 && settled.every(({ summary, category }) => summary !== '' && category !== ''),
  )
  // the category is the first field of a schema, called a
  const schemas = new Set(fake.prompts.map(({ format }) => JSON.stringify(format).includes('"a":')))
  assert.deepEqual([...schemas].sort(), [false, true])
})

/** Not the ticket that a model is made ready with. */
const isOurs = (text: string): boolean => text.includes('En ')

const logOf = async (server: TestServer, id: string) =>
  server.api<readonly { code: string; level: string; text: string }[]>('GET', `/api/analyses/${id}/log`)

test('a model is tried on labelled tickets first, in the very same calls, and told beside the classifier', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await open(t, { OLLAMA_HOST: fake.url })
  const rows = labelledRows(300)
  const { analysis, tickets } = await analysed(server, withoutLast(rows, 100), { engine: 'ollama' })
  const { trial, confidence } = analysis.learned ?? assert.fail()
  assert.deepEqual([trial?.model, trial?.tickets, confidence.shown], ['gemma3:4b', 50, true])
  const codes = (await logOf(server, analysis.id)).map(({ code }) => code)
  assert.ok(codes.indexOf('run.trial') > codes.indexOf('run.learned'))
  assert.ok(codes.indexOf('run.trial') < codes.indexOf('run.started'))
  const asked = fake.prompts.filter(({ format }) => JSON.stringify(format).includes('"a":'))
  const constant = asked.map(({ messages, options, format, logprobs }) => {
    const { num_ctx, temperature } = options ?? {}
    return JSON.stringify([messages?.[0], num_ctx, temperature, format, logprobs])
  })
  assert.equal(new Set(constant).size, 1)
  const texts = asked.flatMap(({ messages }) => messages?.[1]?.content ?? []).filter(isOurs)
  assert.equal(new Set(texts).size, texts.length, 'no answer of the trial is paid for twice')
  const byModel = tickets.filter(({ route }) => route === 'model')
  assert.ok(byModel.length > 0 || trial?.use === 'classifier')
})

test('a model that classifies worse than what was learned is not asked for categories, and it is said', async (t) => {
  const fake = await startFakeOllama({
    faults: [{ kind: 'unknown-label', probability: 0.9, matching: 'En ' }],
  })
  t.after(() => fake.stop())
  const server = await open(t, { OLLAMA_HOST: fake.url })
  const rows = withoutLast(labelledRows(300), 100)
  const { analysis, tickets } = await analysed(server, rows, { engine: 'ollama', fields: ['category'] })
  const { trial } = analysis.learned ?? assert.fail()
  assert.equal(trial?.use, 'classifier')
  assert.ok((trial?.answers.accuracy ?? 1) < (trial?.classifier.accuracy ?? 0))
  assert.deepEqual([analysis.routes.model, analysis.failed], [0, 0])
  assert.ok(
    tickets.some(({ route, band, category }) => route === 'person' && band === 'low' && category !== ''),
  )
  const said = (await logOf(server, analysis.id)).find(({ code }) => code === 'run.trial-worse')
  assert.equal(said?.level, 'warn')
})

test('the command line says what it learned', async (t) => {
  const data = folderFor(t)
  const file = path.join(data, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(240)))
  const args = [
    'analyze',
    file,
    '--engine',
    'instant',
    '--categories',
    '@Categoría',
    '--right',
    '85',
    '--data',
    data,
  ]
  const { code, stdout, stderr } = await triaje(args)
  assert.equal(code, 0, stderr)
  assert.match(stderr, /Ha aprendido de 240 tickets con 5 categorías: acierta el \d+ % \(\d+–\d+\)/)
  assert.match(stderr, /al menos el 85 %/)
  const result = readFileSync(stdout.trim(), 'utf8')
  assert.ok(result.includes('queda para una persona; el clasificador no está seguro'))
})

test('who gets the starter list although there are labels is told how to learn from them', async (t) => {
  const data = folderFor(t)
  const file = path.join(data, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(80)))
  const args = ['analyze', file, '--engine', 'instant', '--data', data]
  assert.match((await triaje(args)).stderr, /«Categoría» .*80 .*--categories "@Categoría"/)
  const chosen = await triaje([...args, '--categories', 'starter'])
  assert.equal(chosen.code, 0)
  assert.doesNotMatch(chosen.stderr, /--categories/)
})

test('a correction is kept for later analyses, also when its analysis and its file are deleted', async (t) => {
  const server = await open(t)
  const rows = labelledRows(30)
  const starter = { categories: { kind: 'starter' }, force: true }
  const first = await analysed(server, rows, starter)
  const route = `/api/analyses/${first.analysis.id}/tickets/5`
  const { category } = await server.api<TicketView>('PATCH', route, { categoryId: 'printing.scanner' })
  assert.notEqual(category, first.tickets[3]?.category)
  const again = await analysed(server, rows, starter)
  const wanted = ['person', category, 1, 'high']
  const of = ({ route: by, category: name, confidence, band }: TicketView) => [by, name, confidence, band]
  assert.deepEqual(again.tickets.filter(({ route: by }) => by === 'person').map(of), [wanted])
  assert.equal(again.tickets[3]?.categoryId, 'printing.scanner')
  const column = await analysed(server, rows, { learn: false, force: true })
  assert.equal(column.analysis.routes.person, 0, 'another list is another question')
  await server.api('DELETE', `/api/analyses/${first.analysis.id}`)
  await server.api('DELETE', `/api/files/${first.analysis.fileId}`)
  const later = await analysed(server, rows, starter)
  assert.deepEqual(later.tickets.filter(({ route: by }) => by === 'person').map(of), [wanted])
})

test('an upload tells the column to learn from, and an estimate who would classify', async (t) => {
  const server = await open(t)
  const file = await server.upload('tickets.csv', labelledCsv(labelledRows(300)))
  const labels = file.sheets[0]?.foreseen?.labels
  assert.deepEqual([labels?.name, labels?.index, labels?.labelled, labels?.classes], ['Categoría', 4, 300, 5])
  const estimate = (more: object) =>
    server.api<Estimate>('POST', '/api/estimates', {
      fileId: file.id,
      engine: 'instant',
      categories: COLUMN,
      ...more,
    })
  const [loose, strict] = [await estimate({ right: 0.8 }), await estimate({ right: 0.99 })]
  assert.deepEqual([loose.tickets, loose.classifier + loose.person, loose.model], [300, 300, 0])
  assert.ok(loose.classifier > strict.classifier)
  const { analysis } = await analysed(server, labelledRows(300), { right: 0.8 })
  assert.equal(analysis.routes.classifier, loose.classifier)
  assert.equal((await estimate({ categories: { kind: 'starter' } })).learned, null)
})

test('only chosen rows are learned from and counted', async (t) => {
  const server = await open(t)
  const rows = labelledRows(300)
  const chosen = rows.filter(({ label }) => label !== 'Red').length
  const where = [{ column: 'Categoría', not: ['Red'] }]
  const { analysis } = await analysed(server, rows, { where })
  assert.deepEqual(
    [analysis.total, analysis.learned?.labelled, analysis.learned?.classes],
    [chosen, chosen, 4],
  )
  const request = { fileId: analysis.fileId, engine: 'instant', categories: COLUMN, where }
  const { tickets, learned } = await server.api<Estimate>('POST', '/api/estimates', request)
  assert.deepEqual([tickets, learned?.labelled], [chosen, chosen])
})

test('all files of an analysis are learned from, each ticket once', async (t) => {
  const server = await open(t)
  const rows = labelledRows(240)
  const parts = [rows.slice(0, 140), rows.slice(100)]
  const uploads = await Promise.all(
    parts.map((part, i) => server.upload(`month-${i}.csv`, labelledCsv(part))),
  )
  const request = { fileIds: uploads.map(({ id }) => id), categories: COLUMN, engine: 'instant' }
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', request)
  const { learned, total, routes } = await server.until(id, isDone)
  assert.deepEqual([learned?.labelled, total, routes.classifier + routes.person], [240, 240, 240])
})

test('what was learned is kept for a file of the next month that comes without categories', async (t) => {
  const server = await open(t)
  const rows = labelledRows(400)
  const first = await analysed(server, rows.slice(0, 280))
  const next = rows.slice(280).map((row) => ({ ...row, label: '' }))
  const file = await server.upload('next.csv', labelledCsv(next))
  const proposed = file.sheets[0]?.foreseen?.labels
  assert.deepEqual([proposed?.from, proposed?.labelled, proposed?.classes], ['tickets.csv', 280, 5])
  const request = { fileId: file.id, engine: 'instant', categories: COLUMN }
  const estimate = await server.api<Estimate>('POST', '/api/estimates', request)
  assert.deepEqual([estimate.tickets, estimate.learned?.source], [120, 'saved'])
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', request)
  const { learned, routes } = await server.until(id, isDone)
  assert.deepEqual([learned?.source, learned?.name, learned?.labelled], ['saved', 'tickets.csv', 280])
  assert.equal(routes.classifier, estimate.classifier)
  const byClassifier = (await server.tickets(id)).filter(({ route }) => route === 'classifier')
  assert.ok(byClassifier.length > 60 && shareRight(byClassifier, rows) >= 0.9)
  await server.api('DELETE', `/api/files/${first.analysis.fileId}`)
  const later = await server.upload('later.csv', labelledCsv(next))
  assert.equal(later.sheets[0]?.foreseen?.labels, undefined, 'it goes with the file that it is from')
})

test('examples are shown to the model only where they help on other tickets, and it is said', async (t) => {
  const heading = 'Ejemplos de tickets ya clasificados'
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await open(t, { OLLAMA_HOST: fake.url })
  const rows = withoutLast(labelledRows(300), 100)
  const { analysis } = await analysed(server, rows, {
    engine: 'ollama',
    fields: ['category'],
    examples: true,
  })
  const { trial, shots } = analysis.learned ?? assert.fail()
  const log = await logOf(server, analysis.id)
  assert.deepEqual(
    [trial?.examples?.count, log.filter(({ code }) => code.endsWith('examples')).length],
    [8, 1],
  )
  assert.equal(trial?.examples?.used, shots !== undefined)
  const { system } = await server.api<{ system: string }>('GET', `/api/analyses/${analysis.id}/prompt`)
  assert.equal(system.includes(heading), shots !== undefined)
  const systems = fake.prompts.map(({ messages }) => messages?.[0]?.content ?? '')
  assert.ok(
    systems.some((one) => one.includes(heading)),
    'they were tried',
  )
  assert.ok(!systems.at(0)?.includes(heading), 'after the model was tried without them')
})

test('the command line tells how the model did beside the classifier, for people and for programs', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const data = folderFor(t)
  const file = path.join(data, 'tickets.csv')
  writeFileSync(file, labelledCsv(withoutLast(labelledRows(200), 60)))
  const said = ['--engine', 'ollama', '--categories', '@Categoría', '--fields', 'category', '--data', data]
  const env = { OLLAMA_HOST: fake.url }
  const plain = await triaje(['analyze', file, ...said], env)
  assert.equal(plain.code, 0, plain.stderr)
  assert.match(
    plain.stderr,
    /gemma3:4b: acierta el \d+ % \(\d+–\d+\) en \d+ de tus tickets; el clasificador, el \d+ %/,
  )
  const { stdout } = await triaje(['analyze', file, ...said, '--json'], env)
  const { type, learned } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  assert.deepEqual([type, learned.trial.model, learned.labelled], ['result', 'gemma3:4b', 140])
  assert.ok(learned.trial.tickets >= 30 && learned.trial.tickets <= 50)
})
