import type { CorrectedTicket, Correction } from '../store.ts'
import type { Db } from './connect.ts'
import { TICKET_COLUMNS, type TicketDbRow, ticketFrom } from './ticket-row.ts'

type CorrectionRow = TicketDbRow & {
  readonly key: string
  readonly list: string
  readonly name: string
  readonly subname: string
  readonly category_id: string
  readonly at: number
}

/** What people said of tickets' categories, by the ticket's id. */
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
  return {
    set: (id: number, correction: Correction): void => {
      set.run({ ...correction, id, categoryId: correction.categoryId ?? '' })
    },
    of: (list: string): readonly CorrectedTicket[] => {
      const seen = new Set<string>()
      return ofList.all(list).flatMap((row) => {
        if (seen.has(row.key)) return []
        seen.add(row.key)
        return [correctedFrom(row)]
      })
    },
  }
}

const correctedFrom = (row: CorrectionRow): CorrectedTicket => ({
  ticket: ticketFrom(row),
  key: row.key,
  list: row.list,
  category: row.name,
  subcategory: row.subname,
  categoryId: row.category_id === '' ? null : row.category_id,
  at: row.at,
})
