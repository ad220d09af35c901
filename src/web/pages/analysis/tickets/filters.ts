import type { Format, Words } from '../../../i18n/index.ts'
import { FILTERS, type FilterName, type SearchPatch, type TicketFilters } from '../search.ts'

/** One filter in force, as it is shown and how it is taken away. */
export type Chip = { readonly key: string; readonly label: string; readonly without: SearchPatch }

type Context = {
  readonly words: Words
  readonly format: Format
  /** Name of a category by what the filter says. */
  readonly categoryName: (id: string) => string
}

/** A day as a moment of that day wherever one is. */
export const noonOf = (day: string): string => `${day}T12:00:00`

/** The filters in force, except the text that stands in the search box. */
export const chipsOf = (filters: TicketFilters, context: Context): readonly Chip[] => {
  const { tickets } = context.words
  const named = FILTERS.flatMap((name): Chip[] => {
    const value = filters[name]
    if (value === undefined || name === 'q' || name === 'from' || name === 'to') return []
    const label = tickets.chip(tickets.filters[name], valueWords(name, value, context))
    return [{ key: name, label, without: { [name]: undefined } }]
  })
  const period = periodWords(filters, context)
  if (period === null) return named
  const label = tickets.chip(tickets.filters.opened, period)
  return [...named, { key: 'opened', label, without: { from: undefined, to: undefined } }]
}

const valueWords = (name: FilterName, value: string, { words, categoryName }: Context): string => {
  const { tickets } = words
  if (name === 'category') return categoryName(value)
  const known: Readonly<Record<string, string>> =
    { state: tickets.states, band: tickets.bands, route: tickets.routes }[name as string] ?? {}
  return known[value] ?? value
}

const periodWords = ({ from, to }: TicketFilters, { words, format }: Context): string | null => {
  const { tickets } = words
  const day = (iso: string): string => format.date(noonOf(iso))
  if (from && to) return from === to ? day(from) : tickets.between(day(from), day(to))
  if (from) return tickets.from(day(from))
  return to ? tickets.to(day(to)) : null
}

/** Takes all filters away, the text too. */
export const NO_FILTERS: SearchPatch = Object.fromEntries(FILTERS.map((name) => [name, undefined]))
