import type { OutOfFold } from '../analysis/classifier/cross-validate.ts'
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
  /**
   * Suspects are ordered by it, 0–1: where the ticket stands among all, and, half as much, among those of its label, by
   * how many times likelier the proposed label is.
   */
  readonly certainty: number
}

/** Neighbours to ask for with `neighboursOf`: fewer were behind on planted errors. */
export const NEIGHBOURS = 20
/** What all tickets together count beside one's neighbours, which may be few or not very similar. */
const PRIOR = 1
/** Keeps the logarithm of nothing out. */
const LEAST = 1e-6
/**
 * How much the rank within the label counts. Where one label is large and hard to tell from the others, the classifier
 * favours it, and by likelihood alone its tickets would never be suspected: but people err in every label (the
 * thresholds by class of Northcutt et al., Confident learning, 2021, mend the same).
 */
const WITHIN_LABEL = 0.5

/**
 * Labelled tickets that are probably misfiled, the most certain first. `neighbours`: for each of the tickets those most
 * like it, as `neighboursOf(tickets, NEIGHBOURS)` finds them.
 */
export const misfiled = (
  outOfFold: OutOfFold,
  neighbours: readonly (readonly Neighbour[])[],
): readonly Suspect[] => {
  const { truth } = outOfFold
  const shares = sharesOf(outOfFold)
  const cases = truth.map((_, place) => caseOf(outOfFold, { place, near: neighbours[place] ?? [], shares }))
  const among = ranksOf(cases, [...cases.keys()])
  const within = new Float64Array(cases.length)
  for (const places of Map.groupBy(cases.keys(), (place) => truth[place]).values())
    ranksOf(cases, places).forEach((rank, i) => {
      within[places[i] as number] = rank
    })
  return cases
    .map((one, place) => {
      const certainty = (among[place] as number) + WITHIN_LABEL * (within[place] as number)
      return suspectOf(outOfFold, { ...one, certainty: certainty / (1 + WITHIN_LABEL) })
    })
    .filter((suspect) => suspect !== null)
    .sort((a, b) => b.certainty - a.certainty || a.place - b.place)
}

type Ticket = {
  readonly place: number
  readonly near: readonly Neighbour[]
  readonly shares: Float64Array
}

/** A ticket with the likeliest label other than its own. */
type Case = {
  readonly place: number
  readonly near: readonly Neighbour[]
  readonly proposed: number
  /** True when both the classifier and the neighbours are for it. */
  readonly disagree: boolean
  /** Natural logarithm of how many times likelier it is than the own one, by classifier and neighbours. */
  readonly odds: number
}

const caseOf = ({ labels, truth, probabilities }: OutOfFold, { place, near, shares }: Ticket): Case => {
  const own = truth[place] as number
  const votes = shares.map((share) => PRIOR * share)
  for (const one of near) {
    const k = truth[one.place] as number
    votes[k] = (votes[k] as number) + one.similarity
  }
  const row = probabilities.subarray(place * labels.length, (place + 1) * labels.length)
  const likelihood = (k: number): number => ((row[k] as number) + LEAST) * (votes[k] as number)
  let proposed = own === 0 ? 1 : 0
  for (let k = 0; k < labels.length; k++) if (k !== own && likelihood(k) > likelihood(proposed)) proposed = k
  return {
    ...{ place, near, proposed },
    disagree:
      (row[proposed] as number) > (row[own] as number) &&
      (votes[proposed] as number) > (votes[own] as number),
    odds: Math.log(likelihood(proposed) / likelihood(own)),
  }
}

/** Where each of the cases at some places stands among them, 0 for the least suspect, below 1 for the most. */
const ranksOf = (cases: readonly Case[], places: readonly number[]): Float64Array => {
  const oddsOf = (i: number): number => cases[places[i] as number]?.odds ?? 0
  const ranks = new Float64Array(places.length)
  const order = [...places.keys()].sort((a, b) => oddsOf(a) - oddsOf(b) || b - a)
  order.forEach((i, rank) => {
    ranks[i] = (rank + HALF) / places.length
  })
  return ranks
}

const HALF = 0.5

const suspectOf = (
  { labels, truth, probabilities }: OutOfFold,
  { place, near, proposed, disagree, certainty }: Case & { readonly certainty: number },
): Suspect | null => {
  if (!disagree) return null
  const own = truth[place] as number
  const having = (k: number): number => near.filter((one) => truth[one.place] === k).length
  const probability = (k: number): number => probabilities[place * labels.length + k] as number
  return {
    place,
    label: labels[own] as string,
    proposed: labels[proposed] as string,
    labelProbability: probability(own),
    probability: probability(proposed),
    neighbours: { all: near.length, labelled: having(own), proposed: having(proposed) },
    certainty,
  }
}

/** Share of the tickets that each label has. */
const sharesOf = ({ labels, truth }: OutOfFold): Float64Array => {
  const shares = new Float64Array(labels.length)
  for (const k of truth) shares[k] = (shares[k] as number) + 1 / truth.length
  return shares
}
