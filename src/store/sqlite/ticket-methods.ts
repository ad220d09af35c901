import type { Store } from '../store.ts'
import { ticketIdOf } from './ids.ts'
import type { Parts } from './parts.ts'
import { pageOf, ticketRows } from './query.ts'

/** What people and reports read of the tickets. */
export const ticketMethods = ({ db, tables, readers, read, write }: Parts) => {
  const { analyses } = tables
  return {
    tickets: (id, query) =>
      write(() => {
        const analysis = analyses.number(id)
        if (query.q) tables.unindexed.index()
        return pageOf(db, analysis, query)
      }),
    ticket: (id, row) => read(() => ticketRows(db, [ticketIdOf(analyses.number(id), row)])[0] ?? null),
    results: (id, from, to) => read(() => tables.results.range(analyses.number(id), from, to)),
    statistics: async (id) => readers.statistics(await read(() => analyses.number(id))),
  } satisfies Partial<Store>
}
