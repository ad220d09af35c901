import type { Ticket, TicketFacts } from './ticket.ts'

export type Texts = Partial<Pick<Ticket, 'title' | 'description' | 'notes' | 'resolution'>>

export const NO_FACTS: TicketFacts = {
  opened: '',
  closed: '',
  priority: '',
  state: '',
  group: '',
  site: '',
  requester: '',
  type: '',
}

/** A ticket of which nothing is known but what is said. */
export const ticketOf = (known: Partial<Ticket>): Ticket => ({
  row: 2,
  ticketId: '',
  title: '',
  description: '',
  notes: '',
  resolution: '',
  label: '',
  facts: NO_FACTS,
  ...known,
})
