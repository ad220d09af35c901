import type { CellValue } from '../source.ts'
import type { FormatKind } from './number-format.ts'

const DAY = 86_400
/** Days from 1899-12-30 (day 0 of the 1900 system after its February 29th) to 1970-01-01. */
const UNIX_DAY = 25_569
/** Days from there to 1904-01-01. */
const SHIFT_1904 = 1_462
/** Excel counts a 1900-02-29 that never was: before it, the days are one ahead. */
const FIRST_OF_MARCH_1900 = 61
/** 9999-12-31, Excel's last day. */
const LAST_DAY = 2_958_465

/**
 * A number in a date's format as the sheet shows it, to the second and without a time zone. A number that is no
 * date in Excel either (negative, after 9999) stays a number.
 */
export const dateValue = (serial: number, kind: FormatKind, date1904: boolean): CellValue => {
  const seconds = Math.round(serial * DAY)
  if (kind === 'elapsed') return { seconds }
  const days = Math.floor(seconds / DAY) + (date1904 ? SHIFT_1904 : 0)
  if (serial < 0 || days > LAST_DAY) return serial
  if (kind === 'time' && serial < 1) return { seconds }
  const ofDay = seconds % DAY
  const real = days < FIRST_OF_MARCH_1900 - 1 ? days + 1 : days
  const iso = new Date(((real - UNIX_DAY) * DAY + ofDay) * 1000).toISOString()
  return { date: iso.slice(0, ofDay > 0 || kind !== 'date' ? 19 : 10) }
}

/** The inverse for a date of ours ("2024-05-02" or "2024-05-02T10:31:05"), or null when it is not one. */
export const serialOf = (date: string): number | null => {
  const milliseconds = Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`)
  const serial = milliseconds / 1000 / DAY + UNIX_DAY
  return serial >= FIRST_OF_MARCH_1900 && serial < LAST_DAY + 1 ? serial : null
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(\.\d+)?Z?)?$/

/** An ISO date as a file writes it (cells of type `d`, .ods), to the nearest second; other text stays as it is. */
export const isoValue = (text: string): CellValue => {
  const [, date, time, fraction = '0'] = ISO.exec(text) ?? []
  if (date === undefined) return text
  if (time === undefined) return { date }
  const whole = Date.parse(`${date}T${time}Z`) + Math.round(Number(fraction)) * 1000
  return Number.isNaN(whole) ? text : { date: new Date(whole).toISOString().slice(0, 19) }
}
