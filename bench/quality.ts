// How well the classifier learns the categories of labelled tickets: node bin/node.mjs bench/quality.ts DIR
// DIR holds CSV files with the columns id, short_description, description, work_notes and label.
import { type Example, predict, train } from '../src/analysis/classifier/classifier.ts'
import { crossValidate, type OutOfFold } from '../src/analysis/classifier/cross-validate.ts'
import { answersOf } from '../src/analysis/classifier/guarantee.ts'
import { accuracy, calibrationError, macroF1 } from '../src/review/accuracy.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'
import { print } from './table.ts'

const FOLDS = 5
/** Numbers of labels of the learning curve. */
const CURVE = [50, 200, 1000]

type Quality = { readonly accuracy: number; readonly macroF1: number }

const qualityOf = (outOfFold: OutOfFold): Quality => {
  const { truth, labels } = outOfFold
  const predicted = answersOf(outOfFold).map(({ answer }) => answer)
  return {
    accuracy: accuracy({ truth, predicted }),
    macroF1: macroF1({ truth, predicted, classes: labels.length }),
  }
}

/** Learned from the first so many tickets of the other folds, in the order of their draws; judged on each fold. */
const qualityFrom = (set: LabelledSet, labels: number): Quality => {
  const names = [...new Set(set.examples.map(({ label }) => label))].sort()
  const descriptions = new Map(names.map((name) => [name, name]))
  const order = [...set.draws.keys()].sort((a, b) => (set.draws[a] as number) - (set.draws[b] as number))
  const truth: number[] = []
  const predicted: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (i: number): boolean => (set.draws[i] as number) % FOLDS === fold
    const known = order.filter((i) => !isHeld(i)).slice(0, labels)
    const classifier = train(
      known.map((i) => set.examples[i] as Example),
      { version: set.name, descriptions },
    )
    for (const i of order.filter(isHeld)) {
      const { label, ...ticket } = set.examples[i] as Example
      truth.push(names.indexOf(label))
      predicted.push(names.indexOf(predict(classifier, ticket, 1)[0]?.label ?? ''))
    }
  }
  return {
    accuracy: accuracy({ truth, predicted }),
    macroF1: macroF1({ truth, predicted, classes: names.length }),
  }
}

const pair = (quality: Quality): string =>
  `${quality.accuracy.toFixed(3)}/${quality.macroF1.toFixed(3)}`.replaceAll('0.', '.')

/** CPU seconds that something takes. */
const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const row = (set: LabelledSet): readonly string[] => {
  const { examples, draws } = set
  const folds = draws.map((draw) => draw % FOLDS)
  const outOfFold = crossValidate(examples, folds)
  const answers = answersOf(outOfFold)
  const classifier = train(examples, { version: set.name })
  const training = cpuSeconds(() => train(examples, { version: set.name }))
  const scoring = cpuSeconds(() => {
    for (const example of examples) predict(classifier, example)
  })
  return [
    set.name,
    `${examples.length}/${outOfFold.labels.length}`,
    pair(qualityOf(outOfFold)),
    calibrationError(answers).toFixed(3),
    ...CURVE.map((labels) =>
      labels < examples.length * (1 - 1 / FOLDS) ? pair(qualityFrom(set, labels)) : '–',
    ),
    training.toFixed(1),
    String(Math.round(examples.length / scoring)),
  ]
}

const HEADER = ['set', 'rows/categories', 'accuracy/macro-F1', 'calibration error']
const main = (): void => {
  const folder = process.argv[2]
  if (!folder) throw new Error('usage: quality.ts DIR')
  const header = [...HEADER, ...CURVE.map((labels) => `${labels} labels`), 'train s', 'tickets/s']
  print(header, true)
  for (const set of readLabelledSets(folder)) print(row(set))
}

main()
