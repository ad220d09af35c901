// One replay of the guarantee's benchmark: labels drawn anew, thresholds set on them, judged on the other tickets.
import { type Example, predict, trainWithProof } from '../src/analysis/classifier/classifier.ts'
import { type Answered, answersOf, guarantee, isGuaranteed } from '../src/analysis/classifier/guarantee.ts'
import { randomNumbers, shuffled } from '../src/shared/random.ts'
import type { LabelledSet } from './labelled.ts'

export const RATES = [0.8, 0.9, 0.95]
/** Labels of a replay, at most; and the share of a smaller set. */
const MOST_LABELS = 1000
const SHARE = 2 / 3

/** What a threshold accepted in one replay. */
export type Outcome = { readonly coverage: number; readonly accepted: number; readonly right: number }

/** Outcomes of one replay, one for each of RATES. */
export type Replay = { readonly promised: readonly Outcome[]; readonly naive: readonly Outcome[] }

const outcomeOf = (answers: readonly Answered[], threshold: number): Outcome => {
  const accepted = answers.filter(({ confidence }) => confidence >= threshold)
  return {
    coverage: accepted.length / answers.length,
    accepted: accepted.length,
    right: accepted.filter(({ right }) => right).length,
  }
}

export const labelsOf = ({ examples }: LabelledSet): number =>
  Math.min(MOST_LABELS, Math.ceil(examples.length * SHARE))

export const replay = (set: LabelledSet, seed: number): Replay => {
  const order = shuffled(set.examples, randomNumbers(seed))
  const labelled = order.slice(0, labelsOf(set))
  const { classifier, outOfFold } = trainWithProof(labelled, { version: set.name })
  const proof = answersOf(outOfFold)
  const answers = order.slice(labelled.length).map(({ label, ...ticket }: Example) => {
    const [best] = predict(classifier, ticket, 1)
    return { confidence: best?.probability ?? 0, right: best?.label === label }
  })
  const promised = RATES.map((rate) => {
    const found = guarantee(proof, { right: rate, tickets: answers.length })
    return outcomeOf(answers, isGuaranteed(found) ? found.threshold : Number.POSITIVE_INFINITY)
  })
  return { promised, naive: RATES.map((rate) => outcomeOf(answers, rate)) }
}
