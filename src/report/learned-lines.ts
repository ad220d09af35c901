import type { Language, Localized } from '../shared/language.ts'
import { LEARNED_WORDS } from './learned-words.ts'
import type { SheetCell } from './workbook/extra-sheet.ts'

/** What an analysis learned before it asked anybody, as the sheet "How it was made" tells it. Shares are 0–1. */
export type HowLearned = {
  readonly source: 'column' | 'corrections' | 'saved'
  /** Header of the column, or the name of the earlier file; '' for corrections. */
  readonly name: string
  readonly labelled: number
  readonly classes: number
  /** Of held-out tickets, with its 95 % interval. */
  readonly accuracy: number
  readonly interval: { readonly from: number; readonly to: number }
  /** What was asked for. */
  readonly right: number
  /** From which probability on the classifier answers alone; null where nothing can be guaranteed. */
  readonly threshold: number | null
  /** What else is known of it, in sentences: vectors, earlier answers, drift, the trial of the model, examples. */
  readonly told: readonly string[]
}

type Line = readonly [label: Localized, value: SheetCell]

/** Nothing where nothing was learned. */
export const learnedLines = (learned: HowLearned | null, language: Language): readonly Line[] => {
  if (learned === null) return []
  const { source, name, labelled, classes, accuracy, interval, right, threshold, told } = learned
  const [from, to] = [interval.from, interval.to].map((share) => Math.round(share * 100))
  return [
    [LEARNED_WORDS[source], source === 'corrections' ? LEARNED_WORDS.yes[language] : name],
    [LEARNED_WORDS.labelled, labelled],
    [LEARNED_WORDS.classes, classes],
    [LEARNED_WORDS.accuracy, percentOf(accuracy)],
    [LEARNED_WORDS.interval, `${from}–${to} %`],
    [LEARNED_WORDS.right, percentOf(right)],
    [LEARNED_WORDS.threshold, threshold === null ? LEARNED_WORDS.nothing[language] : probability(threshold)],
    [LEARNED_WORDS.told, told.join('\n')],
  ]
}

const percentOf = (value: number): SheetCell => ({ value, format: { numberFormat: '0 %', wrap: true } })

const probability = (value: number): SheetCell => ({ value, format: { numberFormat: '0.000', wrap: true } })
