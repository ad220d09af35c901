import type { Feature, Weights } from './weights.ts'

export type Scores = { readonly labels: readonly number[]; readonly groups: readonly number[] }

/** What several features say counts this much beside the strongest: they often say the same. */
const FURTHER = 0.4

type Sums = { readonly sums: number[]; readonly best: number[]; readonly worst: number[] }

const zeros = (size: number): number[] => new Array<number>(size).fill(0)

const emptySums = (size: number): Sums => ({ sums: zeros(size), best: zeros(size), worst: zeros(size) })

const add = ({ sums, best, worst }: Sums, { indexes, values }: Weights, factor: number): void => {
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i] as number
    const value = (values[i] as number) * factor
    sums[index] = (sums[index] as number) + value
    if (value > (best[index] as number)) best[index] = value
    else if (value < (worst[index] as number)) worst[index] = value
  }
}

/** What speaks for each index and what speaks against it, the strongest of both fully. */
const total = ({ sums, best, worst }: Sums): readonly number[] =>
  sums.map((sum, index) => {
    const strongest = (best[index] as number) + (worst[index] as number)
    return strongest + FURTHER * (sum - strongest)
  })

/** What features with the factors given say of every label and group. */
export const weigh = (features: ReadonlyMap<Feature, number>, size: number, groups: number): Scores => {
  const byLabel = emptySums(size)
  const byGroup = emptySums(groups)
  for (const [feature, factor] of features) {
    add(byLabel, feature.labels, factor)
    add(byGroup, feature.groups, factor)
  }
  return { labels: total(byLabel), groups: total(byGroup) }
}

/** Scores of a short text: every feature counts fully. */
export const scoresOf = (features: readonly Feature[], size: number, groupOf: readonly number[]): Scores =>
  weigh(new Map(features.map((feature) => [feature, 1])), size, new Set(groupOf).size)
