import type { Repeat, Result } from '../store.ts'
import type { Db } from './connect.ts'
import { idRange, ticketIdOf } from './ids.ts'
import { RESULT_COLUMNS, RESULT_JOINS, type ResultDbRow, resultFrom } from './result-row.ts'

/** Rows that repeat a ticket which stands elsewhere; they have its result. */
export const repeatsTable = (db: Db) => {
  const insert = db.prepare('INSERT INTO repeat (id, ticket) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const ticketOf = db.prepare<[number], number>('SELECT ticket FROM repeat WHERE id = ?').pluck()
  const results = db.prepare<[number, number], ResultDbRow & { readonly place: number }>(
    `SELECT repeat.id AS place, ${RESULT_COLUMNS} FROM repeat JOIN result ON result.id = repeat.ticket
     ${RESULT_JOINS} WHERE repeat.id BETWEEN ? AND ? ORDER BY repeat.id`,
  )
  const repeated = db
    .prepare<[number, number], number>(
      `SELECT count(DISTINCT repeat.ticket) FROM repeat JOIN ticket ON ticket.id = repeat.ticket
       WHERE repeat.id BETWEEN ? AND ?`,
    )
    .pluck()
  return {
    add: (analysis: number, repeats: readonly Repeat[]): void => {
      for (const { row, of } of repeats) insert.run(ticketIdOf(analysis, row), ticketIdOf(analysis, of))
    },
    /** The id of the ticket that a row repeats, or undefined. */
    ticketOf: (id: number): number | undefined => ticketOf.get(id),
    results: (analysis: number, from: number, to: number): readonly Result[] =>
      results
        .all(ticketIdOf(analysis, from), ticketIdOf(analysis, to))
        .map((row) => resultFrom({ ...row, result_id: row.place })),
    /** How many tickets occur more than once. */
    count: (analysis: number): number => repeated.get(...idRange(analysis)) ?? 0,
  }
}
