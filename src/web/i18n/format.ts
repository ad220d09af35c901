/** A message that depends on a number: "# row", "# rows". */
type Plural = { readonly one: string; readonly other: string }

/** Numbers, dates and lengths of time as people of one locale write them. */
export type Format = {
  number(value: number): string
  /** Of a share 0–1: "14 %". */
  percent(share: number): string
  /** The form of a message for a number, "#" replaced by it: plural(2, words.rows) is "2 rows". */
  plural(count: number, message: Plural): string
  bytes(count: number): string
  date(iso: string): string
  dateTime(iso: string): string
  time(ms: number): string
  /** "just now", "5 minutes ago", "yesterday"; the date when it is over a week. */
  ago(iso: string, now?: number): string
  /** Rounded to what matters: "45 s", "38 min", "2 h 10 min". */
  duration(seconds: number): string
  list(items: readonly string[]): string
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const createFormat = (locale: string): Format => {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 1 })
  const plurals = new Intl.PluralRules(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = (value: number): string => numbers.format(value)
  return {
    number,
    percent: (share) => percents.format(share),
    plural: (count, { one, other }) =>
      (plurals.select(count) === 'one' ? one : other).replaceAll('#', number(count)),
    bytes: bytesFormat(locale),
    ...dateFormats(locale),
    duration: durationFormat(locale),
    list: (items) => lists.format(items),
  }
}

const bytesFormat = (locale: string): Format['bytes'] => {
  const formats = UNITS.map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }),
  )
  return (count) => {
    const step = count < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / 3))
    return formats[step]?.format(count / 1000 ** step) ?? ''
  }
}

const dateFormats = (locale: string): Pick<Format, 'date' | 'dateTime' | 'time' | 'ago'> => {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const dateTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const date = (iso: string): string => dates.format(new Date(iso))
  return {
    date,
    dateTime: (iso) => dateTimes.format(new Date(iso)),
    time: (ms) => times.format(ms),
    ago: (iso, now = Date.now()) => {
      const seconds = Math.max(0, (now - Date.parse(iso)) / 1000)
      if (seconds < MINUTE) return relative.format(0, 'second')
      if (seconds < HOUR) return relative.format(-Math.floor(seconds / MINUTE), 'minute')
      if (seconds < DAY) return relative.format(-Math.floor(seconds / HOUR), 'hour')
      return seconds < 7 * DAY ? relative.format(-Math.floor(seconds / DAY), 'day') : date(iso)
    },
  }
}

const durationFormat = (locale: string): Format['duration'] => {
  const unit = (name: 'second' | 'minute' | 'hour'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: 0,
    })
  const [second, minute, hour] = [unit('second'), unit('minute'), unit('hour')]
  return (seconds) => {
    if (seconds < 59.5) return second.format(Math.max(0, Math.round(seconds)))
    const minutes = Math.round(seconds / MINUTE)
    if (minutes < 60) return minute.format(minutes)
    const rest = minutes % 60
    const hours = hour.format(Math.floor(minutes / 60))
    return rest === 0 ? hours : `${hours} ${minute.format(rest)}`
  }
}
