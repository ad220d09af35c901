import type { ValuesView } from '../../../jobs/desk.ts'
import type { RowCondition } from '../../../tickets/where/condition.ts'

/** One condition as the user has it in hand, finished or not. */
export type RowChoice = {
  readonly id: number
  /** Index of the column (1-based), or null before it is chosen. */
  readonly column: number | null
  readonly values: readonly string[]
  readonly contains: string
  /** ISO days, or ''. */
  readonly from: string
  readonly to: string
}

/** A condition that says nothing yet. */
export const NOTHING: Omit<RowChoice, 'id'> = { column: null, values: [], contains: '', from: '', to: '' }

export const newChoice = (others: readonly RowChoice[]): RowChoice => ({
  ...NOTHING,
  id: 1 + Math.max(0, ...others.map(({ id }) => id)),
})

/** What is asked of the server: the conditions that say something. */
export const rowConditions = (choices: readonly RowChoice[]): readonly RowCondition[] =>
  choices.flatMap((choice) => {
    const said = saidOf(choice)
    const nothing = choice.column === null || Object.keys(said).length === 0
    return nothing ? [] : [{ column: `#${choice.column}`, ...said }]
  })

const saidOf = ({ values, contains, from, to }: RowChoice): Omit<RowCondition, 'column'> => ({
  ...(values.length > 0 ? { is: values } : {}),
  ...(contains.trim() === '' ? {} : { contains: [contains.trim()] }),
  ...(from === '' ? {} : { from }),
  ...(to === '' ? {} : { to }),
})

export type ColumnHeld = ValuesView['columns'][number]

export type RowChoiceKind = 'days' | 'values' | 'text'

/** So many different values are chosen from a list; a column with more is running text or numbers of tickets. */
const LISTED = 200

/** By what the rows of a column are chosen: a period, its values, or a word in its text. */
export const kindOf = ({ days, more, values }: ColumnHeld): RowChoiceKind => {
  if (days) return 'days'
  const repeats = (values[0]?.count ?? 0) > 1
  return (more && !repeats) || values.length > LISTED ? 'text' : 'values'
}

/** An empty cell among the values to choose from; the server takes blanks for none. */
export const EMPTY = ' '
