import type { TrainingCounts } from './write.ts'

/** Whether to fine-tune a model on a desk's labels, and what to expect. */
export type FineTuning =
  | { readonly pays: false; readonly reason: 'labels' | 'classifier'; readonly labelsNeeded: number | null }
  | {
      readonly pays: true
      /** Tickets that the classifier gets wrong and a tuned model of the same labels might get right, as a share. */
      readonly gain: number
    }

/** Fewer to learn from make a small model forget more than it learns. */
const LEAST_TRAINED = 1000
const LEAST_A_LABEL = 20
/** From here on what is left is mostly labels on which people disagree. */
const GOOD_ENOUGH = 0.92
/**
 * What a tuned model may take away of the classifier's errors, as an assumption: vectors of a small language model take
 * away a third on short requests of many classes and next to none on long tickets of few (docs/quality.md).
 */
const TAKEN_AWAY = 0.25

/**
 * `accuracy`: of the classifier on the same labels, out of fold, 0–1. A classifier that learned the same labels costs
 * nothing and is hard to beat; a tuned model pays where texts are short, classes many and labels plenty.
 */
export const fineTuning = (
  counts: Pick<TrainingCounts, 'train' | 'labels'>,
  accuracy: number,
): FineTuning => {
  const needed = Math.max(LEAST_TRAINED, LEAST_A_LABEL * counts.labels)
  if (counts.train < needed) return { pays: false, reason: 'labels', labelsNeeded: needed - counts.train }
  if (accuracy >= GOOD_ENOUGH) return { pays: false, reason: 'classifier', labelsNeeded: null }
  return { pays: true, gain: (1 - accuracy) * TAKEN_AWAY }
}
