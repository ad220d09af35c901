import type { z } from 'zod'
import type { TicketQuery } from '../store/store.ts'
import { present } from './schemas/parts.ts'
import type { ticketQuery } from './schemas/ticket.ts'

/** The store's query of what stood in the address. */
export const ticketsQuery = (
  query: z.output<typeof ticketQuery>,
): TicketQuery & { readonly file?: string } => {
  const { priority, group, site, type, status, sort, ...rest } = query
  const facts = present({ priority, group, site, type, state: status })
  return {
    ...present(rest),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(sort
      ? { sort: sort.replace('-', '') as NonNullable<TicketQuery['sort']>, descending: sort.startsWith('-') }
      : {}),
  }
}
