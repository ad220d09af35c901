import type { Layout, Role } from '../columns/layout.ts'
import { type CellValue, cellText, type SheetRow } from '../intake/source.ts'
import { fold, squeeze } from '../shared/text.ts'
import { hasMonthFirst, isoFromCell } from './cell-date.ts'
import { cleanText, readableText } from './clean/clean-text.ts'
import { parseJournal } from './journal.ts'
import type { JournalEntry, Ticket, TicketFacts } from './ticket.ts'

type Reader = { readonly row: SheetRow; readonly layout: Layout }

const columnsOf = ({ layout }: Reader, role: Role): Layout['columns'] =>
  layout.columns.filter((column) => column.role === role)

const cellOf = ({ row }: Reader, index: number): CellValue => row.cells[index - 1] ?? null

const textOf = (reader: Reader, role: Role): string =>
  columnsOf(reader, role)
    .map(({ index }) => cellText(cellOf(reader, index)))
    .filter((text) => text.trim() !== '')
    .join('\n')

const line = (reader: Reader, role: Role): string => squeeze(readableText(textOf(reader, role)))

const dateOf = (reader: Reader, role: Role): string => {
  const column = columnsOf(reader, role)[0]
  return column ? isoFromCell(cellOf(reader, column.index), hasMonthFirst(column)) : ''
}

const entryLine = ({ at, text }: JournalEntry): string => (at ? `${at.slice(0, 10)}: ${text}` : text)

const byTime = (a: JournalEntry, b: JournalEntry): number => (a.at ?? '').localeCompare(b.at ?? '')

/** Every notes column's entries, oldest first (those without a time before them), each once. */
const notesOf = (reader: Reader): string => {
  const entries = columnsOf(reader, 'notes')
    .flatMap(({ index }) => parseJournal(readableText(cellText(cellOf(reader, index)))))
    .map((entry) => ({ ...entry, text: cleanText(entry.text) }))
    .filter((entry) => entry.text !== '')
    .sort((a, b) => (a.at === b.at ? 0 : byTime(a, b)))
  return [...new Set(entries.map(entryLine))].join('\n')
}

const factsOf = (reader: Reader): TicketFacts => ({
  opened: dateOf(reader, 'opened'),
  closed: dateOf(reader, 'closed'),
  priority: line(reader, 'priority'),
  state: line(reader, 'state'),
  group: line(reader, 'group'),
  site: line(reader, 'site'),
  requester: line(reader, 'requester'),
  type: line(reader, 'type'),
})

/** One row of the sheet as a cleaned ticket, by what its columns mean. */
export const ticketFrom = (row: SheetRow, layout: Layout): Ticket => {
  const reader: Reader = { row, layout }
  return {
    row: row.number,
    ticketId: line(reader, 'id'),
    title: squeeze(cleanText(textOf(reader, 'title'))),
    description: cleanText(textOf(reader, 'description')),
    notes: notesOf(reader),
    resolution: cleanText(textOf(reader, 'resolution')),
    label: line(reader, 'label'),
    facts: factsOf(reader),
  }
}

/** True when the description begins with the title, also with one cut off by "…". */
const repeats = ({ title, description }: Ticket): boolean => {
  if (fold(title.slice(0, 2)) !== fold(description.slice(0, 2))) return false
  const start = fold(squeeze(title.replace(/(?:…|\.{3})$/, '')))
  return start !== '' && fold(squeeze(description.slice(0, 2 * title.length + 20))).startsWith(start)
}

/** What an engine gets to see of a ticket: its texts under short labels, the same in every language; '' for none. */
export const ticketText = (ticket: Ticket): string => {
  const parts = [
    ['Title', repeats(ticket) ? '' : ticket.title],
    ['Description', ticket.description],
    ['Notes', ticket.notes],
    ['Resolution', ticket.resolution],
  ] as const
  return parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}:${text.includes('\n') ? '\n' : ' '}${text}`)
    .join('\n')
}
