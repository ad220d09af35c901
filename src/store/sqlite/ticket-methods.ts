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
        return pageOf(db, tables.totals, { analysis, query, version: tables.counters.version(analysis) })
      }),
    ticket: (id, row) =>
      read(() => {
        const place = ticketIdOf(analyses.number(id), row)
        return ticketRows(db, [tables.repeats.ticketOf(place) ?? place])[0] ?? null
      }),
    results: (id, from, to) =>
      read(() => {
        const analysis = analyses.number(id)
        const own = tables.results.range(analysis, from, to)
        const repeats = tables.repeats.results(analysis, from, to)
        return repeats.length === 0 ? own : [...own, ...repeats].sort((a, b) => a.row - b.row)
      }),
    unanswered: (id, from, to) => read(() => tables.unanswered(analyses.number(id), from, to)),
    statistics: async (id) =>
      readers.statistics(
        await read(() => {
          const analysis = analyses.number(id)
          const roughly = analyses.get(id)?.state === 'running'
          return { analysis, version: tables.counters.version(analysis), roughly }
        }),
      ),
  } satisfies Partial<Store>
}
