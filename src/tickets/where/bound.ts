import type { Column } from '../../columns/layout.ts'
import { type CellValue, cellText } from '../../intake/source.ts'
import { hasMonthFirst, isoFromCell } from '../cell-date.ts'
import { isoFromText } from '../dates.ts'

/** One end of a range: as a date, as a number, or as both ("2026"). */
export type Bound = { readonly date: string | null; readonly number: number | null }

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
/** A year or a month: the beginning of an ISO date. */
const PART_OF_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

/** What a person wrote as a bound; null when it is neither a date nor a number. */
export const readBound = (text: string, column: Column): Bound | null => {
  const plain = text.trim()
  const date = PART_OF_DATE.test(plain) ? plain : isoFromText(plain, hasMonthFirst(column))
  const number = NUMBER.test(plain) ? Number(plain.replace(',', '.')) : null
  return date === '' && number === null ? null : { date: date || null, number }
}

/** Where a cell stands: its date if it is one, its number if it is one. */
export const placeOfCell = (value: CellValue, column: Column): Bound => {
  const isDay = typeof value !== 'number' || column.role === 'opened' || column.role === 'closed'
  const date = isDay ? isoFromCell(value, hasMonthFirst(column)) : ''
  const text = cellText(value).trim()
  return {
    date: date || null,
    number: date === '' && NUMBER.test(text) ? Number(text.replace(',', '.')) : null,
  }
}

/** True when a cell is not before a bound; a cell that cannot be compared with it is on neither side. */
export const isFrom = (cell: Bound, from: Bound): boolean => {
  if (cell.date !== null) return from.date !== null && cell.date >= from.date
  return cell.number !== null && from.number !== null && cell.number >= from.number
}

/** True when a cell is not after a bound; a bound of a day, month or year includes all of it. */
export const isTo = (cell: Bound, to: Bound): boolean => {
  if (cell.date !== null) return to.date !== null && cell.date <= `${to.date}~`
  return cell.number !== null && to.number !== null && cell.number <= to.number
}
