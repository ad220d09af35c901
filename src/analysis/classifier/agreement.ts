/** True and predicted class of each ticket, as numbers from 0. */
export type Judged = {
  readonly truth: readonly number[]
  readonly predicted: readonly number[]
  readonly classes: number
}

/** How well one class is met; a share is null where nothing stands below its line. */
export type ClassAccuracy = {
  /** Tickets that belong to it. */
  readonly support: number
  readonly predicted: number
  readonly precision: number | null
  readonly recall: number | null
  /** 0 where no ticket of the class is met, as scikit-learn counts it. */
  readonly f1: number
}

/** Tickets by true class (rows) and predicted class (columns), row after row. */
export const confusion = ({ truth, predicted, classes }: Judged): Uint32Array => {
  const cells = new Uint32Array(classes * classes)
  truth.forEach((own, i) => {
    const cell = own * classes + (predicted[i] as number)
    cells[cell] = (cells[cell] as number) + 1
  })
  return cells
}

/** Share of right answers, 0–1; 0 for none at all. */
export const accuracy = ({ truth, predicted }: Omit<Judged, 'classes'>): number =>
  truth.length === 0 ? 0 : truth.filter((own, i) => own === predicted[i]).length / truth.length

export const byClass = ({ truth, predicted, classes }: Judged): readonly ClassAccuracy[] => {
  const support = tally(truth, classes)
  const said = tally(predicted, classes)
  const met = tally(
    truth.filter((own, i) => own === predicted[i]),
    classes,
  )
  return Array.from(support, (own, k) => classAccuracy(own, said[k] as number, met[k] as number))
}

const tally = (numbers: readonly number[], classes: number): Uint32Array => {
  const counts = new Uint32Array(classes)
  for (const k of numbers) counts[k] = (counts[k] as number) + 1
  return counts
}

const classAccuracy = (support: number, predicted: number, right: number): ClassAccuracy => ({
  support,
  predicted,
  precision: predicted > 0 ? right / predicted : null,
  recall: support > 0 ? right / support : null,
  f1: support + predicted > 0 ? (2 * right) / (support + predicted) : 0,
})

/** Mean F1 of the classes that occur as truth or as answer, each counting the same; 0–1. */
export const macroF1 = (judged: Judged): number => {
  const occurring = byClass(judged).filter(({ support, predicted }) => support + predicted > 0)
  return occurring.reduce((sum, { f1 }) => sum + f1, 0) / (occurring.length || 1)
}
