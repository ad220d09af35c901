import type { TicketPage, TicketQuery, TicketRow } from '../store.ts'
import { keysByCategory } from './by-category.ts'
import { categoriesNamed } from './categories.ts'
import type { Db } from './connect.ts'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import { type Scope, STATE, scopeOf } from './filters.ts'
import { RESULT_COLUMNS, RESULT_JOINS, type ResultDbRow, resultFrom } from './result-row.ts'
import { TICKET_COLUMNS, type TicketDbRow, ticketFrom } from './ticket-row.ts'
import type { Totals } from './totals.ts'

type Key = Cursor

type Sort = NonNullable<TicketQuery['sort']>

/** What is sorted by; tickets without an answer come first when ascending. Ties are broken by the row. */
const SORTS: Readonly<Record<Exclude<Sort, 'row'>, string>> = {
  category: `coalesce(category.sort, '')`,
  confidence: 'coalesce(result.confidence, -1.0)',
  opened: 'ticket.opened',
  priority: 'ticket.priority',
  state: STATE,
}

export type Asked = {
  readonly analysis: number
  readonly query: TicketQuery
  /** Of the analysis' tickets and results: changes whenever they may have. */
  readonly version: number
}

/** One page: the ids of its tickets by the narrow tables alone, then the tickets themselves. */
export const pageOf = (db: Db, totals: Totals, { analysis, query, version }: Asked): TicketPage => {
  const categories = query.category === undefined ? [] : categoriesNamed(db, analysis, query.category)
  const scope = scopeOf(analysis, query, categories)
  const found =
    query.sort === 'category' && scope.all ? keysByCategory(db, analysis, query) : keysOf(db, scope, query)
  const shown = found.slice(0, query.limit)
  const last = found.length > query.limit ? shown.at(-1) : undefined
  const ids = shown.map(({ id }) => id)
  return {
    items: ticketRows(db, ids),
    nextCursor: last ? writeCursor(last) : null,
    total: knownTotal(db, analysis, scope) ?? totals.of(scope, version, () => countIn(db, scope)),
  }
}

const countIn = (db: Db, { sql, params }: Scope): number =>
  Number(db.prepare(`SELECT count(*) ${sql}`).pluck().get(params))

/** Of all tickets, once they are imported. */
const knownTotal = (db: Db, analysis: number, { all }: Scope): number | undefined => {
  const known =
    'SELECT total FROM counter JOIN analysis ON number = analysis WHERE analysis = ? AND imported = 1'
  return all ? db.prepare<[number], number>(known).pluck().get(analysis) : undefined
}

/** One more than the page holds, to know whether another follows. */
const keysOf = (db: Db, { sql, params, id, place, base }: Scope, query: TicketQuery): readonly Key[] => {
  const { sort = 'row', cursor } = query
  const [after, order] = query.descending ? ['<', 'DESC'] : ['>', 'ASC']
  const value = sort === 'row' ? place : SORTS[sort]
  const begin =
    sort === 'row' ? `AND ${place} ${after} :place` : `AND (${value}, ${id}) ${after} (:value, :id)`
  const select = `SELECT ${id} AS id, ${value} AS value ${sql} ${cursor === undefined ? '' : begin}
    ORDER BY ${value} ${order}, ${place} ${order} LIMIT :limit`
  const last = cursor === undefined ? null : readCursor(cursor)
  const from = last && { ...last, place: last.id - base }
  return db.prepare<unknown[], Key>(select).all({ ...params, ...from, limit: query.limit + 1 })
}

export const ticketRows = (db: Db, ids: readonly number[]): readonly TicketRow[] => {
  const rows = db
    .prepare<[string], TicketDbRow & (ResultDbRow | { readonly result_id: null })>(
      `SELECT ${TICKET_COLUMNS}, ${RESULT_COLUMNS} FROM json_each(?) AS wanted
       JOIN ticket ON ticket.id = wanted.value JOIN ticket_text ON ticket_text.id = ticket.id
       LEFT JOIN result ON result.id = ticket.id ${RESULT_JOINS} ORDER BY wanted.key`,
    )
    .all(JSON.stringify(ids))
  return rows.map((row) => ({
    ticket: ticketFrom(row),
    result: row.result_id === null ? null : resultFrom(row),
  }))
}
