import type { Column, Layout } from '../../columns/layout.ts'
import { type CellValue, cellText, type SheetRow } from '../../intake/source.ts'
import { fold, squeeze } from '../../shared/text.ts'
import { hasMonthFirst, isoFromCell } from '../cell-date.ts'
import { type Bound, isFrom, isTo, placeOfCell, readBound } from './bound.ts'
import type { RowCondition } from './condition.ts'

type Test = (value: CellValue) => boolean

/** The form in which values are compared. */
export const valueKey = (text: string): string => fold(squeeze(text))

/** True for the rows that all conditions choose; `where` as resolveWhere gives it. */
export const rowFilter = (layout: Layout, where: readonly RowCondition[]): ((row: SheetRow) => boolean) => {
  const tests = where.flatMap((condition) => {
    const column = layout.columns.find(({ index }) => `#${index}` === condition.column)
    return column ? testsOf(condition, column).map((test) => ({ at: column.index - 1, test })) : []
  })
  return ({ cells }) => tests.every(({ at, test }) => test(cells[at] ?? null))
}

const testsOf = ({ is, not, contains, from, to }: RowCondition, column: Column): readonly Test[] => [
  ...(is ? [anyOf(is, column)] : []),
  ...(not ? [noneOf(not, column)] : []),
  ...(contains ? [containing(contains)] : []),
  ...(from === undefined ? [] : [beside(from, column, isFrom)]),
  ...(to === undefined ? [] : [beside(to, column, isTo)]),
]

/** A day or a month, which stands for all dates in it. */
const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/

const anyOf = (values: readonly string[], column: Column): Test => {
  const keys = new Set(values.map(valueKey))
  const days = values.map(squeeze).filter((value) => DAY_OR_MONTH.test(value))
  const monthFirst = hasMonthFirst(column)
  return (cell) => {
    if (keys.has(valueKey(cellText(cell)))) return true
    if (days.length === 0 || typeof cell === 'number') return false
    const iso = isoFromCell(cell, monthFirst)
    return days.some((day) => iso.startsWith(day))
  }
}

const noneOf = (values: readonly string[], column: Column): Test => {
  const any = anyOf(values, column)
  return (cell) => !any(cell)
}

const containing = (texts: readonly string[]): Test => {
  const keys = texts.map(valueKey)
  return (cell) => {
    const text = valueKey(cellText(cell))
    return keys.some((key) => text.includes(key))
  }
}

const beside = (bound: string, column: Column, side: (cell: Bound, bound: Bound) => boolean): Test => {
  const read = readBound(bound, column)
  return (cell) => read !== null && side(placeOfCell(cell, column), read)
}
