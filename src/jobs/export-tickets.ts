import type { jsonArray } from '../report/json.ts'
import type { ByteSink } from '../shared/random-access.ts'
import type { StoredAnalysis, TicketRow } from '../store/store.ts'
import { placesOf } from '../tickets/place.ts'
import type { Context } from './context.ts'
import { positionOf } from './inputs.ts'
import { viewTicket } from './view.ts'

type Writing = {
  readonly sink: ByteSink
  /** Id of the file whose tickets are meant; not said for all of them. */
  readonly file: string | undefined
  readonly as: typeof jsonArray
}

/** Writes the tickets as the API gives them. */
export const writeTickets = async (
  context: Context,
  analysis: StoredAnalysis,
  { sink, file, as }: Writing,
): Promise<void> => {
  for await (const bytes of as(viewPages(context, analysis, file))) sink.write(bytes)
}

async function* viewPages(
  context: Context,
  analysis: StoredAnalysis,
  file: string | undefined,
): AsyncIterable<readonly unknown[]> {
  for await (const page of ticketPages(context, analysis, file))
    yield page.map((row) => viewTicket(row, analysis))
}

const PAGE = 1000

/** The tickets of an analysis, or of one of its files, a page at a time. */
export async function* ticketPages(
  { store }: Context,
  analysis: StoredAnalysis,
  file: string | undefined,
): AsyncIterable<readonly TicketRow[]> {
  const rows = file === undefined ? {} : { rows: placesOf(positionOf(analysis, file)) }
  let cursor: string | undefined
  do {
    const page = await store.tickets(analysis.id, { limit: PAGE, ...rows, ...(cursor ? { cursor } : {}) })
    yield page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}
