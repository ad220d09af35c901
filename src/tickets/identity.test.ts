import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Layout } from '../columns/layout.ts'
import type { CellValue } from '../intake/source.ts'
import { identityReader } from './identity.ts'

const LAYOUT: Layout = {
  sheet: '',
  sheetIndex: 0,
  headerRow: 1,
  columns: (['id', 'title', 'description', 'state'] as const).map((role, at) => ({
    index: at + 1,
    name: role,
    role,
    sample: [],
  })),
}

const identity = (...cells: readonly CellValue[]): string | null =>
  identityReader(LAYOUT)({ number: 2, cells, hidden: false })

const FIRST = ['INC1', 'No imprime', 'desde ayer', 'Abierto'] as const

const CASES: readonly (readonly [what: string, cells: readonly CellValue[], same: boolean])[] = [
  ['another state', ['INC1', 'No imprime', 'desde ayer', 'Cerrado'], true],
  ['more text', ['INC1', 'No imprime', 'desde ayer. Resuelto', 'Cerrado'], true],
  ['another case, accents and blanks', [' inc1', 'NO  IMPRIMÉ', null, null], true],
  ['another number', ['INC2', 'No imprime', 'desde ayer', 'Abierto'], false],
  ['the number of another ticket', ['INC1', 'VPN', 'desde ayer', 'Abierto'], false],
]

for (const [what, cells, same] of CASES)
  test(`${same ? 'one ticket' : 'two tickets'}: ${what}`, () =>
    assert.equal(identity(...cells) === identity(...FIRST), same))

test('without a title the description tells; without a number nothing does', () => {
  assert.equal(identity(7, '', 'a'), identity('7', null, 'A'))
  assert.notEqual(identity('7', '', 'a'), identity('7', '', 'b'))
  assert.equal(identity(' ', 'No imprime'), null)
})
