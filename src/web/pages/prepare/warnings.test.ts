import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column, Role } from '../../../columns/layout.ts'
import type { PreviewView } from '../../../jobs/desk.ts'
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
  test(`the user is warned: ${what}`, () => assert.deepEqual(sheetWarnings(given, seen), warnings))
