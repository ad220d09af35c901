import type { Count, StatisticsRows } from '../store.ts'
import type { Db } from './connect.ts'
import { STATE } from './filters.ts'
import { idRange } from './ids.ts'
import { createTally, type Tally } from './tally.ts'

const COLUMNS = `substr(ticket.opened, 1, 10), ticket.priority, ticket."group", ticket.site, ticket.state,
  result.category, ${STATE}, result.route, result.band`

type Row = readonly [
  day: string,
  priority: string,
  group: string,
  site: string,
  ticketState: string,
  category: number | null,
  state: string,
  route: string | null,
  band: string | null,
]

type Category = {
  readonly categoryId: string | null
  readonly category: string
  readonly subcategory: string
}
const NONE: Category = { categoryId: null, category: '', subcategory: '' }

/** Counts of one analysis as of one moment, in one pass over its tickets. */
export const readStatistics = (db: Db, analysis: number): StatisticsRows =>
  db.transaction((): StatisticsRows => {
    const categories = categoriesOf(db, analysis)
    return told(countRows(db, analysis), (number) => (number && categories.get(number)) || NONE)
  })()

const categoriesOf = (db: Db, analysis: number): ReadonlyMap<number, Category> => {
  const rows = db
    .prepare<[number], Category & { readonly id: number }>(
      `SELECT id, nullif(category_id, '') AS categoryId, name AS category, subname AS subcategory
       FROM category WHERE analysis = ?`,
    )
    .all(analysis)
  return new Map(rows.map(({ id, ...category }) => [id, category]))
}

const emptyTallies = () => ({
  categories: createTally<number | null>(),
  days: createTally<string, number | null>(),
  priorities: createTally<string, number | null>(),
  groups: createTally<string>(),
  sites: createTally<string>(),
  ticketStates: createTally<string>(),
  states: createTally<string>(),
  routes: createTally<string | null>(),
  bands: createTally<string | null>(),
})

type Tallies = ReturnType<typeof emptyTallies>

const countRows = (db: Db, analysis: number): Tallies => {
  const tallies = emptyTallies()
  const rows = db
    .prepare<[number, number], Row>(
      `SELECT ${COLUMNS} FROM ticket LEFT JOIN result ON result.id = ticket.id WHERE ticket.id BETWEEN ? AND ?`,
    )
    .raw()
    .iterate(...idRange(analysis))
  for (const [day, priority, group, site, ticketState, category, state, route, band] of rows) {
    tallies.categories.add(category, null)
    tallies.days.add(day, category)
    tallies.priorities.add(priority, category)
    tallies.groups.add(group, null)
    tallies.sites.add(site, null)
    tallies.ticketStates.add(ticketState, null)
    tallies.states.add(state, null)
    tallies.routes.add(route, null)
    tallies.bands.add(band, null)
  }
  return tallies
}

const told = (tallies: Tallies, nameOf: (category: number | null) => Category): StatisticsRows => {
  /** Only what has a value: neither route, band nor category where there is no result. */
  const known = <Value, Counted>(tally: Tally<Value, null>, tell: (value: NonNullable<Value>) => Counted) =>
    tally
      .counts()
      .flatMap(({ value, count }): Count<Counted>[] =>
        value === null || value === undefined ? [] : [{ ...tell(value), count }],
      )
  const crossed = <Value, Counted>(
    tally: Tally<Value, number | null>,
    tell: (value: Value) => Counted,
  ): Count<Counted & Category>[] =>
    tally.counts().map(({ value, by, count }) => ({ ...tell(value), ...nameOf(by), count }))
  return {
    categories: known(tallies.categories, nameOf),
    days: crossed(tallies.days, (day) => ({ day })),
    priorities: crossed(tallies.priorities, (priority) => ({ priority })),
    groups: known(tallies.groups, (group) => ({ group })),
    sites: known(tallies.sites, (site) => ({ site })),
    ticketStates: known(tallies.ticketStates, (state) => ({ state })),
    states: known(tallies.states, (state) => ({ state: state as StatisticsRows['states'][number]['state'] })),
    routes: known(tallies.routes, (route) => ({ route: route as StatisticsRows['routes'][number]['route'] })),
    bands: known(tallies.bands, (band) => ({ band: band as StatisticsRows['bands'][number]['band'] })),
  }
}
