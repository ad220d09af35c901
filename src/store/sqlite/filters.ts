import type { TicketQuery } from '../store.ts'
import { idRange, ticketIdOf } from './ids.ts'
import { matchOf, searchName } from './search.ts'

type Params = Readonly<Record<string, string | number>>

/** The tickets that a query is about. */
export type Scope = {
  /** FROM and WHERE. Tables that nothing asks for are left out by SQLite, being joined from the left. */
  readonly sql: string
  readonly params: Params
  /** The column, or sum, that is the ticket's id. */
  readonly id: string
  /** What stands in the order of the ids and is read in it; `:base` less than them. */
  readonly place: string
  readonly base: number
  /** True when no ticket of the analysis is left out. */
  readonly all: boolean
}

type Condition = readonly [sql: string, params: Params]

/** State of a ticket as people see it. */
export const STATE = `coalesce(result.state, 'waiting')`

/** `categories`: the numbers of those that the query asks for. */
export const scopeOf = (analysis: number, query: TicketQuery, categories: readonly number[]): Scope => {
  const { from, id, place, base, condition } = beginningOf(analysis, query.q?.trim() ?? '')
  const filters = [
    ...resultFilters(query, categories),
    ...factFilters(query),
    ...rowFilters(analysis, id, query),
  ]
  const conditions = [condition, ...filters]
  return {
    sql: `FROM ${from} LEFT JOIN result ON result.id = ${id} LEFT JOIN category ON category.id = result.category
      WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`,
    params: Object.assign({}, ...conditions.map(([, params]) => params)),
    id,
    place,
    base,
    all: from === 'ticket' && filters.length === 0,
  }
}

type Beginning = Pick<Scope, 'id' | 'place' | 'base'> & {
  readonly from: string
  readonly condition: Condition
}

/** All tickets of the analysis, or those that the search index knows for the words of `q`. */
const beginningOf = (analysis: number, q: string): Beginning => {
  const [first, last] = idRange(analysis)
  if (q === '') {
    return {
      from: 'ticket',
      id: 'ticket.id',
      place: 'ticket.id',
      base: 0,
      condition: ['ticket.id BETWEEN :first AND :last', { first, last }],
    }
  }
  const name = searchName(analysis)
  // read in the order of its rows, a page ends with its last ticket and not with the last that matches
  const id = '(CAST(:base AS INTEGER) + found.rowid)'
  const base = ticketIdOf(analysis, 0)
  return {
    from: `${name} AS found LEFT JOIN ticket ON ticket.id = ${id}`,
    id,
    place: 'found.rowid',
    base,
    condition: [`found.${name} MATCH :match`, { base, match: matchOf(q) }],
  }
}

function* resultFilters(query: TicketQuery, categories: readonly number[]): Iterable<Condition> {
  const { category, state, band, route } = query
  if (state === 'waiting') yield ['result.id IS NULL', {}]
  else if (state) yield ['result.state = :state', { state }]
  if (band) yield ['result.band = :band', { band }]
  if (route) yield ['result.route = :route', { route }]
  if (category !== undefined) yield [`result.category IN (${categories.join(', ')})`, {}]
}

function* rowFilters(analysis: number, id: string, { rows }: TicketQuery): Iterable<Condition> {
  if (!rows) return
  const [firstRow, lastRow] = rows.map((row) => ticketIdOf(analysis, row))
  yield [`${id} BETWEEN :first_row AND :last_row`, { first_row: firstRow ?? 0, last_row: lastRow ?? 0 }]
}

/** TicketFacts that can be filtered, as the database calls them. */
const FACTS = {
  priority: 'ticket.priority',
  group: 'ticket."group"',
  site: 'ticket.site',
  state: 'ticket.state',
  type: 'ticket.type',
} as const

function* factFilters({ facts = {}, from, to }: TicketQuery): Iterable<Condition> {
  for (const fact of Object.keys(FACTS) as (keyof typeof FACTS)[]) {
    const value = facts[fact]
    if (value !== undefined) yield [`${FACTS[fact]} = :fact_${fact}`, { [`fact_${fact}`]: value }]
  }
  if (from !== undefined) yield ['ticket.opened >= :from', { from }]
  // A moment of the last day begins with it; '~' comes after whatever may follow.
  if (to !== undefined) yield [`ticket.opened <> '' AND ticket.opened <= :to`, { to: `${to}~` }]
}
