import { useDebouncedValue } from '@mantine/hooks'
import type { RowCondition } from '../../../tickets/where/condition.ts'
import { type SheetAsked, useRowCount } from '../../api/queries.ts'
import { type RowChoice, rowConditions } from './row-choices.ts'

/** Which rows of a sheet are chosen, and how many these are. */
export type ChosenRows = {
  readonly sheet: SheetAsked
  readonly choices: readonly RowChoice[]
  readonly where: readonly RowCondition[]
  /** Rows that the sheet has. */
  readonly all: number
  /** Rows that are left, or null while they are counted. */
  readonly count: number | null
  readonly error: unknown
}

/** A word being typed is not counted letter by letter. */
const REST_MS = 250

const NO_CHOICES: readonly RowChoice[] = []

export const useChosenRows = (
  sheet: SheetAsked,
  { choices = NO_CHOICES, all }: { readonly choices: readonly RowChoice[] | undefined; readonly all: number },
): ChosenRows => {
  const where = rowConditions(choices)
  const asked = JSON.stringify(where)
  const [rested] = useDebouncedValue(asked, REST_MS)
  const { data, error } = useRowCount(sheet, rested)
  const counted = asked === rested && data ? data.rows : null
  return { sheet, choices, where, all, count: where.length === 0 ? all : counted, error }
}
