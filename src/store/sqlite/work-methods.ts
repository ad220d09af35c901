import type { Store } from '../store.ts'
import { replaceResult, takeFailed } from './edit.ts'
import type { Parts } from './parts.ts'

/** Tickets on their way in, what is left to do, and what came of it. */
export const workMethods = ({ db, tables, group, run }: Parts) => {
  const { analyses } = tables
  return {
    addTickets: (id, tickets) => run(() => tables.tickets.add(analyses.number(id), tickets)),
    finishImport: (id) =>
      run(() => {
        const analysis = analyses.number(id)
        const skipped = tables.results.skipWithoutText(analysis)
        tables.counters.finishImport(analysis, { total: tables.tickets.total(analysis), skipped })
        analyses.patch(id, { imported: true })
      }),

    waiting: (id, after, limit) => run(() => tables.tickets.waiting(analyses.number(id), after, limit)),
    withKey: (id, key) => run(() => tables.tickets.withKey(analyses.number(id), key)),
    commit: (commit) => group.add(commit),
    cached: (keys) => run(() => tables.cache.get(keys)),
    clearFailed: (id, onlyRetryable) =>
      run(() => takeFailed(db, tables, { analysis: analyses.number(id), onlyRetryable })),
    editResult: (id, result) =>
      run(() => replaceResult(db, tables, { analysis: analyses.number(id), result })),
  } satisfies Partial<Store>
}
