// How well the classifier learns the categories of labelled tickets: node bin/node.mjs bench/quality.ts DIR
import { crossValidate, type OutOfFold } from '../src/analysis/classifier/cross-validate.ts'
import { accuracy, macroF1 } from '../src/review/accuracy.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'

const FOLDS = 5
/** Labels of which the learning curve is drawn. */
const CURVE = [50, 200, 1000]

type Quality = { readonly accuracy: number; readonly macroF1: number }

const mostLikely = ({ probabilities, labels }: OutOfFold, i: number): number => {
  const row = probabilities.subarray(i * labels.length, (i + 1) * labels.length)
  return row.reduce((best, value, k) => (value > (row[best] as number) ? k : best), 0)
}

const judge = (outOfFold: OutOfFold): Quality => {
  const { truth, labels } = outOfFold
  const predicted = truth.map((_, i) => mostLikely(outOfFold, i))
  const judged = { truth, predicted, classes: labels.length }
  return { accuracy: accuracy(judged), macroF1: macroF1(judged) }
}

const measure = ({ examples, draws }: LabelledSet): Quality =>
  judge(
    crossValidate(
      examples,
      draws.map((draw) => draw % FOLDS),
    ),
  )

const main = (): void => {
  for (const set of readLabelledSets(process.argv[2] ?? '.')) {
    const t = performance.now()
    const q = measure(set)
    console.log(set.name.padEnd(28), q.accuracy.toFixed(3), q.macroF1.toFixed(3), ((performance.now() - t) / 1000).toFixed(1))
  }
}

main()
