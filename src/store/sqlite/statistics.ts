import type { StatisticsRows } from '../store.ts'
import type { Db } from './connect.ts'
import { STATE } from './filters.ts'
import { idRange } from './ids.ts'

const FROM = `FROM ticket LEFT JOIN result ON result.id = ticket.id
  LEFT JOIN category ON category.id = result.category WHERE ticket.id BETWEEN ? AND ?`

const CATEGORY = `nullif(category.category_id, '') AS categoryId, coalesce(category.name, '') AS category,
  coalesce(category.subname, '') AS subcategory`

/** Counts of one analysis as of one moment. */
export const readStatistics = (db: Db, analysis: number): StatisticsRows => {
  const range = idRange(analysis)
  const count = <Row>(columns: string, by: string, only = ''): Row[] =>
    db
      .prepare<[number, number], Row>(
        `SELECT ${columns}, count(*) AS count ${FROM} ${only} GROUP BY ${by} ORDER BY count DESC, ${by}`,
      )
      .all(...range)
  return db.transaction(
    (): StatisticsRows => ({
      categories: count(CATEGORY, 'result.category', 'AND result.category IS NOT NULL'),
      days: count(
        `substr(ticket.opened, 1, 10) AS day, ${CATEGORY}`,
        'substr(ticket.opened, 1, 10), result.category',
      ),
      priorities: count(`ticket.priority, ${CATEGORY}`, 'ticket.priority, result.category'),
      groups: count('ticket."group"', 'ticket."group"'),
      sites: count('ticket.site', 'ticket.site'),
      ticketStates: count('ticket.state', 'ticket.state'),
      states: count(`${STATE} AS state`, STATE),
      routes: count('result.route', 'result.route', 'AND result.route IS NOT NULL'),
      bands: count('result.band', 'result.band', 'AND result.id IS NOT NULL'),
    }),
  )()
}
