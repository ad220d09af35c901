import { squeeze, truncate } from '../shared/text.ts'
import { atLeast } from './classifier/binomial.ts'
import type { Example } from './classifier/classifier.ts'
import { drawExamples } from './classifier/draw.ts'
import { type Neighbour, neighboursOf } from './classifier/neighbours.ts'

/** A ticket shown to the model with the category that it belongs to. */
export type Shot = { readonly text: string; readonly label: string }

const MOST_SHOTS = 8
/** What is shown costs tokens in every call; what is shorter tells too little. */
const MOST_CHARS = 400
const LEAST_CHARS = 12
/** More labelled tickets give no better examples. */
const MOST_EXAMPLES = 2000
/** Tickets most like an example, which tell whether it is typical of its class. */
const NEAR = 20

type Candidate = {
  readonly place: number
  readonly shot: Shot
  readonly weight: number
  /** How much more like its own class than like others it is. */
  readonly typical: number
  readonly near: readonly Neighbour[]
}

/**
 * At most eight examples for the prompt: one of each class in turn, classes with corrections first and then the largest,
 * the most typical ticket of each, never two that are alike. The same labels give the same examples: they are chosen
 * once for an analysis and stay in its static prompt. `examples`: masked, as the model may see them.
 */
export const chooseShots = (examples: readonly Example[], most = MOST_SHOTS): readonly Shot[] => {
  const classes = classesOf(candidatesOf(drawExamples(examples, MOST_EXAMPLES)))
  const chosen: Candidate[] = []
  for (let round = 0; round < most && chosen.length < most; round++)
    for (const candidates of classes) {
      const next = candidates.find((one) => isFresh(one, chosen))
      if (next && chosen.length < most) chosen.push(next)
    }
  return chosen.map(({ shot }) => shot)
}

const candidatesOf = (examples: readonly Example[]): readonly Candidate[] => {
  const neighbours = neighboursOf(examples, NEAR)
  return examples
    .map((example, place): Candidate => {
      const near = neighbours[place] ?? []
      return {
        place,
        shot: { text: shownOf(example), label: example.label },
        weight: example.weight ?? 1,
        typical: near.reduce(
          (sum, one) => sum + (examples[one.place]?.label === example.label ? 1 : -1) * one.similarity,
          0,
        ),
        near,
      }
    })
    .filter(({ shot }) => shot.text.length >= LEAST_CHARS)
}

const shownOf = ({ title, text }: Example): string => truncate(squeeze(`${title ?? ''}\n${text}`), MOST_CHARS)

/** The candidates of each class, the best first. */
const classesOf = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const byLabel = Map.groupBy(candidates, ({ shot }) => shot.label)
  const weightOf = (ones: readonly Candidate[]): number => Math.max(...ones.map(({ weight }) => weight))
  return [...byLabel]
    .map(([label, ones]) => ({
      label,
      ones: ones.sort((a, b) => b.weight - a.weight || b.typical - a.typical || a.place - b.place),
    }))
    .sort(
      (a, b) =>
        weightOf(b.ones) - weightOf(a.ones) || b.ones.length - a.ones.length || (a.label < b.label ? -1 : 1),
    )
    .map(({ ones }) => ones)
}

const isFresh = (one: Candidate, chosen: readonly Candidate[]): boolean =>
  !chosen.some(
    (other) =>
      other.place === one.place ||
      other.shot.text === one.shot.text ||
      other.near.some(({ place }) => place === one.place) ||
      one.near.some(({ place }) => place === other.place),
  )

const SURE = 0.05

/**
 * Whether answers got better on the same labelled tickets by more than chance (sign test on those that changed).
 * `before`, `after`: for each ticket whether the answer was right.
 */
export const isBetter = (before: readonly boolean[], after: readonly boolean[]): boolean => {
  const won = before.filter((right, i) => !right && after[i]).length
  const lost = before.filter((right, i) => right && !after[i]).length
  return won > lost && atLeast(won, won + lost, 0.5) <= SURE
}
