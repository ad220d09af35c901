import type { Saying } from './saying.ts'

/** Weights by index, in two rows of the same length: they are summed for every ticket. */
export type Weights = { readonly indexes: readonly number[]; readonly values: readonly number[] }

/** A word, phrase or combination that was found: its weights for labels and for first-level groups. */
export type Feature = { readonly labels: Weights; readonly groups: Weights }

type ByIndex = ReadonlyMap<number, number>

/** Rarity of what speaks for `found` of `total` labels: 1 for one of them, near 0 for all. */
const rarity = (found: number, total: number): number =>
  total < 2 ? 1 : Math.max(0.05, Math.log((total + 0.5) / found) / Math.log(total + 0.5))

/** For how many labels something speaks, those for which it speaks less counted in part. */
const spread = (weights: ByIndex): number => {
  const all = [...weights.values()].filter((weight) => weight > 0)
  const most = Math.max(...all)
  return all.reduce((sum, weight) => sum + weight / most, 0)
}

/** What a label is denied is not denied to its neighbours: groups count what speaks for them. */
const groupWeights = (sayings: readonly Saying[], groupOf: readonly number[]): ByIndex => {
  const groups = new Map<number, number>()
  for (const { label, weight, besides } of sayings) {
    const group = groupOf[label] ?? 0
    if (weight > 0 && !besides) groups.set(group, Math.max(weight, groups.get(group) ?? 0))
  }
  return groups
}

const weighted = (weights: ByIndex, total: number): Weights => {
  const factor = rarity(Math.max(1, spread(weights)), total)
  return {
    indexes: [...weights.keys()],
    values: [...weights.values()].map((weight) => (weight > 0 ? weight * factor : weight)),
  }
}

/** Of several sayings of the same the strongest counts, for and against each label. */
const strongest = (sayings: readonly Saying[]): Map<number, number> => {
  const weights = new Map<number, number>()
  for (const { label, weight } of sayings) {
    const known = weights.get(label) ?? 0
    if (Math.abs(weight) > Math.abs(known)) weights.set(label, weight)
  }
  return weights
}

/** What a label says of itself comes on top of what others know of it. */
const byLabel = (sayings: readonly Saying[]): ByIndex => {
  const weights = strongest(sayings.filter(({ own }) => !own))
  for (const [label, weight] of strongest(sayings.filter(({ own }) => own)))
    weights.set(label, weight + (weights.get(label) ?? 0))
  return weights
}

/** What sayings of the same phrase or combination say together. */
export type FeatureOf = (sayings: readonly Saying[]) => Feature

/** @param groupOf the first-level group of each label */
export const featureMaker = (groupOf: readonly number[]): FeatureOf => {
  const groups = new Set(groupOf).size
  return (sayings) => ({
    labels: weighted(byLabel(sayings), groupOf.length),
    groups: weighted(groupWeights(sayings, groupOf), groups),
  })
}

/** The weight for one index, 0 where nothing is said. */
export const weightFor = ({ indexes, values }: Weights, index: number): number =>
  values[indexes.indexOf(index)] ?? 0
