import { fold } from '../shared/text.ts'

const MONTHS: readonly (readonly string[])[] = [
  ['ene', 'jan'],
  ['feb', 'fev'],
  ['mar'],
  ['abr', 'apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['ago', 'aug', 'aou'],
  ['sep', 'set'],
  ['oct', 'out'],
  ['nov'],
  ['dic', 'dec', 'dez'],
]

const CLOCK =
  '(?:(?:T|,|;| a las| at| -)?\\s*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?:\\s*([ap])\\.?\\s?m\\b\\.?)?)?'
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${CLOCK}`, 'i')
const LOCAL = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${CLOCK}`, 'i')
const DAY_MONTH_NAME = new RegExp(
  `^(\\d{1,2})(?:[-/. ]|\\s+de\\s+)(\\p{L}{3,10})\\.?(?:[-/. ]|\\s+de\\s+)(\\d{4}|\\d{2})${CLOCK}`,
  'iu',
)
const MONTH_NAME_DAY = new RegExp(`^(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}`, 'iu')
const WEEKDAY = /^(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom|mon|tue|wed|thu|fri|sat|sun)[a-zé]*\.?,?\s+(?=\S*\d)/i

const monthOf = (name: string): number => {
  const plain = fold(name)
  const exact = MONTHS.findIndex((names) =>
    names.some((start) => start.length > 3 && plain.startsWith(start)),
  )
  return (
    1 + (exact >= 0 ? exact : MONTHS.findIndex((names) => names.some((start) => plain.startsWith(start))))
  )
}

/** Year, month, day, then hour, minute, second, a|p as the pattern caught them. */
type Caught = readonly (string | undefined)[]

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

const hourOf = (hour: number, half: string | undefined): number => {
  if (!half) return hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

const isoTime = ([hour, minute, second, half]: Caught): string => {
  if (hour === undefined) return ''
  const time = [hourOf(Number(hour), half), Number(minute), Number(second ?? 0)] as const
  return time[0] < 24 && time[1] < 60 && time[2] < 60 ? `T${time.map((part) => pad(part)).join(':')}` : ''
}

const isoDate = (year: number, month: number, day: number): string => {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(full, month, 0)).getUTCDate() : 0
  return day >= 1 && day <= days ? `${pad(full, 4)}-${pad(month)}-${pad(day)}` : ''
}

const withTime = (date: string, clock: Caught): string => (date ? date + isoTime(clock) : '')

const fromNumbers = ([, first, second, year, ...clock]: Caught, monthFirst: boolean): string => {
  const [a, b] = [Number(first), Number(second)]
  const swap = b > 12 || (monthFirst && a <= 12)
  return withTime(isoDate(Number(year), swap ? a : b, swap ? b : a), clock)
}

/** True when a text holds a date that only makes sense with the month first ("6/21/2025"). */
export const isMonthFirst = (text: string): boolean =>
  /(?<![\d/-])(?:0?[1-9]|1[0-2])[-/](?:1[3-9]|2\d|3[01])[-/]\d{2,4}(?![\d/-])/.test(text)

/**
 * The date that a text begins with, as ISO local time (`2024-05-02` or `2024-05-02T10:31:05`), '' when it is
 * none. Of two possible readings of "02/05/2024" the day comes first unless `monthFirst`; zones are dropped,
 * since every time in an export is the time of its users.
 */
export const isoFromText = (text: string, monthFirst = false): string => {
  const plain = text.trim().replace(WEEKDAY, '')
  const iso = ISO.exec(plain)
  if (iso) return withTime(isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso.slice(4))
  const local = LOCAL.exec(plain)
  if (local) return fromNumbers(local, monthFirst)
  const named = DAY_MONTH_NAME.exec(plain)
  if (named)
    return withTime(isoDate(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1])), named.slice(4))
  const english = MONTH_NAME_DAY.exec(plain)
  if (!english) return ''
  return withTime(
    isoDate(Number(english[3]), monthOf(english[1] ?? ''), Number(english[2])),
    english.slice(4),
  )
}
