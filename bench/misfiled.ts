// Whether planted label errors are found: npm run bench:misfiled -- DIR [--seeds 3]
// 5 % of the labels are changed: to any other (random), or to the one that the classifier mixes it up with most.
import { parseArgs } from 'node:util'
import type { Example } from '../src/analysis/classifier/classifier.ts'
import { crossValidate, type OutOfFold } from '../src/analysis/classifier/cross-validate.ts'
import { neighboursOf } from '../src/analysis/classifier/neighbours.ts'
import { misfiled, NEIGHBOURS } from '../src/review/misfiled.ts'
import { randomNumbers, shuffled } from '../src/shared/random.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'
import { print } from './table.ts'

const ERRORS = 0.05
const LOOKED_AT = 0.1

const KINDS = ['random', 'confusable'] as const
type Kind = (typeof KINDS)[number]

/** The other label that a ticket of each label is mixed up with most, by probability. */
const mixedUp = ({ labels, truth, probabilities }: OutOfFold): readonly number[] => {
  const classes = labels.length
  const sums = Array.from(labels, () => new Float64Array(classes))
  truth.forEach((own, i) => {
    const row = sums[own] as Float64Array
    for (let k = 0; k < classes; k++)
      if (k !== own) row[k] = (row[k] as number) + (probabilities[i * classes + k] as number)
  })
  return sums.map((row) => row.indexOf(Math.max(...row)))
}

type Planted = { readonly examples: readonly Example[]; readonly wrong: ReadonlySet<number> }

const plant = (
  set: LabelledSet,
  honest: OutOfFold,
  { kind, seed }: { kind: Kind; seed: number },
): Planted => {
  const random = randomNumbers(seed)
  const { labels, truth } = honest
  const confusable = mixedUp(honest)
  const wrong = new Set(shuffled([...truth.keys()], random).slice(0, Math.round(truth.length * ERRORS)))
  const anyOther = (own: number): number =>
    (own + 1 + Math.floor(random() * (labels.length - 1))) % labels.length
  const examples = set.examples.map((example, i) => {
    if (!wrong.has(i)) return example
    const own = truth[i] as number
    return {
      ...example,
      label: labels[kind === 'random' ? anyOther(own) : (confusable[own] as number)] as string,
    }
  })
  return { examples, wrong }
}

/** Precision and recall of the most certain tenth of the tickets. */
const found = ({ examples, wrong }: Planted, neighbours: ReturnType<typeof neighboursOf>) => {
  const most = Math.round(examples.length * LOOKED_AT)
  const suspects = misfiled(crossValidate(examples), neighbours).slice(0, most)
  const right = suspects.filter(({ place }) => wrong.has(place)).length
  return { precision: right / (suspects.length || 1), recall: right / wrong.size }
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)

const main = (): void => {
  const options = { seeds: { type: 'string', default: '3' }, set: { type: 'string', default: '' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder) throw new Error('usage: misfiled.ts DIR [--seeds 3] [--set NAME]')
  print(['set', 'errors', 'precision of the top 10 %', 'recall'], true)
  for (const set of readLabelledSets(folder).filter(({ name }) => name.startsWith(values.set))) {
    const honest = crossValidate(set.examples)
    const neighbours = neighboursOf(set.examples, NEIGHBOURS)
    for (const kind of KINDS) {
      const runs = Array.from({ length: Number(values.seeds) }, (_, i) =>
        found(plant(set, honest, { kind, seed: i + 1 }), neighbours),
      )
      print([set.name, kind, mean(runs.map((run) => run.precision)), mean(runs.map((run) => run.recall))])
    }
  }
}

main()
