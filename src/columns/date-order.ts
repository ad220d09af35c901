import type { CellValue } from '../intake/source.ts'

/** Longer texts are not only a date and a time. */
const LONGEST = 40
const SLASHED = /^(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?![\d/-])/
/** English halves of the day; Spanish ones have points and stand behind the day first: "02/05/2024 9:00 a. m.". */
const HALF = /^\d{1,2}\/\d{1,2}\/\S+,? +\d{1,2}:[\d:]+ ?[AP]M$/i
const MONTHS = 12
/** Dates that tell the order; further ones of the column need not be looked at. */
const ENOUGH = 200
const ZERO = 48
const NINE = 57

/** Dates of a column that only make sense with the month first, with the day first, and those that tell neither. */
export type DateOrder = { month: number; day: number; either: number; half: number }

export const newDateOrder = (): DateOrder => ({ month: 0, day: 0, either: 0, half: 0 })

/** Counts what a cell tells of the order in its column; cells that are no such dates cost next to nothing. */
export const noteDate = (order: DateOrder, cell: CellValue): void => {
  if (typeof cell !== 'string' || cell.length > LONGEST || !beginsWithDigit(cell)) return
  if (order.month + order.day > ENOUGH) return
  const found = SLASHED.exec(cell)
  if (!found) return
  const [first, second] = [Number(found[1]) <= MONTHS, Number(found[2]) <= MONTHS]
  if (first && second) order.either += 1
  else if (first) order.month += 1
  else if (second) order.day += 1
  if (HALF.test(cell)) order.half += 1
}

const beginsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code >= ZERO && code <= NINE
}

/**
 * Which columns have the month first (5/31/2024): each as its own dates tell, else as those of the other columns do,
 * which the same program wrote, else where the time is written as in America (1:30 PM). Null for columns without
 * such dates.
 */
export const monthFirstColumns = (orders: readonly DateOrder[]): readonly (boolean | null)[] => {
  const all = orders.reduce((sum, { month, day }) => sum + month - day, 0)
  return orders.map(({ month, day, either, half }) => {
    if (month + day + either === 0) return null
    if (month + day > 0) return month > day
    return all === 0 ? half > either / 2 : all > 0
  })
}
