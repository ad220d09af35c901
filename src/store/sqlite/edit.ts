import { TriajeError } from '../../shared/errors.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import type { Result } from '../store.ts'
import type { Db } from './connect.ts'
import { countResult, noChange } from './counters.ts'
import { idRange, rowOf, ticketIdOf } from './ids.ts'
import { answerWords, replaceWords, ticketWords } from './search.ts'
import type { Tables } from './tables.ts'

/** Puts a result in the place of the one that is there, or of none. Inside the caller's transaction. */
export const replaceResult = (db: Db, tables: Tables, change: { analysis: number; result: Result }): void => {
  const { analysis, result } = change
  const id = ticketIdOf(analysis, result.row)
  const ticket = tables.tickets.get(id)
  if (!ticket) throw new TriajeError('not-found', { what: `#${result.row}` })
  const before = tables.results.get(id)
  const delta = noChange()
  if (before) {
    tables.results.remove(id)
    countResult(delta, before, -1)
  }
  tables.results.add(analysis, result)
  countResult(delta, result, 1)
  tables.counters.add(analysis, delta)
  if (!before) stopWaiting(tables, id)
  if (!tables.unindexed.has(id)) reindex(db, analysis, { ticket, before, after: result })
}

const stopWaiting = (tables: Tables, id: number): void => {
  const leader = tables.tickets.find(id)?.leader ?? null
  if (leader !== null && tables.leaders.finish(leader)) tables.leaders.advance(leader)
}

type Reindex = { readonly ticket: Ticket; readonly before: Result | null; readonly after: Result }

const reindex = (db: Db, analysis: number, { ticket, before, after }: Reindex): void => {
  const words = ({ answer }: { answer: Result['answer'] }): string =>
    `${ticketWords(ticket)}\n${answer ? answerWords(answer) : ''}`
  replaceWords(db, analysis, {
    row: ticket.row,
    before: words(before ?? { answer: null }),
    after: words(after),
  })
}

type Failed = {
  readonly id: number
  readonly key: string
  readonly size: number
  readonly route: Result['route']
}

/** Takes the failed results of an analysis away; how many. Inside the caller's transaction. */
export const takeFailed = (
  db: Db,
  tables: Tables,
  which: { analysis: number; onlyRetryable: boolean },
): number => {
  const failed = db
    .prepare<[number, number], Failed>(
      `SELECT ticket.id, leader.key, ticket.size, result.route FROM result
       JOIN ticket ON ticket.id = result.id JOIN leader ON leader.id = ticket.leader
       WHERE result.state = 'failed' AND result.id BETWEEN ? AND ?
       ${which.onlyRetryable ? 'AND result.retryable = 1' : ''}`,
    )
    .all(...idRange(which.analysis))
  const delta = noChange()
  for (const { id, key, size, route } of failed) {
    tables.results.remove(id)
    tables.leaders.wait({ analysis: which.analysis, key, row: rowOf(id), size })
    countResult(delta, { state: 'failed', route }, -1)
  }
  tables.counters.add(which.analysis, delta)
  return failed.length
}
