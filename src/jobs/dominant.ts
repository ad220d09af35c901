import type { TicketRow } from '../store/store.ts'

/** Below so many answers a majority says nothing. */
const ENOUGH = 20

export type Dominance = {
  add(rows: readonly TicketRow[]): void
  /** The category that more than half of the answers of this run name, or null. */
  found(): { readonly category: string; readonly share: number } | null
}

/** Watches for a model that answers nearly always the same, as small ones do. */
export const watchDominance = (): Dominance => {
  const counts = new Map<string, number>()
  let answers = 0
  return {
    add: (rows) => {
      for (const { result } of rows) {
        const category = result?.answer?.category
        if (!category) continue
        answers += 1
        counts.set(category, (counts.get(category) ?? 0) + 1)
      }
    },
    found: () => {
      const [top] = [...counts].toSorted(([, a], [, b]) => b - a)
      if (!top || answers < ENOUGH || top[1] * 2 <= answers) return null
      return { category: top[0], share: Math.round((top[1] / answers) * 100) }
    },
  }
}
