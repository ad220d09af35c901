import type { Feature, Weights } from './weights.ts'

export type Scores = { readonly labels: readonly number[]; readonly groups: readonly number[] }

/** What several features say counts this much beside the strongest: they often say the same. */
const FURTHER = 0.4

/** Sums what speaks for each index and what speaks against it, the strongest of both fully. */
const createSums = (size: number) => {
  const [sums, best, worst] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  return {
    add: (weights: Weights, factor: number): void => {
      for (const [index, weight] of weights) {
        const value = weight * factor
        sums[index] = (sums[index] ?? 0) + value
        if (value > (best[index] ?? 0)) best[index] = value
        if (value < (worst[index] ?? 0)) worst[index] = value
      }
    },
    total: (): readonly number[] =>
      Array.from(sums, (sum, index) => {
        const strongest = (best[index] ?? 0) + (worst[index] ?? 0)
        return strongest + FURTHER * (sum - strongest)
      }),
  }
}

/** What features with the factors given say of every label and group. */
export const weigh = (features: ReadonlyMap<Feature, number>, size: number, groups: number): Scores => {
  const byLabel = createSums(size)
  const byGroup = createSums(groups)
  for (const [feature, factor] of features) {
    byLabel.add(feature.labels, factor)
    byGroup.add(feature.groups, factor)
  }
  return { labels: byLabel.total(), groups: byGroup.total() }
}

/** Scores of a short text: every feature counts fully. */
export const scoresOf = (features: readonly Feature[], size: number, groupOf: readonly number[]): Scores =>
  weigh(new Map(features.map((feature) => [feature, 1])), size, new Set(groupOf).size)
