import type { Choices } from './choices.ts'
import type { Sheet } from './use-sheet.ts'

/** What is learned before an analysis: from which column (its index), and how often answers must be right. */
export type Lesson = { readonly column: number; readonly right: number }

/** From so many labelled tickets on, learning needs no click. */
const PLENTY = 200

type Labelled = NonNullable<NonNullable<Sheet['foreseen']>['labels']>

/** The labelled column of a sheet, if it has one that is worth learning from. */
export const labelledColumn = (sheet: Pick<Sheet, 'foreseen'>): Labelled | null =>
  sheet.foreseen?.labels ?? null

/** The lesson as the choices stand, or null where nothing is to be learned. */
export const lessonOf = (choices: Choices, sheet: Pick<Sheet, 'sheet' | 'foreseen'>): Lesson | null => {
  if (!choices.fields.includes('category')) return null
  const { learn, right } = choices
  const labelled = labelledColumn(sheet)
  const chosen = choices.categories === 'column' ? choices.column[sheet.sheet] : undefined
  if (chosen !== undefined) return learn === false ? null : { column: chosen, right }
  if (!labelled || choices.categories === 'column') return null
  const wanted = learn ?? (choices.categories === 'starter' && labelled.labelled >= PLENTY)
  return wanted ? { column: labelled.index, right } : null
}
