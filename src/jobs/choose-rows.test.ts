import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { Role } from '../columns/layout.ts'
import { TriajeError } from '../shared/errors.ts'
import type { StoredFile } from '../store/store.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import { columnValues, countRows, requireRows } from './choose-rows.ts'
import { openFolders } from './folders.ts'
import { createPasses } from './passes.ts'
import { layoutOf } from './stored-file.ts'

const ROWS = 5000

/** Every third row closed; written in May, a row an hour. */
const sheet = (): string => {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const day = String(1 + (Math.floor(i / 24) % 31)).padStart(2, '0')
    return `INC${i};No imprime ${i};${i % 3 === 0 ? 'Cerrado' : 'Abierto'};2026-05-${day} ${i % 24}:00`
  })
  return ['Número;Asunto;Estado;Apertura', ...rows, ''].join('\n')
}

const ROLE_OF: Readonly<Record<string, Role>> = { Asunto: 'title', Estado: 'state', Apertura: 'opened' }

const place = (t: TestContext) => {
  const folders = openFolders(mkdtempSync(path.join(tmpdir(), 'triaje-rows-')))
  t.after(() => rmSync(folders.root, { recursive: true }))
  const keep = (id: string, text: string): StoredFile => {
    writeFileSync(folders.file(id), text)
    const names = text.slice(0, text.indexOf('\n')).split(';')
    const columns = names.map((name, at) => ({
      index: at + 1,
      name,
      role: ROLE_OF[name] ?? null,
      sample: [],
    }))
    const layouts = [{ sheet: 'tickets', sheetIndex: 0, headerRow: 1, rows: ROWS, columns }]
    return {
      ...{ id, name: `${id}.csv`, bytes: 1, sha256: '', createdAt: 0, warnings: [] },
      ...{ pinned: false, goneAt: null },
      layouts,
    }
  }
  return { context: { folders }, file: keep('f1', sheet()), keep }
}

test('the columns of a sheet are counted while others have their turn', async (t) => {
  const { context, file } = place(t)
  let turns = 0
  let over = false
  const others = (async () => {
    for (; !over; turns++) await setImmediate()
  })()
  const { rows, columns } = await columnValues(context, [file], { asked: {}, passes: createPasses() })
  over = true
  await others
  assert.ok(turns > 10, `${turns} turns`)
  assert.equal(rows, ROWS)
  assert.deepEqual(columns[2]?.values, [
    { value: 'Abierto', count: 3333 },
    { value: 'Cerrado', count: 1667 },
  ])
  assert.deepEqual(columns[3]?.days, { first: '2026-05-01', last: '2026-05-31' })
})

test('the values of several files are counted together, wherever a column stands', async (t) => {
  const { context, file, keep } = place(t)
  const more = keep('f2', 'Apertura;Estado;Número;Asunto\n2026-06-02 8:00;CERRADO;X1;a\n;En curso;X2;b\n')
  const other = keep('f3', 'ID;Estado\n1;Otro\n')
  const values = (...files: readonly StoredFile[]) =>
    columnValues(context, [file, ...files], { asked: {}, passes: createPasses() })
  const { rows, columns } = await values(more, other)
  assert.equal(rows, ROWS + 2)
  assert.deepEqual(columns[2]?.values, [
    { value: 'Abierto', count: 3333 },
    { value: 'Cerrado', count: 1668 },
    { value: 'En curso', count: 1 },
  ])
  assert.deepEqual([columns[3]?.days, columns[3]?.empty], [{ first: '2026-05-01', last: '2026-06-02' }, 1])
})

const COUNTS: readonly (readonly [where: readonly RowCondition[], rows: number])[] = [
  [[], ROWS],
  [[{ column: 'state', is: ['cerrado'] }], 1667],
  [[{ column: 'Apertura', from: '2026-05-31' }], 144],
  [[{ column: 'Asunto', contains: ['imprime 499'] }], 11],
  [[{ column: 'Asunto', contains: ['nada'] }], 0],
]

test('the rows that conditions leave are counted', async (t) => {
  const { context, file } = place(t)
  const passes = createPasses()
  for (const [where, rows] of COUNTS)
    assert.deepEqual(await countRows(context, file, { asked: { where }, passes }), { rows, of: ROWS })
})

test('a count that nobody waits for ends', async (t) => {
  const { context, file } = place(t)
  const left = new AbortController()
  const asked = { where: [], signal: left.signal }
  const counting = countRows(context, file, { asked, passes: createPasses() })
  left.abort(new Error('nobody waits'))
  await assert.rejects(counting, /nobody waits/)
})

test('conditions that choose nothing are refused with what each chooses and what there is', async (t) => {
  const { context, file } = place(t)
  const layout = await layoutOf(context, file, {})
  const closed = { column: '#3', is: ['Cerrado'] }
  const input = (...where: readonly RowCondition[]) => ({ position: 0, file, layout, where })
  await requireRows(context, [input(closed)])
  await assert.rejects(
    requireRows(context, [input(closed, { column: '#4', to: '2025' })]),
    (error) =>
      error instanceof TriajeError &&
      error.code === 'rows.none' &&
      error.message.includes('Estado = Cerrado (1667); Apertura ≤ 2025 (0)') &&
      error.message.includes('"Apertura" has: 2026-05-01 – 2026-05-31'),
  )
})
