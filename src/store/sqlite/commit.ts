import type { Commit, Result } from '../store.ts'
import { countResult, type Delta, noChange } from './counters.ts'
import { ticketIdOf } from './ids.ts'
import type { Tables } from './tables.ts'

/** Writes commits inside the caller's transaction. An analysis that is gone takes its results and answers along. */
export const writeCommits = (tables: Tables, commits: readonly Commit[]): void => {
  const deltas = new Map<number, Delta>()
  for (const commit of commits) {
    const analysis = tables.analyses.find(commit.analysisId)
    if (analysis === null) continue
    const delta = deltas.get(analysis) ?? noChange()
    deltas.set(analysis, delta)
    addResults(tables, analysis, { results: commit.results, delta })
    tables.cache.add(analysis, commit.cache)
    delta.tokensIn += commit.tokensIn
    delta.tokensOut += commit.tokensOut
  }
  for (const [analysis, delta] of deltas) tables.counters.add(analysis, delta)
}

type Additions = { readonly results: readonly Result[]; readonly delta: Delta }

const addResults = (tables: Tables, analysis: number, { results, delta }: Additions): void => {
  const unfinished = new Set<number>()
  for (const result of results) {
    const leader = addResult(tables, analysis, result)
    if (leader === undefined) continue
    countResult(delta, result, 1)
    if (leader === null) continue
    if (tables.leaders.finish(leader)) unfinished.add(leader)
    else unfinished.delete(leader)
  }
  for (const leader of unfinished) tables.leaders.advance(leader)
}

/** Undefined when the row is no ticket or has a result, which stays; else the ticket's leader. */
const addResult = (tables: Tables, analysis: number, result: Result): number | null | undefined => {
  const id = ticketIdOf(analysis, result.row)
  const ticket = tables.tickets.find(id)
  if (!ticket || !tables.results.add(analysis, result)) return undefined
  if (result.answer) tables.unindexed.add(id)
  return ticket.leader
}
