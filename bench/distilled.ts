// What a model's answers teach beside a few labels of people: npm run bench:distilled -- DIR [--set NAME] [--seeds 2]
// A quarter of the tickets judges; the others but for the labelled ones get a made-up model's answer, which is right at
// the rate given and else what the classifier mixes the label up with. Columns: how much an answer counts.
import { parseArgs } from 'node:util'
import { type Example, predict, train } from '../src/analysis/classifier/classifier.ts'
import { crossValidate, type OutOfFold } from '../src/analysis/classifier/cross-validate.ts'
import { randomNumbers, shuffled } from '../src/shared/random.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'
import { print } from './table.ts'

const RATES = [0.5, 0.7, 0.85]
const LABELS = [50, 200]
const WEIGHTS = [0, 0.1, 0.2, 0.3, 1]
const LEARNED_FROM = 0.75

/** Another label than its own, as likely as the classifier takes it for that. */
const mistaken = (
  { labels, truth, probabilities }: OutOfFold,
  place: number,
  random: () => number,
): string => {
  const own = truth[place] as number
  const row = probabilities.subarray(place * labels.length, (place + 1) * labels.length)
  let left = random() * (1 - (row[own] as number))
  for (let k = 0; k < labels.length; k++) {
    if (k === own) continue
    left -= row[k] as number
    if (left <= 0) return labels[k] as string
  }
  return labels[own] as string
}

type World = { readonly set: LabelledSet; readonly honest: OutOfFold; readonly seed: number }
type Desk = { readonly rate: number; readonly labels: number }

/** Share of right answers for each weight. */
const shares = ({ set, honest, seed }: World, { rate, labels }: Desk): readonly number[] => {
  const random = randomNumbers(seed)
  const order = shuffled([...set.examples.keys()], random)
  const cut = Math.floor(order.length * LEARNED_FROM)
  const at = (place: number): Example => set.examples[place] as Example
  const people = order.slice(0, labels).map(at)
  const judged = order.slice(cut).map(at)
  const answers = order.slice(labels, cut).map((place) => ({
    ...at(place),
    label: random() < rate ? at(place).label : mistaken(honest, place, random),
  }))
  return WEIGHTS.map((weight) => {
    const taught = weight === 0 ? [] : answers.map((one) => ({ ...one, weight, distilled: true as const }))
    const classifier = train([...people, ...taught], { version: set.name })
    const right = judged.filter((one) => predict(classifier, one, 1)[0]?.label === one.label)
    return right.length / judged.length
  })
}

const main = (): void => {
  const options = { seeds: { type: 'string', default: '2' }, set: { type: 'string', default: '' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder) throw new Error('usage: distilled.ts DIR [--set NAME] [--seeds 2]')
  print(['set', 'model right', 'labels', ...WEIGHTS.map((weight) => `weight ${weight}`)], true)
  for (const set of readLabelledSets(folder).filter(({ name }) => name.startsWith(values.set))) {
    const honest = crossValidate(set.examples)
    for (const rate of RATES)
      for (const labels of LABELS) {
        const runs = Array.from({ length: Number(values.seeds) }, (_, i) =>
          shares({ set, honest, seed: i + 1 }, { rate, labels }),
        )
        const means = WEIGHTS.map((_, w) => runs.reduce((sum, run) => sum + (run[w] ?? 0), 0) / runs.length)
        print([set.name, String(rate), String(labels), ...means.map((mean) => mean.toFixed(3))])
      }
  }
}

main()
