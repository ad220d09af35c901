import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Layout } from '../columns/layout.ts'
import type { StoredFile } from '../store/store.ts'
import { openFolders } from './folders.ts'
import { received } from './received.ts'

const SHEET = `Asunto;Descripción;Sede

 No imprime ;"Hola:

Un saludo";
Sin red;<b>x</b>;   ;extra
`

const CASES: readonly (readonly [row: number, cells: readonly (readonly [name: string, text: string])[]])[] =
  [
    [
      3,
      [
        ['Asunto', ' No imprime '],
        ['Descripción', 'Hola:\n\nUn saludo'],
      ],
    ],
    [
      4,
      [
        ['Asunto', 'Sin red'],
        ['Descripción', '<b>x</b>'],
        ['#4', 'extra'],
      ],
    ],
  ]

for (const [row, cells] of CASES)
  test(`row ${row} comes as it is in the file, without empty cells`, async (t) => {
    const view = await receivedFrom(t, { row })
    assert.deepEqual(
      view.cells.map(({ name, text }) => [name, text]),
      cells,
    )
  })

const REFUSED: readonly (readonly [given: Given, code: string])[] = [
  [{ row: 2 }, 'not-found'],
  [{ row: 99 }, 'not-found'],
  [{ row: 3, sheet: SHEET.replace('Sin red', 'Con red') }, 'file.changed'],
]

for (const [given, code] of REFUSED)
  test(`${JSON.stringify(given)} is refused: ${code}`, async (t) =>
    assert.rejects(receivedFrom(t, given), { code }))

type Given = { readonly row: number /** What the file holds now. */; readonly sheet?: string }

const LAYOUT: Layout = {
  sheet: 'tickets',
  sheetIndex: 0,
  headerRow: 1,
  columns: ['Asunto', 'Descripción', 'Sede'].map((name, i) => ({
    index: i + 1,
    name,
    role: null,
    sample: [],
  })),
}

const FILE: StoredFile = {
  id: 'f1',
  name: 'tickets.csv',
  bytes: SHEET.length,
  sha256: createHash('sha256').update(SHEET).digest('hex'),
  createdAt: 0,
  layouts: [{ ...LAYOUT, rows: 2 }],
  warnings: [],
  pinned: false,
  goneAt: null,
}

const receivedFrom = (t: TestContext, { row, sheet = SHEET }: Given) => {
  const root = mkdtempSync(path.join(tmpdir(), 'triaje-received-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const folders = openFolders(root)
  writeFileSync(folders.file(FILE.id), sheet)
  return received({ folders }, FILE, { layout: LAYOUT, row })
}
