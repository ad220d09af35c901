import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { StoredFile } from '../store/store.ts'
import type { PreviewOptions } from './desk.ts'
import { openFolders } from './folders.ts'
import { preview } from './preview.ts'

const SHEET = `Incidencias de mayo;
Exportado ayer;

Asunto;Descripción
No imprime;Desde ayer la impresora no responde

Sin red;El cable está suelto
`

type Seen = {
  readonly headerRow: number
  readonly names: readonly string[]
  readonly roles: readonly (string | null)[]
  readonly total: number
  readonly numbers: readonly number[]
}

const RECOGNISED: Seen = {
  headerRow: 4,
  names: ['Asunto', 'Descripción'],
  roles: ['title', 'description'],
  total: 2,
  numbers: [5, 7],
}

const CASES: readonly (readonly [options: Partial<PreviewOptions>, seen: Seen])[] = [
  [{}, RECOGNISED],
  [{ sheet: 'tickets', headerRow: 4 }, RECOGNISED],
  [{ limit: 1 }, { ...RECOGNISED, numbers: [5] }],
  [
    { headerRow: 1 },
    {
      headerRow: 1,
      names: ['Incidencias de mayo', 'Column 2'],
      roles: [null, 'title'],
      total: 4,
      numbers: [2, 4, 5, 7],
    },
  ],
  [
    { headerRow: 3 },
    {
      headerRow: 3,
      names: ['Column 1', 'Column 2'],
      roles: [null, 'title'],
      total: 3,
      numbers: [4, 5, 7],
    },
  ],
]

for (const [options, expected] of CASES)
  test(`preview ${JSON.stringify(options)}`, async (t) => {
    const { headerRow, columns, total, rows } = await previewOf(t, options)
    const seen: Seen = {
      headerRow,
      names: columns.map(({ name }) => name),
      roles: columns.map(({ role }) => role),
      total,
      numbers: rows.map(({ number }) => number),
    }
    assert.deepEqual(seen, expected)
  })

test('cells are told as text', async (t) => {
  const { rows } = await previewOf(t, {})
  assert.deepEqual(rows[0]?.cells, ['No imprime', 'Desde ayer la impresora no responde'])
})

const REFUSED: readonly (readonly [options: Partial<PreviewOptions>, code: string])[] = [
  [{ headerRow: 99 }, 'request.invalid'],
  [{ sheet: 'Otra' }, 'sheet.unknown'],
]

for (const [options, code] of REFUSED)
  test(`preview ${JSON.stringify(options)} is refused: ${code}`, async (t) =>
    assert.rejects(previewOf(t, options), { code }))

const FILE: StoredFile = {
  id: 'f1',
  name: 'tickets.csv',
  bytes: SHEET.length,
  sha256: '',
  createdAt: 0,
  layouts: [
    {
      sheet: 'tickets',
      sheetIndex: 0,
      headerRow: 4,
      rows: 2,
      columns: [
        { index: 1, name: 'Asunto', role: 'title', sample: [] },
        { index: 2, name: 'Descripción', role: 'description', sample: [] },
      ],
    },
  ],
  warnings: [],
  pinned: false,
  goneAt: null,
}

const previewOf = (t: TestContext, options: Partial<PreviewOptions>) => {
  const root = mkdtempSync(path.join(tmpdir(), 'triaje-preview-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const folders = openFolders(root)
  writeFileSync(folders.file(FILE.id), SHEET)
  return preview({ folders }, FILE, { limit: 50, ...options })
}
