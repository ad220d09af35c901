import type { StatisticsView } from '../../../../jobs/desk.ts'
import { heatOf, mainFinding } from '../charts/heat.ts'
import { type Period, periodsOf } from '../charts/periods.ts'
import type { TicketFilters } from '../search.ts'
import { topLevel } from './look-first.ts'

/** Something that stands out in the counts, and which tickets it is about. */
export type Finding = { readonly filters: TicketFilters } & (
  | {
      readonly kind: 'rising'
      readonly category: string
      readonly before: number
      readonly now: number
      readonly weeks: number
    }
  | { readonly kind: 'urgent'; readonly priority: string; readonly category: string; readonly share: number }
  | { readonly kind: 'site' | 'group'; readonly name: string; readonly share: number }
)

type Counted = Pick<StatisticsView, 'categories' | 'byWeek' | 'byPriority' | 'byGroup' | 'bySite'>

/** What stands out; nothing where the counts are too even or too small to say so. `today`: `YYYY-MM-DD`. */
export const findingsOf = (statistics: Counted, today: string): readonly Finding[] => [
  ...rising(statistics, today),
  ...urgent(statistics),
  ...dominant(
    'site',
    statistics.bySite.map(({ site, count }) => ({ name: site, count })),
  ),
  ...dominant(
    'group',
    statistics.byGroup.map(({ group, count }) => ({ name: group, count })),
  ),
]

/** Weeks compared with as many before them. */
const MOST_WEEKS = 4
const FEWEST_WEEKS = 2
/** Standard deviations between two Poisson counts from which on a rise is no chance, with a dozen categories looked at. */
const SURE = 3

const rising = ({ categories, byWeek }: Counted, today: string): readonly Finding[] => {
  const complete = periodsOf(byWeek, 'week', today).filter(({ partial }) => !partial)
  const weeks = Math.min(MOST_WEEKS, Math.floor(complete.length / 2))
  if (weeks < FEWEST_WEEKS) return []
  const [recent, earlier] = [complete.slice(-weeks), complete.slice(-2 * weeks, -weeks)]
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last) return []
  return topLevel(categories)
    .map(({ name }) => ({ name, now: countIn(recent, name), before: countIn(earlier, name) }))
    .filter((one) => riseOf(one) >= SURE)
    .toSorted((a, b) => riseOf(b) - riseOf(a))
    .slice(0, 1)
    .map(({ name, now, before }) => ({
      kind: 'rising' as const,
      category: name,
      before,
      now,
      weeks,
      filters: { category: name, from: first.start, to: last.end },
    }))
}

const countIn = (periods: readonly Period[], category: string): number =>
  periods.reduce((sum, { byCategory }) => sum + (byCategory[category] ?? 0), 0)

const riseOf = ({ now, before }: { readonly now: number; readonly before: number }): number =>
  (now - before) / Math.sqrt(Math.max(1, now + before))

/** What the most urgent tickets mostly are. */
const urgent = ({ byPriority }: Counted): readonly Finding[] => {
  const heat = heatOf(byPriority)
  const found = mainFinding(heat)
  if (heat.priorities.length < 2 || found === null) return []
  const { priority, category } = found
  return [{ kind: 'urgent', ...found, filters: { priority, category } }]
}

/** Share of all tickets from which on a site or a group is worth a look. */
const MUCH = 1 / 3

const dominant = (
  kind: 'site' | 'group',
  counts: readonly { readonly name: string; readonly count: number }[],
): readonly Finding[] => {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const [first] = counts
  if (counts.length < 2 || !first || first.count < total * MUCH) return []
  return [
    {
      kind,
      name: first.name,
      share: first.count / total,
      filters: kind === 'site' ? { site: first.name } : { group: first.name },
    },
  ]
}
