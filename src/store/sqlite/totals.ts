import type { Scope } from './filters.ts'

/** Counts kept: a few hundred bytes each. */
const KEPT = 200

/** How many tickets queries found, so that paging does not count the same again. */
export const createTotals = () => {
  const known = new Map<string, { readonly version: number; readonly total: number }>()
  return {
    /** `version` changes whenever the count may have. */
    of: ({ sql, params }: Scope, version: number, count: () => number): number => {
      const key = JSON.stringify([sql, params])
      const kept = known.get(key)
      const total = kept?.version === version ? kept.total : count()
      known.delete(key)
      known.set(key, { version, total })
      const [oldest] = known.keys()
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
      return total
    },
  }
}

export type Totals = ReturnType<typeof createTotals>
