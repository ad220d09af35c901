import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column, Layout } from '../../columns/layout.ts'
import type { CellValue } from '../../intake/source.ts'
import { TriajeError } from '../../shared/errors.ts'
import { conditionText, type RowCondition } from './condition.ts'
import { resolveWhere } from './resolve.ts'
import { rowFilter } from './row-filter.ts'

const column = (index: number, name: string, more: Partial<Column> = {}): Column => ({
  index,
  name,
  role: null,
  sample: [],
  ...more,
})

const LAYOUT: Layout = {
  sheet: 'Hoja1',
  sheetIndex: 0,
  headerRow: 1,
  columns: [
    column(1, 'Número', { role: 'id' }),
    column(2, 'Estado', { role: 'state' }),
    column(3, 'Fecha de apertura', { role: 'opened' }),
    column(4, 'Horas'),
    column(5, 'Created', { sample: ['6/21/2026 16:14'] }),
    column(6, 'Comentario'),
    column(7, 'Comentario (2)'),
  ],
}

const ROWS: readonly (readonly CellValue[])[] = [
  ['A', 'Cerrado', { date: '2026-01-05T10:31:05' }, 1.5, '1/5/2026 10:31', 'Se cambió el tóner'],
  ['B', ' CERRADO ', '31/01/2026 23:59', '12', '1/31/2026', null],
  ['C', 'En  curso', { date: '2026-02-01' }, '3,5', '2/1/2026', 'VPN caída'],
  ['D', null, '', null, 'pronto', true],
  ['E', 3, 46_054.5, -2, '', ''],
]

const chosen = (...where: readonly RowCondition[]): string => {
  const filter = rowFilter(LAYOUT, resolveWhere(LAYOUT, where))
  return ROWS.filter((cells, at) => filter({ number: at + 2, cells, hidden: false }))
    .map(([id]) => id)
    .join('')
}

const CASES: readonly (readonly [what: string, where: readonly RowCondition[], rows: string])[] = [
  ['nothing asked for', [], 'ABCDE'],
  ['a value, without regard to case and blanks', [{ column: 'Estado', is: ['cerrado'] }], 'AB'],
  ['a header without regard to case and accents', [{ column: 'numero', is: ['a'] }], 'A'],
  ['any of several values', [{ column: 'Estado', is: ['cerrado', 'EN CURSO'] }], 'ABC'],
  ['a number as it is written', [{ column: 'Estado', is: ['3'] }], 'E'],
  ['an empty cell', [{ column: 'Estado', is: [''] }], 'D'],
  ['a cell with anything', [{ column: 'Estado', not: ['  '] }], 'ABCE'],
  ['none of several values', [{ column: 'Estado', not: ['cerrado', 'en curso'] }], 'DE'],
  ['true as it is shown', [{ column: '#6', is: ['true'] }], 'D'],
  ['a text in the middle, without accents', [{ column: '#6', contains: ['toner', 'caida'] }], 'AC'],
  ['a place', [{ column: '#2', is: ['cerrado'] }], 'AB'],
  ['a role', [{ column: 'state', is: ['cerrado'] }], 'AB'],
  ['from a day', [{ column: 'opened', from: '2026-01-31' }], 'BCE'],
  ['to a day, its last minute included', [{ column: 'opened', to: '2026-01-31' }], 'AB'],
  ['to a month', [{ column: 'opened', to: '2026-01' }], 'AB'],
  ['within a year', [{ column: 'opened', from: '2026', to: '2026' }], 'ABCE'],
  ['from a time', [{ column: 'opened', from: '2026-01-05 10:32' }], 'BCE'],
  ['a day as people write it', [{ column: 'opened', from: '31/01/2026', to: '1/2/2026' }], 'BCE'],
  ['the days of a month as values', [{ column: 'opened', is: ['2026-01'] }], 'AB'],
  ['a day that is not the one', [{ column: 'opened', not: ['2026-02-01'] }], 'ABDE'],
  ['text dates with the month first', [{ column: 'Created', from: '2026-01-31' }], 'BC'],
  ['a bound with the month first', [{ column: 'Created', to: '1/5/2026' }], 'A'],
  ['numbers, as numbers or text', [{ column: 'Horas', from: '1,5', to: '3.5' }], 'AC'],
  ['numbers up to another', [{ column: 'Horas', to: '12' }], 'ABCE'],
  [
    'all conditions at once',
    [
      { column: 'Estado', is: ['cerrado'] },
      { column: 'opened', from: '2026-01-06' },
    ],
    'B',
  ],
  [
    'two conditions on one column',
    [
      { column: 'Horas', from: '2' },
      { column: 'Horas', to: '4' },
    ],
    'C',
  ],
]

for (const [what, where, rows] of CASES)
  test(`rows are chosen by ${what}`, () => assert.equal(chosen(...where), rows))

const REFUSED: readonly (readonly [what: string, condition: RowCondition, code: string, says: RegExp])[] = [
  ['an unknown header', { column: 'Sede', is: ['x'] }, 'column.unknown', /#2 Estado/],
  ['a header that several columns bear', { column: 'Comentario', is: ['x'] }, 'column.ambiguous', /#7/],
  ['a place beyond the sheet', { column: '#70', is: ['x'] }, 'column.unknown', /#70/],
  ['nothing asked of a column', { column: 'Estado' }, 'request.invalid', /Estado.*contains/],
  ['a list without values', { column: 'Estado', is: [] }, 'request.invalid', /Estado/],
  ['a bound that is none', { column: 'opened', from: 'ayer' }, 'request.invalid', /ayer.*2026-01-31/],
]

for (const [what, condition, code, says] of REFUSED)
  test(`refused: ${what}`, () =>
    assert.throws(
      () => resolveWhere(LAYOUT, [condition]),
      (error) =>
        error instanceof TriajeError &&
        error.code === code &&
        error.field === 'where' &&
        says.test(error.message),
    ))

test('a condition can be read', () => {
  const condition = { column: '#2', is: ['Cerrado', ''], not: ['x'], contains: ['v'], from: '1', to: '2' }
  assert.equal(
    conditionText(condition, 'Estado'),
    'Estado = Cerrado | "", Estado ≠ x, Estado ~ v, Estado ≥ 1, Estado ≤ 2',
  )
})
