import type { Result } from '../store.ts'
import type { Db } from './connect.ts'
import type { SavedStatistics } from './saved-statistics.ts'

/** What changes in the counters of one analysis; applied once a transaction. */
export type Delta = Record<(typeof KEYS)[number], number>

const KEYS = [
  'done',
  'failed',
  'skipped',
  'model',
  'classifier',
  'duplicate',
  'cache',
  'person',
  'instant',
  'tokensIn',
  'tokensOut',
] as const

export const countersTable = (db: Db, saved: SavedStatistics) => {
  const add = db.prepare(`UPDATE counter SET done = done + :done, failed = failed + :failed,
    skipped = skipped + :skipped, by_model = by_model + :model, by_classifier = by_classifier + :classifier,
    by_duplicate = by_duplicate + :duplicate, by_cache = by_cache + :cache, by_person = by_person + :person,
    by_instant = by_instant + :instant, tokens_in = tokens_in + :tokensIn, tokens_out = tokens_out + :tokensOut
    WHERE analysis = :analysis`)
  const imported = db.prepare(
    'UPDATE counter SET total = :total, skipped = skipped + :skipped WHERE analysis = :analysis',
  )
  const versions = new Map<number, number>()
  const changed = (analysis: number): void => {
    versions.set(analysis, (versions.get(analysis) ?? 0) + 1)
    saved.remove(analysis)
  }
  return {
    /** Another number after each change of an analysis' tickets and results by this process. */
    version: (analysis: number): number => versions.get(analysis) ?? 0,
    /** There are more tickets; inside the caller's transaction, as all of these. */
    changed,
    add: (analysis: number, delta: Delta): void => {
      changed(analysis)
      add.run({ analysis, ...delta })
    },
    /** `skipped`: tickets that were found to have no text. */
    finishImport: (analysis: number, counts: { readonly total: number; readonly skipped: number }): void => {
      changed(analysis)
      imported.run({ analysis, ...counts })
    },
  }
}

export const noChange = (): Delta => ({
  done: 0,
  failed: 0,
  skipped: 0,
  model: 0,
  classifier: 0,
  duplicate: 0,
  cache: 0,
  person: 0,
  instant: 0,
  tokensIn: 0,
  tokensOut: 0,
})

/** Counts one result in (1) or out (−1). */
export const countResult = (delta: Delta, result: Pick<Result, 'state' | 'route'>, by: 1 | -1): void => {
  delta[result.state] += by
  if (result.route) delta[result.route] += by
}
