import { setImmediate } from 'node:timers/promises'
import { estimateTokens } from '../analysis/budget.ts'
import type { Layout } from '../columns/layout.ts'
import type { SheetRow, Source } from '../intake/source.ts'
import type { NewTicket } from '../store/store.ts'
import { duplicateKey } from '../tickets/duplicates.ts'
import { ticketFrom, ticketText } from '../tickets/from-row.ts'

/** The tickets of the chosen rows of a sheet in batches, cleaned and with their duplicate key; the program has its turn in between. */
export async function* readTickets(
  source: Source,
  layout: Layout,
  chosen: (row: SheetRow) => boolean = () => true,
): AsyncIterable<readonly NewTicket[]> {
  for await (const batch of source.rows(layout.sheetIndex)) {
    const rows = batch.filter((row) => row.number > layout.headerRow && chosen(row))
    const tickets: NewTicket[] = []
    for (let from = 0; from < rows.length; from += AT_A_TIME) {
      tickets.push(...rows.slice(from, from + AT_A_TIME).map((row) => newTicket(row, layout)))
      await setImmediate()
    }
    if (tickets.length > 0) yield tickets
  }
}

/** Tickets cleaned between two turns of the program: a few milliseconds. */
const AT_A_TIME = 16

const newTicket = (row: SheetRow, layout: Layout): NewTicket => {
  const ticket = ticketFrom(row, layout)
  const { key } = duplicateKey(ticket)
  return { ticket, key, size: key === '' ? 0 : estimateTokens(ticketText(ticket)) }
}
