import type { Ticket } from '../../tickets/ticket.ts'
import { rowOf } from './ids.ts'

/** The columns of `ticket` and `ticket_text` from which ticketFrom makes a ticket. */
export const TICKET_COLUMNS = `ticket.id, ticket.opened, ticket.priority, ticket.state AS ticket_state,
  ticket."group", ticket.site, ticket.type, ticket_text.ticket_id, ticket_text.title, ticket_text.description,
  ticket_text.notes, ticket_text.resolution, ticket_text.label, ticket_text.closed, ticket_text.requester`

export type TicketDbRow = {
  readonly id: number
  readonly ticket_id: string
  readonly label: string
  readonly opened: string
  readonly closed: string
  readonly priority: string
  readonly ticket_state: string
  readonly group: string
  readonly site: string
  readonly requester: string
  readonly type: string
  readonly title: string
  readonly description: string
  readonly notes: string
  readonly resolution: string
}

export const ticketFrom = (row: TicketDbRow): Ticket => ({
  row: rowOf(row.id),
  ticketId: row.ticket_id,
  title: row.title,
  description: row.description,
  notes: row.notes,
  resolution: row.resolution,
  label: row.label,
  facts: {
    opened: row.opened,
    closed: row.closed,
    priority: row.priority,
    state: row.ticket_state,
    group: row.group,
    site: row.site,
    requester: row.requester,
    type: row.type,
  },
})
