/** How many tickets of each kind, as the charts and GET …/statistics need them; only answered tickets have a category. */
export type Statistics = {
  /** Both levels; the first level counts its second. Most first. */
  readonly categories: readonly CategoryCount[]
  /** Weeks from Monday (ISO 8601) from the first to the last with a ticket, empty ones included. */
  readonly byWeek: readonly PeriodCount[]
  /** Calendar months, in the same way. */
  readonly byMonth: readonly PeriodCount[]
  readonly byRoute: Readonly<Record<string, number>>
  readonly byBand: Readonly<Record<string, number>>
  readonly byPriority: readonly {
    readonly priority: string
    readonly category: string
    readonly count: number
  }[]
  readonly byGroup: readonly { readonly group: string; readonly count: number }[]
  readonly bySite: readonly { readonly site: string; readonly count: number }[]
}

export type CategoryCount = {
  /** What the filter `category` takes: the id of a second-level category, the name of a first-level one. */
  readonly id: string
  readonly name: string
  /** Name of the first level, null for itself. */
  readonly parent: string | null
  readonly count: number
}

export type PeriodCount = {
  /** Its first day, `YYYY-MM-DD`. */
  readonly start: string
  readonly count: number
  /** By name of the first level; '' for tickets without an answer. */
  readonly byCategory: Readonly<Record<string, number>>
}

type Named = { readonly categoryId: string | null; readonly category: string; readonly subcategory: string }
type Counted<What> = readonly (What & { readonly count: number })[]

/** Counts of every combination that occurs, as the store gives them; days `YYYY-MM-DD` or ''. */
export type Tallies = {
  readonly categories: Counted<Named>
  readonly days: Counted<Named & { readonly day: string }>
  readonly priorities: Counted<Named & { readonly priority: string }>
  readonly groups: Counted<{ readonly group: string }>
  readonly sites: Counted<{ readonly site: string }>
  readonly routes: Counted<{ readonly route: string }>
  readonly bands: Counted<{ readonly band: string }>
}

export const statisticsOf = (tallies: Tallies): Statistics => ({
  categories: categoryCounts(tallies.categories),
  byWeek: periodCounts(tallies.days, WEEKS),
  byMonth: periodCounts(tallies.days, MONTHS),
  byRoute: Object.fromEntries(tallies.routes.map(({ route, count }) => [route, count])),
  byBand: Object.fromEntries(tallies.bands.map(({ band, count }) => [band, count])),
  byPriority: grouped(tallies.priorities, ({ priority, category }) => ({ priority, category })),
  byGroup: tallies.groups.filter(({ group }) => group !== '').toSorted(mostFirst),
  bySite: tallies.sites.filter(({ site }) => site !== '').toSorted(mostFirst),
})

const mostFirst = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count

const categoryCounts = (counts: Tallies['categories']): readonly CategoryCount[] => {
  const named = counts.filter(({ category }) => category !== '')
  const parents = grouped(named, ({ category }) => ({ id: category, name: category, parent: null }))
  const children = grouped(
    named.filter(({ subcategory }) => subcategory !== ''),
    ({ categoryId, category, subcategory }) => ({
      id: categoryId ?? subcategory,
      name: subcategory,
      parent: category,
    }),
  )
  return [...parents, ...children].toSorted(mostFirst)
}

/** One entry for each different result of `keyOf`, with the sum of the counts, most first. */
const grouped = <From, Key extends object>(
  counts: Counted<From>,
  keyOf: (one: From) => Key,
): readonly (Key & { readonly count: number })[] => {
  const sums = new Map<string, Key & { count: number }>()
  for (const one of counts) {
    const key = keyOf(one)
    const known = sums.get(JSON.stringify(key))
    if (known) known.count += one.count
    else sums.set(JSON.stringify(key), { ...key, count: one.count })
  }
  return [...sums.values()].toSorted(mostFirst)
}

/** How days are put together; days are `YYYY-MM-DD`. */
type Calendar = {
  /** First day of the period of a day. */
  startOf(day: string): string
  /** First day of the period before the one that begins on a day. */
  before(start: string): string
  /** A typo in a year must not make a chart of a hundred thousand periods. */
  readonly most: number
  /** How long one is. */
  readonly days: number
}

/** In milliseconds. */
const DAY = 86_400_000

const addDays = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

const WEEKS: Calendar = {
  startOf: (day) => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)),
  before: (monday) => addDays(monday, -7),
  most: 1000,
  days: 7,
}

const MONTHS: Calendar = {
  startOf: monthOf,
  before: (first) => monthOf(addDays(first, -1)),
  most: 240,
  days: 30,
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))

const periodCounts = (days: Tallies['days'], calendar: Calendar): readonly PeriodCount[] => {
  const counts = new Map<string, Map<string, number>>()
  for (const { day, category, count } of days.filter((one) => isDay(one.day))) {
    const start = calendar.startOf(day)
    const period = counts.get(start) ?? new Map<string, number>()
    counts.set(start, period.set(category, (period.get(category) ?? 0) + count))
  }
  const found = [...counts.keys()].toSorted().map((start) => ({ start, count: sum(counts.get(start)) }))
  return startsOf(found, calendar).map((start) => {
    const byCategory = counts.get(start) ?? new Map<string, number>()
    return { start, count: sum(byCategory), byCategory: Object.fromEntries(byCategory) }
  })
}

const sum = (counts: ReadonlyMap<string, number> = new Map()): number =>
  [...counts.values()].reduce((all, one) => all + one, 0)

type Found = readonly { readonly start: string; readonly count: number }[]

/** All periods from the first to the last; where they are too many, the last ones that reach to the middle ticket. */
const startsOf = (found: Found, { before, most, days }: Calendar): readonly string[] => {
  const reach = Date.parse(middleOf(found)) + (most - 1) * days * DAY
  const last = found.findLast(({ start }) => Date.parse(start) <= reach)?.start ?? ''
  const [{ start: first } = { start: '' }] = found
  const starts: string[] = []
  for (let at = last; at !== '' && at >= first && starts.length < most; at = before(at)) starts.unshift(at)
  return starts
}

/** The period of the ticket that has as many before as behind. */
const middleOf = (found: Found): string => {
  let left = found.reduce((all, { count }) => all + count, 0) / 2
  for (const { start, count } of found) {
    left -= count
    if (left <= 0) return start
  }
  return ''
}
