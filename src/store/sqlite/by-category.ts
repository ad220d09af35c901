import type { TicketQuery } from '../store.ts'
import type { Db } from './connect.ts'
import { type Cursor, readCursor } from './cursor.ts'
import { idRange } from './ids.ts'

/** Categories that sort alike; `ids` is null for tickets without one. */
type Group = { readonly sort: string; readonly ids: readonly number[] | null }

/**
 * One more than a page of all tickets of an analysis by category holds: category after category by its index, since
 * sorting all tickets takes long in a large analysis. Tickets without a category come first when ascending.
 */
export const keysByCategory = (db: Db, analysis: number, query: TicketQuery): readonly Cursor[] => {
  const last = query.cursor === undefined ? null : readCursor(query.cursor)
  const found: Cursor[] = []
  for (const group of groupsFrom(db, analysis, { query, last })) {
    const missing = query.limit + 1 - found.length
    if (missing === 0) break
    const after = last !== null && group.sort === last.value ? last.id : null
    for (const id of idsIn(db, analysis, { group, after, limit: missing, descending: query.descending }))
      found.push({ value: group.sort, id })
  }
  return found
}

type Begun = { readonly query: TicketQuery; readonly last: Cursor | null }

/** In the order of the query, beginning with that of its cursor. */
const groupsFrom = (db: Db, analysis: number, { query, last }: Begun): readonly Group[] => {
  const named = db
    .prepare<[number], { readonly sort: string; readonly ids: string }>(
      `SELECT sort, json_group_array(id) AS ids FROM category WHERE analysis = ? GROUP BY sort ORDER BY sort`,
    )
    .all(analysis)
    .map(({ sort, ids }): Group => ({ sort, ids: JSON.parse(ids) as number[] }))
  const without: readonly Group[] = allNamed(db, analysis) ? [] : [{ sort: '', ids: null }]
  const ascending = [...without, ...named]
  const groups = query.descending ? ascending.toReversed() : ascending
  if (last === null) return groups
  const begin = groups.findIndex(({ sort }) => sort === last.value)
  // only those without a category may have become none, and they come first when ascending
  return begin < 0 ? (query.descending ? [] : groups) : groups.slice(begin)
}

/** Whoever is done has a category. */
const allNamed = (db: Db, analysis: number): boolean =>
  db.prepare('SELECT 1 FROM counter WHERE analysis = ? AND done = total').get(analysis) !== undefined

type Some = {
  readonly group: Group
  readonly after: number | null
  readonly limit: number
  readonly descending: boolean | undefined
}

const idsIn = (db: Db, analysis: number, { group, after, limit, descending }: Some): readonly number[] => {
  const [first, last] = idRange(analysis)
  const from = after !== null && !descending ? after + 1 : first
  const to = after !== null && descending ? after - 1 : last
  const source =
    group.ids === null
      ? 'ticket LEFT JOIN result USING (id) WHERE result.category IS NULL AND ticket.id'
      : `result WHERE category IN (${group.ids.join(', ')}) AND id`
  return db
    .prepare<[number, number, number], number>(
      `SELECT id FROM ${source} BETWEEN ? AND ? ORDER BY id ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .pluck()
    .all(from, to, limit)
}
