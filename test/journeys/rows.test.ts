import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { cellText } from '../../src/intake/source.ts'
import type { AnalysisView, RowsCount, TicketView, ValuesView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { tableOf } from './examples.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const EXAMPLE = path.resolve('examples/servicenow-es/tickets.xlsx')
const isDone = ({ state }: AnalysisView): boolean => state === 'done'

type Table = readonly (readonly string[])[]

/** The rows of a workbook or text file below its header, as text. */
const rowsOf = async (file: string): Promise<{ header: readonly string[]; rows: Table }> => {
  const table = (await tableOf(file)).map((cells) => cells.map(cellText))
  const width = Math.max(...table.map((cells) => cells.length))
  const at = table.findIndex((cells) => cells.length === width)
  const full = (cells: readonly string[]) => [...cells, ...Array(width - cells.length).fill('')]
  return { header: table[at] ?? [], rows: table.slice(at + 1).map(full) }
}

const analyze = async (t: TestContext, args: readonly string[]) => {
  const folder = folderFor(t)
  const out = path.join(folder, 'out.xlsx')
  const where = args.flatMap((text) => ['--where', text])
  const options = ['--engine', 'instant', '--out', out, '--data', path.join(folder, 'data')]
  return { out, ended: await triaje(['analyze', EXAMPLE, ...where, ...options]) }
}

/** Columns that are added behind those of the user. */
const OWN = 6

const CHOICES: readonly (readonly [
  where: readonly string[],
  chosen: (cell: (name: string) => string) => boolean,
])[] = [
  [['Estado=nuevo'], (cell) => cell('Estado') === 'Nuevo'],
  [['Ubicación=Lima', 'UBICACION=bilbao'], (cell) => /^(Lima|Bilbao)$/.test(cell('Ubicación'))],
  [['state!=CERRADO'], (cell) => cell('Estado') !== 'Cerrado'],
  [
    ['opened>=2026-05-06', 'opened<=2026-06-15', '#4~=portatil'],
    (cell) =>
      cell('Abierto').slice(0, 10) >= '2026-05-06' &&
      cell('Abierto').slice(0, 10) <= '2026-06-15' &&
      cell('Descripción').toLowerCase().includes('portátil'),
  ],
]

for (const [where, chosen] of CHOICES)
  test(`--where ${where.join(' --where ')}: those rows get answers, the others stay as they were`, async (t) => {
    const { out, ended } = await analyze(t, where)
    assert.equal(ended.code, 0, ended.stderr)
    const before = await rowsOf(EXAMPLE)
    const after = await rowsOf(out)
    assert.equal(after.rows.length, before.rows.length)
    assert.equal(after.header.length, before.header.length + OWN)
    const wanted = before.rows.filter((row) => chosen((name) => row[before.header.indexOf(name)] ?? ''))
    assert.ok(wanted.length > 0 && wanted.length < before.rows.length, `${wanted.length} rows`)
    for (const [at, row] of before.rows.entries()) {
      const given = after.rows[at]?.slice(0, -OWN)
      const own = after.rows[at]?.slice(-OWN) ?? []
      assert.deepEqual(given, row)
      assert.equal(own.join('') !== '', wanted.includes(row), `row ${at}: ${own}`)
    }
  })

const REFUSED: readonly (readonly [where: string, code: string, says: RegExp])[] = [
  ['Estdo=Cerrado', 'column.unknown', /Breve descripción/],
  ['Estado=Cerrda', 'rows.none', /Estado = Cerrda \(0\).*«Estado» tiene: .*Cerrado \(\d+\)/s],
  ['opened>=2031', 'rows.none', /≥ 2031 \(0\).*2026-\d\d-\d\d – 2026-/s],
  ['opened>=mañana', 'request.invalid', /mañana.*2026-01-31/],
]

for (const [where, code, says] of REFUSED)
  test(`--where ${where}: exit 2 and ${code} before anything runs`, async (t) => {
    const { ended } = await analyze(t, [where])
    assert.equal(ended.code, 2)
    assert.ok(ended.stderr.includes(`(${code})`), ended.stderr)
    assert.match(ended.stderr, says)
  })

test('a text file keeps every record; of the chosen rows a sample is taken', async (t) => {
  const folder = folderFor(t)
  const input = path.join(folder, 'glpi.csv')
  writeFileSync(input, readFileSync('examples/glpi-es/tickets.csv'))
  const data = ['--data', path.join(folder, 'data'), '--engine', 'instant']
  const args = ['analyze', input, '--where', 'Prioridad=media', '--sample', '5', '--json', ...data]
  const { stdout } = await triaje(args)
  const lines = stdout.trim().split('\n')
  assert.equal(JSON.parse(lines.at(-1) ?? '').total, 5)
  const before = await rowsOf(input)
  const after = await rowsOf(path.join(folder, 'glpi_triaje.csv'))
  const answered = after.rows.filter((row) => row.at(-1) !== '')
  assert.equal(answered.length, 5)
  const at = before.header.indexOf('Prioridad')
  assert.deepEqual([...new Set(answered.map((row) => row[at]))], ['Media'])
  const tickets: readonly TicketView[] = lines.slice(0, -1).map((line) => JSON.parse(line))
  const rows = tickets.map(({ row }) => row)
  assert.ok(Math.max(...rows) - Math.min(...rows) > before.rows.length / 2, `spread over the file: ${rows}`)
})

test('the API tells what the columns hold, how many rows a choice leaves, and analyses those', async (t) => {
  const server = await serve(t, folderFor(t), { TRIAJE_ENGINE: 'instant' })
  const file = await server.upload('tickets.xlsx', readFileSync(EXAMPLE))
  const { columns, rows } = await server.api<ValuesView>('GET', `/api/files/${file.id}/values`)
  assert.equal(rows, file.sheets[0]?.rows)
  const state = columns.find(({ name }) => name === 'Estado')
  const opened = columns.find(({ name }) => name === 'Abierto')
  assert.match(opened?.days?.first ?? '', /^2026-/)
  for (const { value, count } of state?.values ?? []) {
    const where = [{ column: `#${state?.index}`, is: [value] }]
    const counted = await server.api<RowsCount>('POST', `/api/files/${file.id}/count`, { where })
    assert.deepEqual(counted, { rows: count, of: rows })
  }
  const [first] = state?.values ?? []
  const where = [{ column: 'Estado', is: [first?.value] }]
  const start = (body: object) =>
    server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id, ...body })
  const { id, settings } = await start({ where })
  const done = await server.until(id, isDone)
  assert.equal(done.total, first?.count)
  assert.deepEqual(settings.where, [{ column: `#${state?.index}`, is: [first?.value] }])
  const statistics = await server.api<{ categories: { count: number; parent: string | null }[] }>(
    'GET',
    `/api/analyses/${id}/statistics`,
  )
  const tops = statistics.categories.filter(({ parent }) => parent === null)
  assert.equal(
    tops.reduce((sum, { count }) => sum + count, 0),
    done.done,
  )
})

test('the same rows again are the same work; others are not', async (t) => {
  const fake = await startFakeOllama({ speed: { prompt: 50_000, generation: 1500 }, slots: 2 })
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.xlsx', readFileSync(EXAMPLE))
  const start = (where: object[]) =>
    server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id, where })
  const first = await start([{ column: 'estado', is: ['Cerrado'] }])
  const again = await start([{ column: first.settings.where[0]?.column, is: ['Cerrado'] }])
  const other = await start([{ column: 'Estado', is: ['Nuevo'] }])
  assert.equal(again.id, first.id)
  assert.notEqual(other.id, first.id)
})
