import type { Feature } from './weights.ts'

/** A feature that shows when all of its marks do. */
export type Combination = { readonly marks: readonly number[]; readonly feature: Feature }

type Entry = { readonly others: readonly number[]; readonly feature: Feature }

/** Marks from 0 to the greatest, with how many combinations ask for each. */
const countMarks = (combinations: readonly Combination[]): number[] => {
  const counts: number[] = []
  for (const { marks } of combinations) for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1
  return counts
}

/** Each combination stands under its rarest mark, so that few are looked at. */
const index = (combinations: readonly Combination[], counts: readonly number[]): readonly Entry[][] => {
  const entries: Entry[][] = counts.map(() => [])
  for (const { marks, feature } of combinations) {
    const [rarest = 0, ...others] = marks.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
    entries[rarest]?.push({ others, feature })
  }
  return entries
}

export type FindCombinations = (marks: readonly number[], more: readonly number[]) => readonly Feature[]

/** Finds the combinations all of whose marks stand in one of two rows that have no need to be sorted. */
export const createCombinations = (combinations: readonly Combination[]): FindCombinations => {
  const counts = countMarks(combinations)
  const entries = index(combinations, counts)
  // the round in which a mark was last seen: nothing has to be emptied between two searches
  const seen = new Int32Array(counts.length)
  let round = 0
  const collect = (marks: readonly number[], unique: number[]): void => {
    for (const mark of marks) {
      if (seen[mark] === round) continue
      seen[mark] = round
      unique.push(mark)
    }
  }
  const areSeen = (marks: readonly number[]): boolean => {
    for (let i = 0; i < marks.length; i++) if (seen[marks[i] as number] !== round) return false
    return true
  }
  return (marks, more) => {
    round++
    const present: number[] = []
    collect(marks, present)
    collect(more, present)
    const found: Feature[] = []
    for (const mark of present)
      for (const { others, feature } of entries[mark] ?? []) if (areSeen(others)) found.push(feature)
    return found
  }
}
