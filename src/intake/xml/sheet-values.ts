import type { CellValue } from '../source.ts'
import { type FormatKind, formatKind } from '../xlsx/number-format.ts'
import { dateValue, isoValue } from '../xlsx/serial-date.ts'

/** Names that XML of Excel 2003 gives to built-in formats of dates; others are codes or name plain numbers. */
const NAMED: Readonly<Record<string, FormatKind>> = {
  'General Date': 'datetime',
  'Long Date': 'date',
  'Medium Date': 'date',
  'Short Date': 'date',
  'Long Time': 'time',
  'Medium Time': 'time',
  'Short Time': 'time',
}

const PLAIN =
  /^(General Number|Currency|Euro Currency|Fixed|Standard|Percent|Scientific|Yes\/No|True\/False|On\/Off)$/

/** What `ss:Format` makes of a number. */
export const namedFormatKind = (format: string): FormatKind =>
  PLAIN.test(format) ? 'number' : (NAMED[format] ?? formatKind(0, format))

/** The value of a cell by its `ss:Type`; `kind` is what its style makes of it. */
export const typedValue = (
  { type, text }: { readonly type: string; readonly text: string },
  { kind, date1904 }: { readonly kind: FormatKind; readonly date1904: boolean },
): CellValue => {
  if (text === '') return null
  if (type === 'Boolean') return text.trim() === '1'
  if (type === 'DateTime') return dateTime(text.trim(), kind)
  if (type !== 'Number') return text
  const number = Number(text)
  if (Number.isNaN(number)) return text
  return kind === 'number' ? number : dateValue(number, kind, date1904)
}

/** Where times of day and durations are counted from. */
const DAY_ZERO = Date.parse('1899-12-31T00:00:00Z')

const dateTime = (text: string, kind: FormatKind): CellValue => {
  const value = isoValue(text)
  if (value === null || typeof value !== 'object' || !('date' in value)) return value
  const { date } = value
  if (kind === 'elapsed' || (kind === 'time' && date < '1900-01-01'))
    return { seconds: (Date.parse(date.includes('T') ? `${date}Z` : date) - DAY_ZERO) / 1000 }
  return kind === 'date' && date.endsWith('T00:00:00') ? { date: date.slice(0, 10) } : value
}
