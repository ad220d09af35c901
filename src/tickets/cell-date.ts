import type { Column } from '../columns/layout.ts'
import type { CellValue } from '../intake/source.ts'
import { isMonthFirst, isoFromText } from './dates.ts'

/** Days from 1899-12-30 to 1970-01-01: how Excel counts days. */
const EXCEL_EPOCH = 25_569
const DAY_MS = 86_400_000

/** A day number that lost its date format (45414.44) as ISO local time; '' when it is no day of our times. */
const isoFromSerial = (days: number): string => {
  if (days < 20_000 || days > 80_000) return ''
  const iso = new Date(Math.round((days - EXCEL_EPOCH) * DAY_MS)).toISOString()
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19)
}

/** The date that a cell of a column of dates holds, as ISO local time; '' when it is none. */
export const isoFromCell = (value: CellValue, monthFirst: boolean): string => {
  if (value === null || typeof value === 'boolean') return ''
  if (typeof value === 'number') return isoFromSerial(value)
  if (typeof value === 'string') return isoFromText(value, monthFirst)
  return 'date' in value ? value.date : ''
}

/** True when the month comes first in the dates of a column: by all of its values, or by those that are shown. */
export const hasMonthFirst = ({ monthFirst, sample }: Pick<Column, 'monthFirst' | 'sample'>): boolean =>
  monthFirst ?? sample.some(isMonthFirst)
