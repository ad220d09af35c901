import type { TicketQuery } from '../store.ts'
import { idRange, ticketIdOf } from './ids.ts'
import { matchOf, searchName } from './search.ts'

export type Params = Record<string, string | number | null>

/** The tickets that a query is about: what follows FROM, and its parameters. */
export type Scope = { readonly sql: string; readonly params: Params }

/** Columns of TicketFacts that can be filtered, as the database calls them. */
const FACTS = {
  priority: 'ticket.priority',
  group: 'ticket."group"',
  site: 'ticket.site',
  state: 'ticket.state',
  type: 'ticket.type',
} as const

/** State of a ticket as people see it. */
export const STATE = `coalesce(result.state, 'waiting')`

type Condition = readonly [sql: string, params: Params]

export const scopeOf = (analysis: number, query: TicketQuery): Scope => {
  const conditions = [inAnalysis(analysis), ...resultConditions(analysis, query), ...factConditions(query)]
  const match = wordsCondition(analysis, query.q)
  if (match) conditions.push(match)
  return {
    sql: `ticket LEFT JOIN result ON result.id = ticket.id LEFT JOIN category ON category.id = result.category
      WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`,
    params: Object.assign({}, ...conditions.map(([, params]) => params)),
  }
}

const inAnalysis = (analysis: number): Condition => {
  const [first, last] = idRange(analysis)
  return ['ticket.id BETWEEN :first AND :last', { first, last }]
}

function* resultConditions(analysis: number, query: TicketQuery): Iterable<Condition> {
  const { category, state, band, route } = query
  if (state === 'waiting') yield ['result.id IS NULL', {}]
  else if (state) yield ['result.state = :state', { state }]
  if (band) yield ['result.band = :band', { band }]
  if (route) yield ['result.route = :route', { route }]
  if (category !== undefined) {
    yield [
      `result.category IN (SELECT id FROM category WHERE analysis = :analysis
         AND (category_id = :category OR name = :category OR subname = :category))`,
      { analysis, category },
    ]
  }
}

function* factConditions({ facts = {}, from, to }: TicketQuery): Iterable<Condition> {
  for (const [fact, column] of Object.entries(FACTS)) {
    const value = facts[fact as keyof typeof FACTS]
    if (value !== undefined) yield [`${column} = :${fact}Fact`, { [`${fact}Fact`]: value }]
  }
  if (from !== undefined) yield ['ticket.opened >= :from', { from }]
  // Everything on the last day begins with it; '~' comes after whatever may follow.
  if (to !== undefined) yield [`ticket.opened <> '' AND ticket.opened <= :to`, { to: `${to}~` }]
}

const wordsCondition = (analysis: number, q: string | undefined): Condition | null => {
  if (q === undefined || q.trim() === '') return null
  const match = matchOf(q)
  if (match === null) return ['FALSE', {}]
  const name = searchName(analysis)
  return [
    `ticket.id IN (SELECT :base + rowid FROM ${name} WHERE ${name} MATCH :match)`,
    { base: ticketIdOf(analysis, 0), match },
  ]
}
