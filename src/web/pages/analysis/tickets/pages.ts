import type { AnalysisSearch, TicketFilters } from '../search.ts'

export type AskedTickets = TicketFilters & Pick<AnalysisSearch, 'sort'>
export type TicketPage<Ticket> = {
  readonly items: readonly Ticket[]
  readonly nextCursor: string | null
  readonly total: number
}
/** Which page: what follows `cursor` (null: from the start), at most `limit` tickets. */
export type PageAt = { readonly cursor: string | null; readonly limit: number }

/** The address below an analysis that gives a page of tickets. */
export const ticketsPath = (asked: AskedTickets, { cursor, limit }: PageAt): string => {
  const params = new URLSearchParams(asked)
  if (cursor !== null) params.set('cursor', cursor)
  params.set('limit', String(limit))
  return `tickets?${params}`
}

type WithRow = { readonly row: number }
type Pages<Ticket> = { readonly pages: readonly TicketPage<Ticket>[] }

/** The pages with newer versions of some tickets; the same object when none of them is in there. */
export const withNewer = <Ticket extends WithRow, Data extends Pages<Ticket>>(
  data: Data,
  newer: ReadonlyMap<number, Ticket>,
): Data => {
  const pages = data.pages.map((page) =>
    page.items.some(({ row }) => newer.has(row))
      ? { ...page, items: page.items.map((item) => newer.get(item.row) ?? item) }
      : page,
  )
  return pages.some((page, at) => page !== data.pages[at]) ? { ...data, pages } : data
}

/** The rows before and after an open ticket among those that are loaded. */
export const neighbours = (
  items: readonly WithRow[],
  row: number | undefined,
): { readonly previous?: number; readonly next?: number } => {
  const at = row === undefined ? -1 : items.findIndex((item) => item.row === row)
  if (at === -1) return {}
  const previous = items[at - 1]?.row
  const next = items[at + 1]?.row
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}
