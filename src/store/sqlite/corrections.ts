import type { CorrectedTicket, Correction } from '../store.ts'
import type { Db } from './connect.ts'
import { idRange } from './ids.ts'
import { TICKET_COLUMNS, type TicketDbRow, ticketFrom } from './ticket-row.ts'

type KeptRow = {
  readonly key: string
  readonly list: string
  readonly name: string
  readonly subname: string
  readonly category_id: string
  readonly at: number
}
type CorrectionRow = TicketDbRow & KeptRow

/** What people said of tickets' categories, by the ticket's id; of deleted tickets by their duplicate key. */
export const correctionsTable = (db: Db) => {
  const set = db.prepare(`INSERT OR REPLACE INTO correction (id, list, name, subname, category_id, at)
    VALUES (:id, :list, :category, :subcategory, :categoryId, :at)`)
  const ofList = db.prepare<[string], CorrectionRow>(
    `SELECT correction.list, correction.name, correction.subname, correction.category_id, correction.at,
       leader.key, ${TICKET_COLUMNS}
     FROM correction JOIN ticket USING (id) JOIN ticket_text USING (id)
     JOIN leader ON leader.id = ticket.leader
     JOIN analysis ON analysis.number = leader.analysis
     WHERE correction.list = ? ORDER BY correction.at DESC, correction.id DESC`,
  )
  const keptOfList = db.prepare<[string], KeptRow>(
    'SELECT * FROM kept_correction WHERE list = ? ORDER BY at DESC, key',
  )
  // "WHERE true" tells SQLite's parser that ON begins no join
  const keep = db.prepare(
    `INSERT INTO kept_correction (list, key, name, subname, category_id, at)
     SELECT list, leader.key, name, subname, category_id, at
     FROM correction JOIN ticket USING (id) JOIN leader ON leader.id = ticket.leader
     WHERE correction.id BETWEEN ? AND ? ORDER BY at
     ON CONFLICT (list, key) DO UPDATE SET
       name = excluded.name, subname = excluded.subname, category_id = excluded.category_id, at = excluded.at
     WHERE excluded.at >= at`,
  )
  const forget = db.prepare('DELETE FROM kept_correction WHERE at < ?')
  return {
    set: (id: number, correction: Correction): void => {
      set.run({ ...correction, id, categoryId: correction.categoryId ?? '' })
    },
    of: (list: string): readonly CorrectedTicket[] => {
      const own = ofList.all(list).map((row) => correctedFrom(row, ticketFrom(row)))
      const kept = keptOfList.all(list).map((row) => correctedFrom(row, null))
      const seen = new Set<string>()
      return [...own, ...kept]
        .sort((a, b) => b.at - a.at)
        .filter(({ key }) => {
          const isNew = !seen.has(key)
          seen.add(key)
          return isNew
        })
    },
    /** Keeps of an analysis that is about to go what people said, without the tickets. */
    keepWithoutTickets: (analysis: number): void => {
      keep.run(...idRange(analysis))
    },
    forget: (before: number): void => {
      forget.run(before)
    },
  }
}

const correctedFrom = (row: KeptRow, ticket: CorrectedTicket['ticket']): CorrectedTicket => ({
  ticket,
  key: row.key,
  list: row.list,
  category: row.name,
  subcategory: row.subname,
  categoryId: row.category_id === '' ? null : row.category_id,
  at: row.at,
})
