// How well the classifier learns the categories of labelled tickets: npm run bench:quality -- DIR [--embed URL]
// DIR holds CSV files with the columns id, short_description, description, work_notes and label.
// --embed URL: an OpenAI-compatible server of an embedding model (--model NAME); then a line with its vectors follows.
// --labels: the numbers of labels of the learning curve, which takes most of the time.
import { parseArgs } from 'node:util'
import { type Example, predict, train } from '../src/analysis/classifier/classifier.ts'
import { crossValidate, type OutOfFold } from '../src/analysis/classifier/cross-validate.ts'
import { answersOf } from '../src/analysis/classifier/guarantee.ts'
import { accuracy, calibrationError, macroF1 } from '../src/review/accuracy.ts'
import { embedded } from './embed.ts'
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

/** What kind of features, and figures that take a cross-validation and a learning curve. */
const qualityCells = (set: LabelledSet, features: string, curve: readonly string[]): readonly string[] => {
  const { examples, draws } = set
  const outOfFold = crossValidate(
    examples,
    draws.map((draw) => draw % FOLDS),
  )
  return [
    set.name,
    `${examples.length}/${outOfFold.labels.length}`,
    features,
    pair(qualityOf(outOfFold)),
    calibrationError(answersOf(outOfFold)).toFixed(3),
    ...CURVE.map((labels) =>
      curve.includes(String(labels)) && labels < examples.length * (1 - 1 / FOLDS)
        ? pair(qualityFrom(set, labels))
        : '–',
    ),
  ]
}

const speedCells = ({ name, examples }: LabelledSet): readonly string[] => {
  const classifier = train(examples, { version: name })
  const training = cpuSeconds(() => train(examples, { version: name }))
  const scoring = cpuSeconds(() => {
    for (const example of examples) predict(classifier, example)
  })
  return [training.toFixed(1), String(Math.round(examples.length / scoring))]
}

const HEADER = [
  'set',
  'rows/categories',
  'features',
  'accuracy/macro-F1',
  'calibration error',
  ...CURVE.map((labels) => `${labels} labels`),
  'train, s CPU',
  'tickets a second',
]

const main = async (): Promise<void> => {
  const options = {
    embed: { type: 'string', default: '' },
    model: { type: 'string', default: 'e5-query' },
    set: { type: 'string', default: '' },
    labels: { type: 'string', default: CURVE.join(',') },
  } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder)
    throw new Error('usage: quality.ts DIR [--embed URL [--model NAME]] [--set NAME] [--labels 50,200,1000]')
  const curve = values.labels.split(',')
  print(HEADER, true)
  for (const set of readLabelledSets(folder).filter(({ name }) => name.startsWith(values.set))) {
    print([...qualityCells(set, 'words', curve), ...speedCells(set)])
    const withVectors = values.embed ? await embedded(set, { url: values.embed, model: values.model }) : null
    if (withVectors) print([...qualityCells(withVectors, 'words, vectors', curve), '', ''])
  }
}

await main()
