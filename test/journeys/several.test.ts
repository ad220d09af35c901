import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { AnalysisView, FileView, TicketView, TogetherView, ValuesView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { csv, manyRows, type Row } from './tickets.ts'
import { folderFor, serve, type TestServer, triaje } from './triaje.ts'

const isDone = ({ state }: AnalysisView): boolean => state === 'done'

/** 40 tickets in two exports that overlap by 10; the second has its columns in another order. */
const ROWS = manyRows(40)
const FIRST = csv(ROWS.slice(0, 25))
const SECOND = reordered(ROWS.slice(15))

function reordered(rows: readonly Row[]): Buffer {
  const lines = rows.map(({ number, title, description }) =>
    [description, number, title].map((text) => `"${text.replaceAll('"', '""')}"`).join(';'),
  )
  return Buffer.from(['Descripción;Número;Breve descripción', ...lines].join('\r\n'))
}

const OTHER = Buffer.from('ID,Title,Description\r\n1,No prints,The printer does not print since monday\r\n')

/** The records of a text result by the ticket's number: its own last cells. */
const answersIn = (file: string): ReadonlyMap<string, string> => {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\r\n')
  return new Map(lines.map((line) => [/INC\d+/.exec(line)?.[0] ?? '', line.split(';').slice(3).join(';')]))
}

test('files with the same headers are one analysis: each gets its own result, repeats are asked once', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const folder = folderFor(t)
  const at = (name: string): string => path.join(folder, name)
  writeFileSync(at('mayo-1.csv'), FIRST)
  writeFileSync(at('mayo-2.csv'), SECOND)
  const data = ['--data', at('data')]
  const files = [at('mayo-1.csv'), at('mayo-2.csv')]
  const ended = await triaje(['analyze', ...files, ...data], { OLLAMA_HOST: fake.url })
  assert.equal(ended.code, 0, ended.stderr)
  assert.equal(ended.stdout, `${at('mayo-1_triaje.csv')}\n${at('mayo-2_triaje.csv')}\n`)
  assert.match(ended.stderr, /^10 tickets aparecen en más de una fila/m)
  assert.match(ended.stderr, /^Terminado: 40 tickets/m)
  const first = answersIn(at('mayo-1_triaje.csv'))
  const second = answersIn(at('mayo-2_triaje.csv'))
  assert.deepEqual([first.size, second.size], [25, 25])
  for (const [number, answer] of [...first, ...second]) assert.match(answer, /hecho"?$/, number)
  for (const { number } of ROWS.slice(15, 25)) assert.equal(second.get(number), first.get(number))

  const listed = JSON.parse((await triaje(['list', '--json', ...data])).stdout)
  assert.deepEqual([listed.name, listed.total, listed.repeated], ['mayo-1 y 1 más', 40, 10])
  assert.equal((await triaje(['export', listed.id, '--out', at('x.csv'), ...data])).code, 2)
  const zipped = await triaje(['export', listed.id, '--out', at('all.zip'), ...data])
  assert.equal(zipped.code, 0, zipped.stderr)
  assert.equal((await triaje(['delete', listed.id, ...data])).code, 0)
  assert.deepEqual(readdirSync(at('data/files')), [])
})

test('--json tells of each ticket in which file it is, and where every result went', async (t) => {
  const folder = folderFor(t)
  const at = (name: string): string => path.join(folder, name)
  writeFileSync(at('a.csv'), FIRST)
  writeFileSync(at('b.csv'), SECOND)
  const args = ['analyze', at('a.csv'), at('b.csv'), '--json', '--engine', 'instant', '--data', at('data')]
  const { stdout } = await triaje(args)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const result = lines.at(-1)
  assert.deepEqual([result.total, result.done, result.repeated], [40, 40, 10])
  assert.equal(result.out, at('a_triaje.csv'))
  assert.deepEqual(result.outs, [at('a_triaje.csv'), at('b_triaje.csv')])
  const tickets: readonly TicketView[] = lines.slice(0, -1)
  const of = (index: number) => tickets.filter(({ file }) => file === result.files[index].id)
  assert.deepEqual(
    [of(0).map(({ row }) => row), of(1).map(({ row }) => row)],
    [Array.from({ length: 25 }, (_, i) => i + 2), Array.from({ length: 15 }, (_, i) => i + 12)],
  )
})

test('a file that cannot be read is told by name before anything is analysed', async (t) => {
  const folder = folderFor(t)
  const at = (name: string): string => path.join(folder, name)
  writeFileSync(at('a.csv'), FIRST)
  writeFileSync(at('bad.xlsx'), Buffer.from('PK\u0003\u0004 cut short'))
  const args = ['analyze', at('a.csv'), at('bad.xlsx'), at('none.csv'), '--engine', 'instant']
  const { code, stderr } = await triaje([...args, '--data', at('data')])
  assert.equal(code, 2)
  assert.match(stderr, /No se ha analizado nada/)
  assert.match(stderr, /«bad\.xlsx»/)
  assert.match(stderr, /none\.csv/)
  assert.ok(!existsSync(at('a_triaje.csv')))
  assert.equal((await triaje(['list', '--json', '--data', at('data')])).stdout, '')
})

test('files with other columns are told and analysed apart', async (t) => {
  const folder = folderFor(t)
  const at = (name: string): string => path.join(folder, name)
  writeFileSync(at('a.csv'), FIRST)
  writeFileSync(at('other.csv'), OTHER)
  const args = ['analyze', at('a.csv'), at('other.csv'), '--engine', 'instant', '--data', at('data')]
  const ended = await triaje(args)
  assert.equal(ended.code, 0, ended.stderr)
  assert.match(ended.stderr, /no tienen las mismas columnas/)
  assert.ok(existsSync(at('a_triaje.csv')) && existsSync(at('other_triaje.csv')))
  const out = await triaje([...args, '--out', at('x.xlsx')])
  assert.equal(out.code, 2)
  assert.match(out.stderr, /\.zip/)
})

const upload = (server: TestServer): Promise<readonly FileView[]> =>
  Promise.all([server.upload('a.csv', FIRST), server.upload('b.csv', SECOND)])

const bytesOf = async (server: TestServer, route: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${server.url}${route}`)).arrayBuffer())

test('the API: several files, tickets by file and row, a result a file, all in one', async (t) => {
  const server = await serve(t, folderFor(t), { TRIAJE_ENGINE: 'instant' })
  const files = await upload(server)
  const [a, b] = files.map(({ id }) => id)
  const fileIds = [a, b]
  const { id, name, fileId } = await server.api<AnalysisView>('POST', '/api/analyses', { fileIds })
  assert.deepEqual([fileId, name], [a, 'a + 1 more'])
  const done = await server.until(id, isDone)
  assert.deepEqual([done.total, done.done, done.repeated], [40, 40, 10])
  assert.deepEqual(
    done.files.map((file) => file.id),
    fileIds,
  )
  const route = `/api/analyses/${id}`

  const inB = await server.api<{ items: readonly TicketView[] }>('GET', `${route}/tickets?file=${b}`)
  assert.equal(inB.items.length, 15)
  const unsaid = await server.api<{ code: string; field: string }>('GET', `${route}/tickets/12`)
  assert.deepEqual([unsaid.code, unsaid.field], ['request.invalid', 'file'])
  const [own] = inB.items
  const found = await server.api<TicketView>('GET', `${route}/tickets/${own?.row}?file=${b}`)
  assert.deepEqual([found.ticketId, found.file, found.row], [own?.ticketId, b, own?.row])
  const received = await server.api<{ cells: { name: string; text: string }[] }>(
    'GET',
    `${route}/tickets/${own?.row}/received?file=${b}`,
  )
  assert.equal(received.cells[0]?.name, 'Descripción')

  // row 2 of the second file repeats the ticket in row 17 of the first
  const summary = 'A person wrote this.'
  const edited = await server.api<TicketView>('PATCH', `${route}/tickets/2?file=${b}`, { summary })
  assert.deepEqual([edited.file, edited.row, edited.summary], [a, 17, summary])
  for (const file of fileIds) {
    const text = (await bytesOf(server, `${route}/result.csv?file=${file}`)).toString()
    assert.equal(text.split(summary).length, 2, 'once in each file')
  }
  assert.equal((await bytesOf(server, `${route}/result.xlsx?file=${b}`)).subarray(0, 2).toString(), 'PK')
  const refused = await server.api<{ code: string }>('GET', `${route}/result.xlsx`)
  assert.equal(refused.code, 'request.invalid')
  const all = await server.api<readonly TicketView[]>('GET', `${route}/result.json`)
  assert.equal(all.length, 40)
  const zip = await bytesOf(server, `${route}/result.zip`)
  for (const entry of ['a_triaje.csv', 'b_triaje.csv']) assert.ok(zip.includes(entry), entry)

  await server.api('DELETE', `/api/files/${b}`)
  const gone = await server.api<{ code: string }>('GET', route)
  assert.equal(gone.code, 'not-found')
  assert.deepEqual(
    (await server.api<readonly FileView[]>('GET', '/api/files')).map((file) => file.id),
    [a],
  )
})

test('what files are together is told before the run, and which differ', async (t) => {
  const server = await serve(t, folderFor(t), { TRIAJE_ENGINE: 'instant' })
  const files = await upload(server)
  const other = await server.upload('other.csv', OTHER)
  const fileIds = [...files, other].map(({ id }) => id)
  const seen = await server.api<TogetherView>('POST', '/api/files/together', { fileIds })
  assert.deepEqual([seen.tickets, seen.repeated], [40, 10])
  assert.deepEqual(
    seen.files.map(({ rows, difference }) => [rows, difference]),
    [
      [25, null],
      [25, null],
      [0, { missing: ['Número', 'Breve descripción', 'Descripción'], extra: ['ID', 'Title', 'Description'] }],
    ],
  )
  const start = await server.api<{ code: string; detail: string }>('POST', '/api/analyses', { fileIds })
  assert.equal(start.code, 'files.differ')
  assert.match(start.detail, /other\.csv: lacks Número/)
})

test('what there is to choose and to learn is counted over all files', async (t) => {
  const server = await serve(t, folderFor(t), { TRIAJE_ENGINE: 'instant' })
  const table = (from: number, to: number): Buffer => {
    const rows = Array.from({ length: to - from }, (_, i) => {
      const category = (from + i) % 2 ? 'Red' : 'Correo'
      return `INC${from + i};No conecta ${from + i};${category}`
    })
    return Buffer.from(['Número;Breve descripción;Categoría', ...rows, ''].join('\r\n'))
  }
  const first = await server.upload('mayo-1.csv', table(0, 40))
  const second = await server.upload('mayo-2.csv', table(30, 70))
  assert.deepEqual(
    [first, second].map(({ sheets }) => sheets[0]?.foreseen?.labels),
    [undefined, undefined],
    'each has too few to learn from',
  )
  const fileIds = [first.id, second.id]
  const { labels } = await server.api<TogetherView>('POST', '/api/files/together', { fileIds })
  assert.deepEqual([labels?.index, labels?.name, labels?.labelled, labels?.classes], [3, 'Categoría', 70, 2])
  const values = await server.api<ValuesView>('GET', `/api/files/${first.id}/values?also=${second.id}`)
  assert.equal(values.rows, 80)
  assert.deepEqual(values.columns[2]?.values, [
    { value: 'Correo', count: 40 },
    { value: 'Red', count: 40 },
  ])
})

test('a sample, chosen rows and columns apply to all files', async (t) => {
  const server = await serve(t, folderFor(t), { TRIAJE_ENGINE: 'instant' })
  const fileIds = (await upload(server)).map(({ id }) => id)
  const run = async (body: object): Promise<AnalysisView> => {
    const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileIds, ...body })
    return server.until(id, isDone)
  }
  const sampled = await run({ sample: 8 })
  assert.equal(sampled.total, 8)
  const inBoth = new Set((await server.tickets(sampled.id)).map(({ file }) => file))
  assert.equal(inBoth.size, 2)
  const where = [{ column: 'Breve descripción', contains: ['vpn'] }]
  assert.equal((await run({ where })).total, 8)
  const swapped = await run({ columns: { title: 'Descripción', description: 'Breve descripción' } })
  const { items } = await server.api<{ items: readonly TicketView[] }>(
    'GET',
    `/api/analyses/${swapped.id}/tickets?file=${fileIds[1]}&limit=1`,
  )
  assert.ok(ROWS.some(({ description }) => description === items[0]?.title))
})

test('killed while it runs, an analysis of several files goes on without asking anything again', async (t) => {
  const fake = await startFakeOllama({ speed: { prompt: 50_000, generation: 1500 }, slots: 2 })
  t.after(() => fake.stop())
  const data = folderFor(t)
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const fileIds = (await upload(server)).map(({ id }) => id)
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileIds })
  await server.until(id, ({ done }) => done >= 5)
  await server.stop('SIGKILL')
  const next = await serve(t, data, { OLLAMA_HOST: fake.url })
  const { done, failed, repeated } = await next.until(id, isDone)
  assert.deepEqual([done, failed, repeated], [40, 0, 10])
})
