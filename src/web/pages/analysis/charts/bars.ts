/** One bar: a value, or all that are left together. */
export type Bar = {
  readonly name: string
  readonly count: number
  /** 0–1 of all. */
  readonly share: number
  /** How many values it stands for when it is the rest; 0 for a value of its own. */
  readonly rest: number
}

const SHOWN = 12

/** The most frequent values and the rest as the last bar; one value alone is never called the rest. */
export const barsOf = (
  counts: readonly { readonly name: string; readonly count: number }[],
  shown = SHOWN,
): readonly Bar[] => {
  const total = sumOf(counts)
  const sorted = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const own = sorted.length <= shown + 1 ? sorted : sorted.slice(0, shown)
  const others = sorted.slice(own.length)
  const bars = own.map(({ name, count }) => ({ name, count, share: count / total, rest: 0 }))
  if (others.length === 0) return bars
  const count = sumOf(others)
  return [...bars, { name: '', count, share: count / total, rest: others.length }]
}

export const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0)
