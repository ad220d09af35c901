import type { OutOfFold } from '../analysis/classifier/cross-validate.ts'
import { answersOf } from '../analysis/classifier/guarantee.ts'
import type { Neighbour } from '../analysis/classifier/neighbours.ts'

/** A ticket whose label neither the classifier nor the tickets most like it agree with. */
export type Suspect = {
  /** Place among the labelled tickets. */
  readonly place: number
  /** What people filed it as, and what the others say. */
  readonly label: string
  readonly proposed: string
  /** The classifier's probability of either, from a model that has not seen the ticket. */
  readonly labelProbability: number
  readonly probability: number
  /** Of the most similar tickets, how many there are and how many have either label. */
  readonly neighbours: {
    readonly all: number
    readonly labelled: number
    readonly proposed: number
  }
  /** Natural logarithm of how many times likelier the proposed label is; suspects are ordered by it. */
  readonly certainty: number
}

/** Neighbours to ask for with `neighboursOf`: fewer were behind on planted errors. */
export const NEIGHBOURS = 20
/** What all tickets together count beside one's neighbours, which may be few or not very similar. */
const PRIOR = 1
/** Keeps the logarithm of nothing out. */
const LEAST = 1e-6

/**
 * Labelled tickets that are probably misfiled, the most certain first. `neighbours`: for each of the tickets those most
 * like it, as `neighboursOf(tickets, NEIGHBOURS)` finds them.
 */
export const misfiled = (
  outOfFold: OutOfFold,
  neighbours: readonly (readonly Neighbour[])[],
): readonly Suspect[] => {
  const shares = sharesOf(outOfFold)
  return answersOf(outOfFold)
    .map(({ answer }, place) =>
      suspectOf(outOfFold, { place, answer, near: neighbours[place] ?? [], shares }),
    )
    .filter((suspect) => suspect !== null)
    .sort((a, b) => b.certainty - a.certainty || a.place - b.place)
}

type Case = {
  readonly place: number
  /** Number of the classifier's likeliest label. */
  readonly answer: number
  readonly near: readonly Neighbour[]
  readonly shares: Float64Array
}

const suspectOf = ({ labels, truth, probabilities }: OutOfFold, suspected: Case): Suspect | null => {
  const { place, answer, near, shares } = suspected
  const own = truth[place] as number
  const vote = (k: number): number =>
    near.reduce(
      (sum, one) => sum + (truth[one.place] === k ? one.similarity : 0),
      PRIOR * (shares[k] as number),
    )
  if (answer === own || vote(answer) <= vote(own)) return null
  const having = (k: number): number => near.filter((one) => truth[one.place] === k).length
  const probability = (k: number): number => probabilities[place * labels.length + k] as number
  return {
    place,
    label: labels[own] as string,
    proposed: labels[answer] as string,
    labelProbability: probability(own),
    probability: probability(answer),
    neighbours: { all: near.length, labelled: having(own), proposed: having(answer) },
    certainty: Math.log(
      ((probability(answer) + LEAST) * vote(answer)) / ((probability(own) + LEAST) * vote(own)),
    ),
  }
}

/** Share of the tickets that each label has. */
const sharesOf = ({ labels, truth }: OutOfFold): Float64Array => {
  const shares = new Float64Array(labels.length)
  for (const k of truth) shares[k] = (shares[k] as number) + 1 / truth.length
  return shares
}
