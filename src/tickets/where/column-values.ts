import type { Column, Layout } from '../../columns/layout.ts'
import { type CellValue, cellText, type SheetRow } from '../../intake/source.ts'
import { squeeze, truncate } from '../../shared/text.ts'
import { hasMonthFirst, isoFromCell } from '../cell-date.ts'
import { valueKey } from './row-filter.ts'

/** What a column holds, to choose rows by. */
export type ColumnValues = {
  readonly index: number
  readonly name: string
  /** The most frequent first, as first written; at most 200. */
  readonly values: readonly { readonly value: string; readonly count: number }[]
  /** True when it has other values, too. */
  readonly more: boolean
  readonly empty: number
  /** First and last day, where nearly all values are dates. */
  readonly days: { readonly first: string; readonly last: string } | null
}

/** Different values of a column that are counted; those that come first in a later row are not. */
const COUNTED = 2000
const SHOWN = 200
/** Longer values are running text. */
const LONGEST = 200
/** Share of values that must be dates in a column of dates. */
const MOSTLY = 0.9

type Survey = {
  readonly column: Column
  readonly monthFirst: boolean
  readonly counts: Map<string, { readonly value: string; count: number }>
  more: boolean
  empty: number
  filled: number
  dates: number
  first: string
  last: string
}

/** Counts the values of all columns of a sheet, row by row, in a bounded room. */
export const surveyValues = (
  layout: Layout,
): { add(row: SheetRow): void; columns(): readonly ColumnValues[] } => {
  const surveys = layout.columns.map(newSurvey)
  return {
    add: ({ cells }) => {
      for (const survey of surveys) take(survey, cells[survey.column.index - 1] ?? null)
    },
    columns: () => surveys.map(valuesOf),
  }
}

const newSurvey = (column: Column): Survey => ({
  column,
  monthFirst: hasMonthFirst(column),
  counts: new Map(),
  more: false,
  empty: 0,
  filled: 0,
  dates: 0,
  first: '',
  last: '',
})

const take = (survey: Survey, cell: CellValue): void => {
  const text = cellText(cell)
  if (text.trim() === '') {
    survey.empty += 1
    return
  }
  survey.filled += 1
  count(survey, text)
  if (typeof cell !== 'number' || survey.column.role === 'opened' || survey.column.role === 'closed')
    takeDay(survey, isoFromCell(cell, survey.monthFirst).slice(0, 10))
}

const count = (survey: Survey, text: string): void => {
  if (text.length > LONGEST) {
    survey.more = true
    return
  }
  const key = valueKey(text)
  const known = survey.counts.get(key)
  if (known) known.count += 1
  else if (survey.counts.size < COUNTED) survey.counts.set(key, { value: squeeze(text), count: 1 })
  else survey.more = true
}

const takeDay = (survey: Survey, day: string): void => {
  if (day === '') return
  survey.dates += 1
  if (survey.first === '' || day < survey.first) survey.first = day
  if (day > survey.last) survey.last = day
}

const valuesOf = ({ column, counts, more, empty, filled, dates, first, last }: Survey): ColumnValues => {
  const sorted = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return {
    index: column.index,
    name: column.name,
    values: sorted.slice(0, SHOWN).map(({ value, count }) => ({ value: truncate(value, LONGEST), count })),
    more: more || sorted.length > SHOWN,
    empty,
    days: filled > 0 && dates >= filled * MOSTLY ? { first, last } : null,
  }
}
