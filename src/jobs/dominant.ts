import type { Store } from '../store/store.ts'

/** Below so many answers a majority says nothing. */
const ENOUGH = 20

/** The category that more than half of the answers name, or null (engines.md: small models do this). */
export const dominantCategory = async (
  store: Store,
  id: string,
  done: number,
): Promise<{ category: string; share: number } | null> => {
  if (done < ENOUGH) return null
  const { categories } = await store.statistics(id)
  const totals = new Map<string, number>()
  for (const { category, count } of categories) totals.set(category, (totals.get(category) ?? 0) + count)
  const [top] = [...totals].toSorted(([, a], [, b]) => b - a)
  if (!top || top[0] === '' || top[1] * 2 <= done) return null
  return { category: top[0], share: Math.round((top[1] / done) * 100) }
}
