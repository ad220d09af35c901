import type { Ticket } from '../../tickets/ticket.ts'

export type Texts = Partial<Pick<Ticket, 'title' | 'description' | 'notes' | 'resolution'>>

const NO_FACTS = {
  opened: '',
  closed: '',
  priority: '',
  state: '',
  group: '',
  site: '',
  requester: '',
  type: '',
}

/** A ticket of which nothing is known but these texts. */
export const ticketOf = (texts: Texts): Ticket => ({
  row: 2,
  ticketId: 'INC1',
  title: '',
  description: '',
  notes: '',
  resolution: '',
  label: '',
  facts: NO_FACTS,
  ...texts,
})
