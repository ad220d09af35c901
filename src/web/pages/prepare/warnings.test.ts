import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column, Role } from '../../../columns/layout.ts'
import type { PreviewView } from '../../../jobs/desk.ts'
import type { Foreseen } from '../../../store/store.ts'
import { type SheetWarning, sheetWarnings } from './warnings.ts'

const columns = (...roles: readonly (Role | null)[]): readonly Column[] =>
  roles.map((role, at) => ({ index: at + 1, name: `c${at}`, role, sample: [] }))

const rows = (count: number, cells: readonly string[]): PreviewView['rows'] =>
  Array.from({ length: count }, (_, at) => ({ number: at + 2, cells }))

type Case = readonly [
  what: string,
  columns: readonly Column[],
  rows: PreviewView['rows'],
  readonly SheetWarning[],
]

const CASES: readonly Case[] = [
  ['all is well', columns('title', 'description'), rows(50, ['a', 'b']), []],
  ['no text column', columns('id', null), rows(50, ['1', 'b']), [{ kind: 'noText' }]],
  ['a resolution alone is no text', columns('resolution'), rows(5, ['a']), [{ kind: 'noText' }]],
  ['titles only', columns('title'), rows(50, ['a']), [{ kind: 'noDescription' }]],
  ['notes describe too', columns('title', 'notes'), rows(50, ['a', 'b']), []],
  [
    'many rows without text',
    columns('title', 'description'),
    [...rows(40, ['a', '']), ...rows(10, [' ', ''])],
    [{ kind: 'emptyRows', empty: 10, seen: 50 }],
  ],
  ['few rows without text', columns('title', 'notes'), [...rows(48, ['a', '']), ...rows(2, [])], []],
  ['a sheet without rows', columns('title', 'notes'), [], []],
]

for (const [what, given, seen, warnings] of CASES)
  test(`the user is warned: ${what}`, () =>
    assert.deepEqual(sheetWarnings(given, { rows: seen, total: seen.length }), warnings))

const FORESEEN: readonly (readonly [what: string, Foreseen, total: number, readonly SheetWarning[]])[] = [
  [
    'one in seven is a duplicate',
    { duplicates: 140, withoutText: 0 },
    1000,
    [{ kind: 'duplicates', count: 140, share: 0.14 }],
  ],
  ['a few duplicates', { duplicates: 40, withoutText: 9 }, 1000, []],
  [
    '200 of many rows are empty',
    { duplicates: 0, withoutText: 200 },
    9000,
    [{ kind: 'emptyRows', empty: 200, seen: 9000 }],
  ],
]

for (const [what, foreseen, total, warnings] of FORESEEN)
  test(`what the whole sheet holds is said: ${what}`, () => {
    const read = { rows: rows(50, ['a', 'b']), total, foreseen }
    assert.deepEqual(sheetWarnings(columns('title', 'description'), read), warnings)
  })
