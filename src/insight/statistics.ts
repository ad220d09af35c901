/** How many tickets of each kind, as the charts and GET …/statistics need them; only answered tickets have a category. */
export type Statistics = {
  /** Both levels; the first level counts its second. Most first. */
  readonly categories: readonly CategoryCount[]
  /** Weeks from Monday (ISO 8601) from the first to the last with a ticket, empty ones included. */
  readonly byWeek: readonly WeekCount[]
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

export type WeekCount = {
  /** Its Monday, `YYYY-MM-DD`. */
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
  byWeek: weekCounts(tallies.days),
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

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** A typo in a year must not make a chart of a hundred thousand weeks. */
const MOST_WEEKS = 1000

/** Midnight (UTC, as a mere number) of the Monday on or before an ISO day, or null for what is no day. */
const mondayOf = (day: string): number | null => {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return null
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS
}

const weekCounts = (days: Tallies['days']): readonly WeekCount[] => {
  const weeks = new Map<number, { count: number; byCategory: Record<string, number> }>()
  for (const { day, category, count } of days) {
    const monday = mondayOf(day)
    if (monday === null) continue
    const week = weeks.get(monday) ?? { count: 0, byCategory: {} }
    week.count += count
    week.byCategory[category] = (week.byCategory[category] ?? 0) + count
    weeks.set(monday, week)
  }
  const found = [...weeks.keys()]
  const last = Math.max(...found)
  const first = Math.max(Math.min(...found), last - MOST_WEEKS * WEEK_MS)
  const all = found.length === 0 ? 0 : Math.round((last - first) / WEEK_MS) + 1
  return Array.from({ length: all }, (_, i) => first + i * WEEK_MS).map((monday) => ({
    start: new Date(monday).toISOString().slice(0, 10),
    ...(weeks.get(monday) ?? { count: 0, byCategory: {} }),
  }))
}
