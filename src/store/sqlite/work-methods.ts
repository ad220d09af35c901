import type { Store } from '../store.ts'
import { replaceResult, takeFailed } from './edit.ts'
import { ticketIdOf } from './ids.ts'
import type { Parts } from './parts.ts'

/** Tickets on their way in, what is left to do, and what came of it. */
export const workMethods = ({ db, tables, group, read, write }: Parts) => {
  const { analyses } = tables
  return {
    addTickets: (id, tickets) =>
      write(() => {
        const analysis = analyses.number(id)
        tables.tickets.add(analysis, tickets)
        tables.counters.changed(analysis)
      }),
    addRepeats: (id, repeats) => write(() => tables.repeats.add(analyses.number(id), repeats)),
    finishImport: (id) =>
      write(() => {
        const analysis = analyses.number(id)
        const skipped = tables.results.skipWithoutText(analysis)
        tables.counters.finishImport(analysis, { total: tables.tickets.total(analysis), skipped })
        analyses.repeated(id, tables.repeats.count(analysis))
        analyses.patch(id, { imported: true })
      }),

    waiting: (id, after, limit) => read(() => tables.tickets.waiting(analyses.number(id), after, limit)),
    withKey: (id, key) => read(() => tables.tickets.withKey(analyses.number(id), key)),
    commit: (commit) => group.add(commit),
    cached: (keys) => read(() => tables.cache.get(keys)),
    clearFailed: (id, onlyRetryable) =>
      write(() => takeFailed(db, tables, { analysis: analyses.number(id), onlyRetryable })),
    editResult: (id, result, correction) =>
      write(() => {
        const analysis = analyses.number(id)
        replaceResult(db, tables, { analysis, result })
        if (correction) tables.corrections.set(ticketIdOf(analysis, result.row), correction)
      }),
    addVectors: (fileId, vectors) => write(() => tables.vectors.add(fileId, vectors)),
    vectors: (keys) => read(() => tables.vectors.get(keys)),
    corrections: (list) => read(() => tables.corrections.of(list)),
    forgetCorrections: (before) => write(() => tables.corrections.forget(before)),
  } satisfies Partial<Store>
}
