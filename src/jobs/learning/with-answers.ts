import type { Trained } from '../../analysis/classifier/classifier.ts'
import type { OutOfFold } from '../../analysis/classifier/cross-validate.ts'
import { answersOf } from '../../analysis/classifier/guarantee.ts'
import type { AnswerUse } from './learned.ts'
import { type Known, type Lesson, NO_ROW } from './lesson.ts'

/** From so many labels of people on, answers of a model add nothing. */
const LABELS_ENOUGH = 1000

/** What models said of questions that no person has filed: of this file's tickets, and of others. */
export const distilledFor = (
  { tickets, distilled = [] }: Lesson,
  known: readonly Known[],
): readonly Known[] => {
  if (known.length >= LABELS_ENOUGH) return []
  const filed = new Set(known.map(({ key }) => key))
  const byKey = new Map(distilled.filter(({ key }) => !filed.has(key)).map((one) => [one.key, one]))
  const own = tickets.flatMap(({ label: _, ...ticket }): readonly Known[] => {
    const said = byKey.get(ticket.key)
    return said ? [{ ...said, ...ticket, label: said.label }] : []
  })
  const here = new Set(own.map(({ key }) => key))
  const elsewhere = [...byKey.values()].filter(({ key }) => !here.has(key))
  return [...own, ...elsewhere.map(({ title = '', ...one }): Known => ({ ...one, title, row: NO_ROW }))]
}

/** What is said of the first examples, which are those of people. */
export const firstOf = ({ labels, truth, probabilities }: OutOfFold, count: number): OutOfFold => ({
  labels,
  truth: truth.slice(0, count),
  probabilities: probabilities.subarray(0, count * labels.length),
})

type Chosen = {
  readonly examples: readonly Known[]
  /** By words; missing where there was nothing to choose. */
  readonly trained?: Trained
  readonly answers: AnswerUse | null
}

/** Adds a model's answers where cross-validation on the labels of people says that they help. */
export const withAnswers = (
  people: readonly Known[],
  distilled: readonly Known[],
  train: (examples: readonly Known[]) => Trained,
): Chosen => {
  if (distilled.length === 0) return { examples: people, answers: null }
  const all = [...people, ...distilled]
  const [plain, taught] = [train(people), train(all)]
  const used = taught.merit > plain.merit + WORTH
  const [without, share] = [plain, taught].map(({ outOfFold }) => rightOf(firstOf(outOfFold, people.length)))
  const answers = { count: distilled.length, used, without: without ?? 0, with: share ?? 0 }
  return { examples: used ? all : people, trained: used ? taught : plain, answers }
}

/** Accuracy and macro-F1 together must grow by so much: less is chance. */
const WORTH = 0.01

const rightOf = (outOfFold: OutOfFold): number => {
  const answered = answersOf(outOfFold)
  return answered.filter(({ right }) => right).length / (answered.length || 1)
}
