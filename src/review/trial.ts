import { type Combination, learnCombination } from '../analysis/classifier/combine.ts'
import { isBetter } from '../analysis/few-shot.ts'
import { randomNumbers } from '../shared/random.ts'
import { bootstrap, type Interval, isTelling, separation } from './accuracy.ts'
import { type Platt, plattScale } from './platt.ts'

/** A labelled ticket that a model was tried on; labels by their numbers. */
export type Tried = {
  readonly truth: number
  /** The model's answer, -1 for none of the list. */
  readonly said: number
  /** The model's probability of its answer, 0–1, or null where it tells none. */
  readonly sure: number | null
  /** The classifier's of each label, by a model that has not seen the ticket. */
  readonly probabilities: ArrayLike<number>
  /** True where the classifier may not answer alone: what the model would be asked for. */
  readonly open: boolean
}

type Share = { readonly accuracy: number; readonly interval: Interval }

export type TrialVerdict = {
  readonly tickets: number
  readonly answers: Share
  readonly classifier: Share
  readonly use: 'model' | 'classifier' | 'both'
  /** How the two are combined, where that helps. */
  readonly combination: Combination | null
  readonly confidence: { readonly separation: number | null; readonly shown: boolean }
  /** What makes the model's probability a calibrated one; null where it is not shown, or tickets are too few. */
  readonly scale: Platt | null
  /** Share of right answers of the model where it would be asked. */
  readonly whereAsked: number
}

/** With fewer tickets that the classifier leaves open, all of them speak for these. */
const ENOUGH_OPEN = 10
const SEED = 42

/**
 * Who should answer where the classifier may not alone. Both together, if held-out log loss says so; the classifier's
 * likeliest label, where the model is worse by more than chance (sign test over all tickets) and not better on those
 * that are open; else the model.
 */
export const judgeTrial = (tried: readonly Tried[]): TrialVerdict => {
  const byModel = tried.map(({ said, truth }) => said === truth)
  const byClassifier = tried.map(({ probabilities, truth }) => largest(probabilities) === truth)
  const open = tried.flatMap((one, i) => (one.open ? [i] : []))
  const asked = open.length >= ENOUGH_OPEN ? open : [...tried.keys()]
  const combination = learnCombination(
    tried,
    tried.map(({ truth }) => truth),
  )
  const isWorse = shareOf(byClassifier, asked) > shareOf(byModel, asked) && isBetter(byModel, byClassifier)
  return {
    tickets: tried.length,
    answers: told(byModel),
    classifier: told(byClassifier),
    use: combination ? 'both' : isWorse ? 'classifier' : 'model',
    combination,
    ...whatConfidenceTells(tried, byModel),
    whereAsked: shareOf(byModel, asked),
  }
}

const whatConfidenceTells = (tried: readonly Tried[], right: readonly boolean[]) => {
  const sure = tried.flatMap(({ sure: confidence }, i) =>
    confidence === null ? [] : [{ confidence, right: right[i] === true }],
  )
  const shown = sure.length > 0 && isTelling(sure)
  return {
    confidence: { separation: separation(sure), shown },
    scale: shown ? plattScale(sure) : null,
  }
}

const largest = (values: ArrayLike<number>): number => {
  let best = 0
  for (let k = 1; k < values.length; k++) if ((values[k] as number) > (values[best] as number)) best = k
  return best
}

const shareOf = (right: readonly boolean[], places: readonly number[]): number =>
  places.filter((place) => right[place]).length / (places.length || 1)

const told = (right: readonly boolean[]): Share => ({
  accuracy: shareOf(right, [...right.keys()]),
  interval: bootstrap(right.length, (places) => shareOf(right, places), randomNumbers(SEED)),
})
