import type { Feature } from './weights.ts'

export type Scores = { readonly labels: readonly number[]; readonly groups: readonly number[] }

/** Sums over features, each counted once with the weight given. */
export const weigh = (features: ReadonlyMap<Feature, number>, size: number, groups: number): Scores => {
  const byLabel = new Array<number>(size).fill(0)
  const byGroup = new Array<number>(groups).fill(0)
  for (const [feature, factor] of features) {
    for (const [index, weight] of feature.labels) byLabel[index] = (byLabel[index] ?? 0) + weight * factor
    for (const [index, weight] of feature.groups) byGroup[index] = (byGroup[index] ?? 0) + weight * factor
  }
  return { labels: byLabel, groups: byGroup }
}

/** Scores of a short text: every feature counts fully. */
export const scoresOf = (features: readonly Feature[], size: number, groupOf: readonly number[]): Scores =>
  weigh(new Map(features.map((feature) => [feature, 1])), size, new Set(groupOf).size)
