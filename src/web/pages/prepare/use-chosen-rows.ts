import { useDebouncedValue } from '@mantine/hooks'
import type { RowCondition } from '../../../tickets/where/condition.ts'
import { type SheetAsked, useRowCount } from '../../api/queries.ts'
import { type RowChoice, rowConditions } from './row-choices.ts'
import type { Together } from './use-together.ts'

/** Which rows of a sheet are chosen, and how many these are. */
export type ChosenRows = {
  readonly sheet: SheetAsked
  /** Ids of the files that are analysed with it. */
  readonly further: readonly string[]
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

type Of = {
  readonly choices: readonly RowChoice[] | undefined
  readonly all: number
  readonly together: Together
}

export const useChosenRows = (sheet: SheetAsked, { choices = NO_CHOICES, all, together }: Of): ChosenRows => {
  const where = rowConditions(choices)
  const asked = JSON.stringify(where)
  const [rested] = useDebouncedValue(asked, REST_MS)
  const several = together.ids.length > 1
  const { data, error } = useRowCount(sheet, several ? '[]' : rested)
  const chosen = { sheet, further: together.ids.slice(1), choices, where }
  if (several)
    return { ...chosen, all: together.data?.tickets ?? 0, count: together.tickets, error: together.error }
  const counted = asked === rested && data ? data.rows : null
  return { ...chosen, all, count: where.length === 0 ? all : counted, error }
}
