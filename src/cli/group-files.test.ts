import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FileView } from '../jobs/desk.ts'
import { groupFiles } from './group-files.ts'

const view = (name: string, ...sheets: readonly (readonly string[])[]): FileView => ({
  id: name,
  name,
  bytes: 1,
  createdAt: '',
  pinned: false,
  expiresAt: null,
  goneAt: null,
  warnings: [],
  sheets: sheets.map((headers, at) => ({
    name: `${at}`,
    sheet: `${at}`,
    sheetIndex: at,
    headerRow: 1,
    rows: 1,
    columns: headers.map((header, i) => ({ index: i + 1, name: header, role: null, sample: [] })),
  })),
})

const A = ['Número', 'Asunto']
const B = ['ID', 'Title']

const CASES: readonly (readonly [
  what: string,
  files: readonly FileView[],
  sheet: string | undefined,
  groups: string,
])[] = [
  ['one file', [view('a', A)], undefined, 'a'],
  ['the same headers', [view('a', A), view('b', A.toReversed())], undefined, 'ab'],
  ['other headers between them', [view('a', A), view('b', B), view('c', A)], undefined, 'ac b'],
  ['on another sheet', [view('a', A), view('b', B, A)], undefined, 'ab'],
  ['the sheet that is said', [view('a', B, A), view('b', A)], '1', 'ab'],
  ['without the sheet that is said', [view('a', A), view('b', A)], '1', 'ab'],
]

for (const [what, files, sheet, groups] of CASES)
  test(`files are grouped by their headers: ${what}`, () => {
    const grouped = groupFiles(files, (file) => file, sheet)
    assert.equal(grouped.map((group) => group.map(({ name }) => name).join('')).join(' '), groups)
  })
