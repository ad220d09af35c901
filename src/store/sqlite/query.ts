import type { TicketPage, TicketQuery, TicketRow } from '../store.ts'
import { categoriesNamed } from './categories.ts'
import type { Db } from './connect.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Scope, STATE, scopeOf } from './filters.ts'
import { RESULT_COLUMNS, RESULT_JOINS, type ResultDbRow, resultFrom } from './result-row.ts'
import { TICKET_COLUMNS, type TicketDbRow, ticketFrom } from './ticket-row.ts'

type Sort = NonNullable<TicketQuery['sort']>

/** What is sorted by; tickets without an answer come first when ascending. Ties are broken by the row. */
const SORTS: Readonly<Record<Exclude<Sort, 'row'>, string>> = {
  category: `coalesce(category.sort, '')`,
  confidence: 'coalesce(result.confidence, -1.0)',
  opened: 'ticket.opened',
  priority: 'ticket.priority',
  state: STATE,
}

/** One page: the ids of its tickets by the narrow tables alone, then the tickets themselves. */
export const pageOf = (db: Db, analysis: number, query: TicketQuery): TicketPage => {
  const categories = query.category === undefined ? [] : categoriesNamed(db, analysis, query.category)
  const scope = scopeOf(analysis, query, categories)
  const found = keysOf(db, scope, query)
  const shown = found.slice(0, query.limit)
  const last = found.length > query.limit ? shown.at(-1) : undefined
  const ids = shown.map(({ id }) => id)
  return {
    items: ticketRows(db, ids),
    nextCursor: last ? writeCursor(last) : null,
    total: totalOf(db, analysis, scope),
  }
}

/** Counted only when it is not known. */
const totalOf = (db: Db, analysis: number, { sql, params, all }: Scope): number => {
  const known =
    'SELECT total FROM counter JOIN analysis ON number = analysis WHERE analysis = ? AND imported = 1'
  const total = all ? db.prepare<[number], number>(known).pluck().get(analysis) : undefined
  return total ?? Number(db.prepare(`SELECT count(*) ${sql}`).pluck().get(params))
}

type Key = { readonly id: number; readonly value: string | number }

/** One more than the page holds, to know whether another follows. */
const keysOf = (db: Db, { sql, params, id }: Scope, query: TicketQuery): readonly Key[] => {
  const { sort = 'row', cursor } = query
  const [after, order] = query.descending ? ['<', 'DESC'] : ['>', 'ASC']
  const value = sort === 'row' ? id : SORTS[sort]
  const begin = sort === 'row' ? `AND ${id} ${after} :id` : `AND (${value}, ${id}) ${after} (:value, :id)`
  const select = `SELECT ${id} AS id, ${value} AS value ${sql} ${cursor === undefined ? '' : begin}
    ORDER BY ${value} ${order}, ${id} ${order} LIMIT :limit`
  const last = cursor === undefined ? null : readCursor(cursor)
  return db.prepare<unknown[], Key>(select).all({ ...params, ...last, limit: query.limit + 1 })
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
