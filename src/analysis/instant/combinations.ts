import type { Feature } from './weights.ts'

/** A feature that shows when all of its marks do. */
export type Combination = { readonly marks: readonly number[]; readonly feature: Feature }

type Entry = { readonly others: readonly number[]; readonly feature: Feature }

const countMarks = (combinations: readonly Combination[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { marks } of combinations)
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** Each combination stands under its rarest mark, so that few are looked at. */
const index = (combinations: readonly Combination[]): ReadonlyMap<number, readonly Entry[]> => {
  const counts = countMarks(combinations)
  const entries = new Map<number, Entry[]>()
  for (const { marks, feature } of combinations) {
    const [rarest = 0, ...others] = [...marks].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    entries.set(rarest, [...(entries.get(rarest) ?? []), { others, feature }])
  }
  return entries
}

/** Finds the combinations all of whose marks are present. */
export const createCombinations = (
  combinations: readonly Combination[],
): ((present: ReadonlySet<number>) => readonly Feature[]) => {
  const entries = index(combinations)
  return (present) => {
    const found: Feature[] = []
    for (const mark of present)
      for (const { others, feature } of entries.get(mark) ?? [])
        if (others.every((other) => present.has(other))) found.push(feature)
    return found
  }
}
