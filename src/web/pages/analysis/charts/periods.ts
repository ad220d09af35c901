import type { StatisticsView } from '../../../../jobs/desk.ts'

export type Unit = 'week' | 'month'

/** Tickets opened in one week or month. */
export type Period = {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly count: number
  readonly byCategory: Readonly<Record<string, number>>
  /** True when the file was exported before it ended. */
  readonly partial: boolean
}

type Counts = StatisticsView['byWeek']

const DAY_MS = 86_400_000

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const lastDay: Readonly<Record<Unit, (start: string) => string>> = {
  week: (monday) => addDays(monday, 6),
  // 31 days after the first of a month is always within the next one
  month: (first) => addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1),
}

/** `today`: the day on which the file was there; what ends later is not complete. */
export const periodsOf = (counts: Counts, unit: Unit, today: string): readonly Period[] =>
  counts.map((period) => {
    const end = lastDay[unit](period.start)
    return { ...period, end, partial: end >= today }
  })

/** Half a year of weeks is easy to read; more is shown by month. */
const MOST_WEEKS = 30

export const unitFor = (weeks: Counts): Unit => (weeks.length > MOST_WEEKS ? 'month' : 'week')

export type Part = {
  readonly kind: 'category' | 'others' | 'unanswered'
  readonly name: string
  readonly count: number
}

/** What a column is stacked of: the categories named, the others together, and tickets without an answer. */
export const partsOf = (
  { byCategory }: Pick<Period, 'byCategory'>,
  named: readonly string[],
): readonly Part[] => {
  const categories = named.map((name): Part => ({ kind: 'category', name, count: byCategory[name] ?? 0 }))
  const others = Object.entries(byCategory)
    .filter(([name]) => name !== '' && !named.includes(name))
    .reduce((sum, [, count]) => sum + count, 0)
  const parts: readonly Part[] = [
    ...categories,
    { kind: 'others', name: '', count: others },
    { kind: 'unanswered', name: '', count: byCategory[''] ?? 0 },
  ]
  return parts.filter(({ count }) => count > 0)
}

/** The largest complete period, or the largest of all when none is complete. */
export const busiest = (periods: readonly Period[]): Period | undefined => {
  const complete = periods.filter(({ partial }) => !partial)
  return (complete.length > 0 ? complete : periods).reduce<Period | undefined>(
    (best, period) => (best && best.count >= period.count ? best : period),
    undefined,
  )
}

/** Round values of an axis from 0 to at least `max`, about `steps` of them. */
export const ticksTo = (max: number, steps = 4): readonly number[] => {
  const raw = Math.max(1, max) / steps
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power)
  return Array.from({ length: Math.ceil(Math.max(1, max) / step) + 1 }, (_, at) => at * step)
}
