import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column } from '../../columns/layout.ts'
import type { CellValue } from '../../intake/source.ts'
import { type ColumnValues, surveyValues } from './column-values.ts'

const survey = (values: readonly CellValue[], column: Partial<Column> = {}): ColumnValues | undefined => {
  const layout = {
    sheet: '',
    sheetIndex: 0,
    headerRow: 1,
    columns: [{ index: 2, name: 'Estado', role: null, sample: [], ...column }],
  }
  const counted = surveyValues(layout)
  for (const [at, value] of values.entries())
    counted.add({ number: at + 2, cells: ['x', value], hidden: false })
  return counted.columns()[0]
}

const NOTHING = { index: 2, name: 'Estado', values: [], more: false, empty: 0, days: null }

const CASES: readonly (readonly [
  what: string,
  values: readonly CellValue[],
  role: Column['role'],
  found: Partial<ColumnValues>,
])[] = [
  ['nothing', [], null, {}],
  ['empty cells', [null, ' ', ''], null, { empty: 3 }],
  [
    'values that differ in case, accents and blanks as one, the most frequent first',
    ['Ábierto', 'Cerrado', ' abierto ', 'ABIERTO'],
    null,
    {
      values: [
        { value: 'Ábierto', count: 3 },
        { value: 'Cerrado', count: 1 },
      ],
    },
  ],
  ['running text', ['x'.repeat(201), 'y'], null, { values: [{ value: 'y', count: 1 }], more: true }],
  [
    'dates of any kind',
    [{ date: '2026-02-01T10:00:00' }, '05/01/2026'],
    null,
    {
      values: [
        { value: '2026-02-01 10:00:00', count: 1 },
        { value: '05/01/2026', count: 1 },
      ],
      days: { first: '2026-01-05', last: '2026-02-01' },
    },
  ],
  [
    'dates that lost their format, where dates are expected',
    [46_054],
    'opened',
    { values: [{ value: '46054', count: 1 }], days: { first: '2026-02-01', last: '2026-02-01' } },
  ],
  ['numbers', [46_054], null, { values: [{ value: '46054', count: 1 }] }],
]

for (const [what, values, role, found] of CASES)
  test(`a column is surveyed: ${what}`, () =>
    assert.deepEqual(survey(values, { role }), { ...NOTHING, ...found }))

test('of many different values the room is bounded, and the frequent ones are told', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => (i % 2 === 0 ? `value ${i % 7}` : `other ${i}`))
  const found = survey(many)
  assert.equal(found?.values.length, 200)
  assert.equal(found?.more, true)
  assert.deepEqual(
    found?.values.slice(0, 7).map(({ count }) => count),
    [3572, 3572, 3572, 3571, 3571, 3571, 3571],
  )
})
