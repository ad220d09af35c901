import type { Db } from './connect.ts'
import { rowOf, ticketIdOf } from './ids.ts'

/** Rows whose ticket has no result yet. */
export const unansweredRows = (db: Db) => {
  const range = db
    .prepare<{ first: number; last: number }, number>(
      `SELECT ticket.id FROM ticket LEFT JOIN result ON result.id = ticket.id
         WHERE ticket.id BETWEEN :first AND :last AND result.id IS NULL
       UNION ALL
       SELECT repeat.id FROM repeat JOIN ticket ON ticket.id = repeat.ticket
         LEFT JOIN result ON result.id = ticket.id
         WHERE repeat.id BETWEEN :first AND :last AND result.id IS NULL
       ORDER BY 1`,
    )
    .pluck()
  return (analysis: number, from: number, to: number): readonly number[] =>
    range.all({ first: ticketIdOf(analysis, from), last: ticketIdOf(analysis, to) }).map(rowOf)
}
