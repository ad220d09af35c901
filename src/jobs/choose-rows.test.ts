import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
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

const place = (t: TestContext) => {
  const folders = openFolders(mkdtempSync(path.join(tmpdir(), 'triaje-rows-')))
  t.after(() => rmSync(folders.root, { recursive: true }))
  writeFileSync(folders.file('f1'), sheet())
  const columns = ['Número', 'Asunto', 'Estado', 'Apertura'].map((name, at) => ({
    index: at + 1,
    name,
    role: ([null, 'title', 'state', 'opened'] as const)[at] ?? null,
    sample: [],
  }))
  const layouts = [{ sheet: 'tickets', sheetIndex: 0, headerRow: 1, rows: ROWS, columns }]
  const file: StoredFile = {
    ...{ id: 'f1', name: 'tickets.csv', bytes: 1, sha256: '', createdAt: 0, warnings: [] },
    ...{ pinned: false, goneAt: null },
    layouts,
  }
  return { context: { folders }, file }
}

test('the columns of a sheet are counted while others have their turn', async (t) => {
  const { context, file } = place(t)
  let turns = 0
  let over = false
  const others = (async () => {
    for (; !over; turns++) await setImmediate()
  })()
  const { rows, columns } = await columnValues(context, file, { asked: {}, passes: createPasses() })
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
