import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { rowOf, workbookOf } from '../intake/xlsx/workbook.test-helper.ts'
import type { Store } from '../store/store.ts'
import type { Folders } from './folders.ts'
import { resultName } from './result-name.ts'

const ROWS = rowOf(1, 'Asunto') + rowOf(2, 'No imprime')
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
const BINARY_PARTS =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'

const CASES: readonly (readonly [
  what: string,
  content: Buffer | string | null,
  format: 'xlsx' | 'csv',
  name: string,
])[] = [
  ['a workbook', workbookOf(ROWS), 'xlsx', 'tickets_triaje.xlsx'],
  [
    'a workbook with macros',
    workbookOf(ROWS, { '[Content_Types].xml': TYPES }),
    'xlsx',
    'tickets_triaje.xlsm',
  ],
  [
    'a workbook without macros as SheetJS writes it',
    workbookOf(ROWS, { '[Content_Types].xml': BINARY_PARTS }),
    'xlsx',
    'tickets_triaje.xlsx',
  ],
  ['the text of one', workbookOf(ROWS, { '[Content_Types].xml': TYPES }), 'csv', 'tickets_triaje.csv'],
  ['a text file as a workbook', 'Asunto\nNo imprime\n', 'xlsx', 'tickets_triaje.xlsx'],
  ['a file that is gone', null, 'xlsx', 'tickets_triaje.xlsx'],
]

for (const [what, content, format, name] of CASES)
  test(`${what}: ${name}`, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'triaje-name-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const file = path.join(folder, 'f1')
    if (content !== null) writeFileSync(file, content)
    const context = {
      store: { file: async () => ({ id: 'f1' }) } as unknown as Store,
      folders: { file: () => file } as unknown as Folders,
    }
    assert.equal(await resultName(context, { name: 'tickets', fileId: 'f1' }, format), name)
  })
