import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { guessRoles } from '../columns/guess-roles.ts'
import type { SheetRow, Source } from '../intake/source.ts'
import type { SheetLayout } from '../store/store.ts'
import { openFolders } from './folders.ts'
import { readTickets } from './read-tickets.ts'
import { stagedTickets, stageTickets } from './staging.ts'

const HEADERS = ['Número', 'Breve descripción']
const ROWS = [
  ['INC1', 'La VPN no conecta en PC-0123'],
  ['INC2', 'La VPN no conecta en PC-0456'],
  ['INC3', 'Sin tóner'],
  ['INC4', ''],
]

const source: Source = {
  format: 'csv',
  sheets: [{ name: 'a', index: 0, visible: true }],
  rows: async function* () {
    yield [HEADERS, ...ROWS].map((cells, i): SheetRow => ({ number: i + 1, cells, hidden: false }))
  },
  warnings: () => [],
  close: () => undefined,
}

const roles = guessRoles(HEADERS, [[], []])
const layout: SheetLayout = {
  sheet: 'a',
  sheetIndex: 0,
  headerRow: 1,
  rows: ROWS.length,
  columns: HEADERS.map((name, i) => ({ index: i + 1, name, role: roles[i] ?? null, sample: [] })),
}

const contextFor = (t: TestContext) => {
  const root = mkdtempSync(path.join(tmpdir(), 'triaje-staging-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  return { folders: openFolders(root) }
}

test('what was read ahead is what reading again gives, and it is known what will be shared', async (t) => {
  const context = contextFor(t)
  assert.deepEqual(await stageTickets(context, 'f', { source, layout }), { duplicates: 1, withoutText: 1 })
  const staged = await stagedTickets(context, 'f', layout)
  assert.ok(staged)
  assert.deepEqual(await Array.fromAsync(staged), await Array.fromAsync(readTickets(source, layout)))
})

test('for other columns, another header row or after a restart the file is read again', async (t) => {
  const context = contextFor(t)
  await stageTickets(context, 'f', { source, layout })
  const columns = layout.columns.map((column) => ({ ...column, role: null }))
  assert.equal(await stagedTickets(context, 'f', { ...layout, columns }), null)
  assert.equal(await stagedTickets(context, 'f', { ...layout, headerRow: 2 }), null)
  assert.equal(await stagedTickets(context, 'g', layout), null)
  const restarted = { folders: openFolders(context.folders.root) }
  assert.equal(await stagedTickets(restarted, 'f', layout), null)
})

test('of a long sheet it is known what there is to learn, too', async (t) => {
  const labelled = Array.from({ length: 60 }, (_, i) => [`INC${i}`, 'No va', i % 2 ? 'Red' : ' Correo '])
  const long: Source = {
    ...source,
    rows: async function* () {
      const rows = [[...HEADERS, 'Categoría'], ...labelled]
      yield rows.map((cells, i): SheetRow => ({ number: i + 1, cells, hidden: false }))
    },
  }
  const label = { index: 3, name: 'Categoría', role: 'label', sample: [] } as const
  const sheet = { ...layout, rows: 20_001, columns: [...layout.columns, label] }
  const { labels, ...others } = await stageTickets(contextFor(t), 'f', { source: long, layout: sheet })
  assert.deepEqual([labels?.labelled, labels?.classes, labels?.index, others], [60, 2, 3, {}])
})

test('a sheet that would make an upload wait is not read ahead', async (t) => {
  const context = contextFor(t)
  assert.deepEqual(await stageTickets(context, 'f', { source, layout: { ...layout, rows: 20_001 } }), {})
  assert.deepEqual(readdirSync(context.folders.temporary), [])
})
