import type { Role } from '../columns/layout.ts'
import { uniqueNames } from '../columns/unique-names.ts'
import { writeCsv } from '../report/csv/write-csv.ts'
import { cellsOf, type ResultColumn, resultColumns } from '../report/result-columns.ts'
import type { ByteSink } from '../shared/random-access.ts'
import { fold } from '../shared/text.ts'
import type { StoredAnalysis, TicketRow } from '../store/store.ts'
import type { Context } from './context.ts'
import { settingsOf } from './view.ts'

/** What is shown of a ticket besides our answers, under the headers of the user's own file. */
const GIVEN = [
  'id',
  'title',
  'opened',
  'priority',
  'state',
  'group',
  'site',
] as const satisfies readonly Role[]

type Pages = AsyncIterable<readonly TicketRow[]>

/** The answers as text when the file has gone: the columns by which a ticket is known, then ours. */
export const csvWithoutFile = async (
  { store }: Context,
  analysis: StoredAnalysis,
  { pages, sink }: { readonly pages: Pages; readonly sink: ByteSink },
): Promise<void> => {
  const { fields, language, layout } = settingsOf(analysis)
  const { categories } = await store.statistics(analysis.id)
  const list = {
    category: categories.map(({ category }) => category),
    subcategory: categories.flatMap(({ subcategory }) => subcategory || []),
  }
  const columns = resultColumns({ fields, list, language })
  const given = GIVEN.flatMap((role) => {
    const column = layout.columns.find((one) => one.role === role)
    return column ? [{ role, name: column.name }] : []
  })
  const names = given.map(({ name }) => name)
  const own = uniqueNames(
    columns.map(({ header }) => header),
    { taken: names, key: fold },
  )
  const row = (one: TicketRow) => [
    ...given.map(({ role }) => givenValue(one, role)),
    ...ourCells(one, columns),
  ]
  const ourCells = ({ result }: TicketRow, wanted: readonly ResultColumn[]) =>
    cellsOf(result, wanted, language)
  await writeCsv({
    headers: [...names, ...own],
    rows: mapped(pages, row),
    ownFrom: given.length,
    language,
    sink,
  })
}

async function* mapped<T>(pages: Pages, row: (one: TicketRow) => T): AsyncIterable<readonly T[]> {
  for await (const page of pages) yield page.map(row)
}

const givenValue = ({ ticket }: TicketRow, role: (typeof GIVEN)[number]): string => {
  if (role === 'id') return ticket.ticketId
  return role === 'title' ? ticket.title : ticket.facts[role]
}
