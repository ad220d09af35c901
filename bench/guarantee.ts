// How often the promise "right at least X %" is broken: node bin/node.mjs bench/guarantee.ts DIR [--replays 200]
// Each replay draws labels anew, sets the thresholds on them, and judges what they accept of the other tickets.
import { parseArgs } from 'node:util'
import { lowerBound } from '../src/analysis/classifier/binomial.ts'
import { type Example, predict, trainWithProof } from '../src/analysis/classifier/classifier.ts'
import { type Answered, answersOf, guarantee, isGuaranteed } from '../src/analysis/classifier/guarantee.ts'
import { randomNumbers, shuffled } from '../src/shared/random.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'
import { print } from './table.ts'

const RATES = [0.8, 0.9, 0.95]
/** Labels of a replay, at most; and the share of a smaller set. */
const MOST_LABELS = 1000
const SHARE = 2 / 3

/** What a threshold accepted in one replay. */
type Outcome = { readonly coverage: number; readonly accepted: number; readonly right: number }

/** Outcomes of one replay, one for each of RATES. */
type Replay = { readonly promised: readonly Outcome[]; readonly naive: readonly Outcome[] }

const outcomeOf = (answers: readonly Answered[], threshold: number): Outcome => {
  const accepted = answers.filter(({ confidence }) => confidence >= threshold)
  return {
    coverage: accepted.length / answers.length,
    accepted: accepted.length,
    right: accepted.filter(({ right }) => right).length,
  }
}

const labelsOf = ({ examples }: LabelledSet): number =>
  Math.min(MOST_LABELS, Math.ceil(examples.length * SHARE))

const replay = (set: LabelledSet, seed: number): Replay => {
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

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Broken: fewer right than promised among the accepted. Surely: by more than chance in so few tickets explains (95 %). */
const summary = (outcomes: readonly Outcome[], rate: number): readonly string[] => {
  const share = (is: (outcome: Outcome) => boolean): string =>
    (outcomes.filter(is).length / outcomes.length).toFixed(3)
  const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0)
  const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0)
  return [
    share((one) => one.right < rate * one.accepted),
    share((one) => lowerBound(one.accepted - one.right, one.accepted, 0.05) > 1 - rate),
    median(outcomes.map(({ coverage }) => coverage)).toFixed(2),
    accepted > 0 ? (right / accepted).toFixed(3) : '–',
  ]
}

const COLUMNS = ['broken', 'surely broken', 'median coverage', 'accuracy']
const HEADER = ['set', 'labels', 'X', ...COLUMNS, ...COLUMNS.map((name) => `naive: ${name}`)]

const main = (): void => {
  const options = {
    replays: { type: 'string', default: '200' },
    set: { type: 'string', default: '' },
  } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder) throw new Error('usage: guarantee.ts DIR [--replays 200] [--set NAME]')
  print(HEADER, true)
  for (const set of readLabelledSets(folder).filter(({ name }) => name.startsWith(values.set))) {
    const replays = Array.from({ length: Number(values.replays) }, (_, i) => replay(set, i + 1))
    RATES.forEach((rate, at) => {
      const promised = replays.map((one) => one.promised[at] as Outcome)
      const naive = replays.map((one) => one.naive[at] as Outcome)
      const cells = [...summary(promised, rate), ...summary(naive, rate)]
      print([set.name, String(labelsOf(set)), String(rate), ...cells])
    })
  }
}

main()
