import type { CellValue } from '../source.ts'
import { isoValue } from '../xlsx/serial-date.ts'

/** What the tag of a cell says of its value, by the attributes of ODF 1.3 part 3, 19.385 and following. */
export type CellTag = {
  type: string
  /** `office:value`, `-date-value`, `-time-value`, `-boolean-value` or `-string-value`. */
  value: string | null
  /** True for the result of a formula that failed: its text says how. */
  error: boolean
}

/** The value of a cell with this text; formulas count as what they gave. */
export const cellValue = ({ type, value, error }: CellTag, text: string): CellValue => {
  if (error || value === null || type === '') return text || value || null
  if (type === 'string') return value || null
  if (type === 'boolean') return value === 'true'
  if (type === 'date') return isoValue(value)
  if (type === 'time') return duration(value)
  const number = Number(value)
  return Number.isNaN(number) ? text || value : number
}

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** `PT36H30M05S` in seconds; other text stays as it is. */
const duration = (text: string): CellValue => {
  const [whole, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(text) ?? []
  if (whole === undefined) return text
  const total = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return { seconds: Math.round(sign ? -total : total) }
}
