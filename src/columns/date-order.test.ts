import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CellValue } from '../intake/source.ts'
import { monthFirstColumns, newDateOrder, noteDate } from './date-order.ts'

const ordersOf = (columns: readonly (readonly CellValue[])[]): readonly (boolean | null)[] =>
  monthFirstColumns(
    columns.map((cells) => {
      const order = newDateOrder()
      for (const cell of cells) noteDate(order, cell)
      return order
    }),
  )

/** The columns of a sheet, and in which of them the month comes first. */
const CASES: Record<string, { columns: CellValue[][]; monthFirst: (boolean | null)[] }> = {
  'a day above twelve in the second place': {
    columns: [['5/1/2024', '5/2/2024', '5/31/2024']],
    monthFirst: [true],
  },
  'a day above twelve in the first place': {
    columns: [['1/5/2024 1:30 PM', '31/5/2024 1:30 PM']],
    monthFirst: [false],
  },
  'most of them, where somebody wrote one the other way': {
    columns: [['5/30/2024', '5/31/2024', '31/5/2024']],
    monthFirst: [true],
  },
  'as in the other columns, where none tells': {
    columns: [['5/1/2024'], ['5/31/2024'], ['6/7/2024']],
    monthFirst: [true, true, true],
  },
  'American times, where nothing tells': {
    columns: [['5/1/2024 1:30 PM', '5/2/2024 9:00 AM']],
    monthFirst: [true],
  },
  'Spanish times': { columns: [['1/5/2024 1:30 p. m.']], monthFirst: [false] },
  'nothing that tells': { columns: [['1/5/2024 13:30']], monthFirst: [false] },
  'no such dates': {
    columns: [['2024-05-31', { date: '2024-05-31' }, 45000, '10.0.0.12', 'el 5/31/2024', '45/45/2024', null]],
    monthFirst: [null],
  },
}

describe('the order of day and month', () => {
  for (const [name, { columns, monthFirst }] of Object.entries(CASES))
    test(name, () => assert.deepEqual(ordersOf(columns), monthFirst))
})
