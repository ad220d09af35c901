import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ColumnHeld, kindOf, NOTHING, newChoice, type RowChoice, rowConditions } from './row-choices.ts'

const CONDITIONS: readonly (readonly [what: string, choice: Partial<RowChoice>, where: object[]])[] = [
  ['no column yet', { values: ['x'] }, []],
  ['nothing said of it yet', { column: 3, contains: '  ' }, []],
  ['values', { column: 3, values: ['Cerrado', ' '] }, [{ column: '#3', is: ['Cerrado', ' '] }]],
  ['a word', { column: 3, contains: ' vpn ' }, [{ column: '#3', contains: ['vpn'] }]],
  ['from a day on', { column: 2, from: '2026-05-01' }, [{ column: '#2', from: '2026-05-01' }]],
  [
    'a period',
    { column: 2, from: '2026-05-01', to: '2026-05-31' },
    [{ column: '#2', from: '2026-05-01', to: '2026-05-31' }],
  ],
]

for (const [what, choice, where] of CONDITIONS)
  test(`the server is asked for the rows: ${what}`, () =>
    assert.deepEqual(rowConditions([{ ...NOTHING, id: 1, ...choice }]), where))

const held = (more: Partial<ColumnHeld>): ColumnHeld => ({
  index: 1,
  name: 'x',
  values: [],
  more: false,
  empty: 0,
  days: null,
  ...more,
})

const KINDS: readonly (readonly [what: string, column: Partial<ColumnHeld>, kind: string])[] = [
  ['dates', { days: { first: '2026-01-01', last: '2026-02-01' } }, 'days'],
  ['a few values', { values: [{ value: 'a', count: 1 }] }, 'values'],
  ['many values of which some are frequent', { values: [{ value: 'a', count: 9 }], more: true }, 'values'],
  ['a value a row', { values: [{ value: 'a', count: 1 }], more: true }, 'text'],
  ['running text only', { more: true }, 'text'],
]

for (const [what, column, kind] of KINDS)
  test(`rows are chosen by ${kind} where a column holds ${what}`, () =>
    assert.equal(kindOf(held(column)), kind))

test('every condition has an id of its own', () => {
  const first = newChoice([])
  const second = newChoice([first])
  assert.equal(new Set([first, second, newChoice([second])].map(({ id }) => id)).size, 3)
})
