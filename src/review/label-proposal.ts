import { labelHygiene, type MergeProposal, type SmallClass } from './label-hygiene.ts'

/** A column whose tickets people have filed already, and what is to be said of its names. */
export type LabelProposal = {
  readonly labelled: number
  readonly classes: number
  /** Names with too few tickets to be learned from; at most ten are named. */
  readonly rare: readonly SmallClass[]
  /** Names that probably mean the same; at most ten. */
  readonly merges: readonly MergeProposal[]
}

/** Fewer labelled tickets teach too little to be proposed. */
const LEAST_LABELLED = 50
/** As many categories as a list taken from a column may have. */
const MOST_CLASSES = 200
/** Categories have several tickets each: values that hardly repeat are something else. */
const LEAST_MEAN = 4
const MOST_NAMED = 10

/** What to propose of a label column, or null where it is not worth learning from. `counts`: tickets by name. */
export const labelProposal = (counts: ReadonlyMap<string, number>): LabelProposal | null => {
  const sizes = [...counts.values()]
  const labelled = sizes.reduce((sum, size) => sum + size, 0)
  const classes = counts.size
  const useful = sizes.filter((size) => size >= LEAST_MEAN).length
  if (labelled < LEAST_LABELLED || useful < 2 || classes > MOST_CLASSES) return null
  if (labelled < classes * LEAST_MEAN) return null
  const { small, merges } = labelHygiene(counts)
  return { labelled, classes, rare: small.slice(0, MOST_NAMED), merges: merges.slice(0, MOST_NAMED) }
}
