import type { Ticket } from '../../tickets/ticket.ts'
import type { Leader, NewTicket } from '../store.ts'
import type { Db } from './connect.ts'
import { idRange, ticketIdOf } from './ids.ts'
import type { LeadersTable } from './leaders.ts'
import { ticketWords, wordAdder } from './search.ts'
import { TICKET_COLUMNS, type TicketDbRow, ticketFrom } from './ticket-row.ts'

/** Where the next page of waiting keys begins. */
type After = { readonly size: number; readonly row: number } | null

export const ticketsTable = (db: Db, leaders: LeadersTable) => {
  const insert = inserter(db)
  const total = db
    .prepare<[number, number], number>('SELECT count(*) FROM ticket WHERE id BETWEEN ? AND ?')
    .pluck()

  const find = db.prepare<[number], { leader: number | null }>('SELECT leader FROM ticket WHERE id = ?')
  const one = db.prepare<[number], TicketDbRow>(
    `SELECT ${TICKET_COLUMNS} FROM ticket JOIN ticket_text USING (id) WHERE ticket.id = ?`,
  )

  return {
    /** Rows that are there already stay as they are. */
    add: (analysis: number, tickets: readonly NewTicket[]): void => {
      const added = tickets.filter(({ ticket, key, size }) => {
        const id = ticketIdOf(analysis, ticket.row)
        if (find.get(id)) return false
        const leader = key === '' ? null : leaders.wait({ analysis, key, row: ticket.row, size })
        insert(id, leader, { ticket, size })
        return true
      })
      // Apart, because any other write between two of them makes the search index write out its buffer.
      const addWords = wordAdder(db, analysis)
      for (const { ticket } of added) addWords(ticket.row, ticketWords(ticket))
    },
    total: (analysis: number): number => total.get(...idRange(analysis)) ?? 0,
    /** Who speaks for it; undefined when there is no such ticket. */
    find: (id: number): { readonly leader: number | null } | undefined => find.get(id),
    get: (id: number): Ticket | null => {
      const row = one.get(id)
      return row ? ticketFrom(row) : null
    },
    ...waitingReader(db),
  }
}

const inserter = (db: Db) => {
  const facts = db.prepare(
    `INSERT INTO ticket (id, leader, size, opened, priority, state, "group", site, type)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const texts = db.prepare(
    `INSERT INTO ticket_text (id, ticket_id, title, description, notes, resolution, label, closed, requester)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return (id: number, leader: number | null, { ticket, size }: Pick<NewTicket, 'ticket' | 'size'>): void => {
    const { opened, closed, priority, state, group, site, requester, type } = ticket.facts
    const { ticketId, title, description, notes, resolution, label } = ticket
    facts.run(id, leader, size, opened, priority, state, group, site, type)
    texts.run(id, ticketId, title, description, notes, resolution, label, closed, requester)
  }
}

/** What is left to do, by the index of leaders that wait: its cost does not grow with what is done. */
const waitingReader = (db: Db) => {
  type LeaderRow = TicketDbRow & Pick<Leader, 'key' | 'size' | 'count'>
  const waiting = db.prepare<[{ analysis: number; rank: number; row: number; limit: number }], LeaderRow>(
    `SELECT leader.key, -leader.rank AS size, leader.waiting AS count, ${TICKET_COLUMNS} FROM leader
     JOIN ticket ON ticket.id = leader.analysis * 4294967296 + leader.row
     JOIN ticket_text ON ticket_text.id = ticket.id
     WHERE leader.analysis = :analysis AND leader.waiting > 0 AND (leader.rank, leader.row) > (:rank, :row)
     ORDER BY leader.rank, leader.row LIMIT :limit`,
  )
  const withKey = db.prepare<[{ analysis: number; key: string }], TicketDbRow>(
    `SELECT ${TICKET_COLUMNS} FROM leader
     JOIN ticket ON ticket.leader = leader.id
     JOIN ticket_text ON ticket_text.id = ticket.id
     LEFT JOIN result ON result.id = ticket.id
     WHERE leader.analysis = :analysis AND leader.key = :key AND result.id IS NULL
     ORDER BY ticket.id`,
  )
  return {
    waiting: (analysis: number, after: After, limit: number): readonly Leader[] => {
      const from = after ? { rank: -after.size, row: after.row } : { rank: -Number.MAX_VALUE, row: 0 }
      return waiting
        .all({ analysis, ...from, limit })
        .map((row) => ({ ticket: ticketFrom(row), key: row.key, size: row.size, count: row.count }))
    },
    withKey: (analysis: number, key: string): readonly Ticket[] =>
      withKey.all({ analysis, key }).map(ticketFrom),
  }
}
