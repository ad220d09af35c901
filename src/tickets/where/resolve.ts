import { findColumn } from '../../columns/apply-choice.ts'
import type { Column, Layout } from '../../columns/layout.ts'
import { TriajeError } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'
import { readBound } from './bound.ts'
import type { RowCondition } from './condition.ts'

/**
 * The conditions with every column by its place (`#7`) and without what says nothing. Throws `column.unknown`,
 * `column.ambiguous`, and `request.invalid` for a condition that asks for nothing or a bound that is none.
 */
export const resolveWhere = (layout: Layout, where: readonly RowCondition[]): readonly RowCondition[] =>
  where.map(({ column: wanted, ...asked }) => {
    const column = findColumn(layout, wanted, 'where')
    for (const bound of [asked.from, asked.to]) checkBound(bound, column)
    const said = Object.entries(asked).filter(([, value]) => value !== undefined && value.length > 0)
    if (said.length === 0) throw invalid(NOTHING, column.name)
    return { column: `#${column.index}`, ...Object.fromEntries(said) }
  })

const NOTHING: Localized = {
  es: 'la condición de filas no dice nada: usa is, not, contains, from o to',
  en: 'the condition on rows says nothing: use is, not, contains, from or to',
}

const checkBound = (bound: string | undefined, column: Column): void => {
  if (bound === undefined || readBound(bound, column) !== null) return
  throw invalid(
    {
      es: `«${bound}» no es una fecha (2026-01-31, 2026-01, 2026) ni un número`,
      en: `"${bound}" is neither a date (2026-01-31, 2026-01, 2026) nor a number`,
    },
    column.name,
  )
}

const invalid = ({ es, en }: Localized, name: string): TriajeError =>
  new TriajeError(
    'request.invalid',
    { reason: { es: `${name}: ${es}`, en: `${name}: ${en}` } },
    { field: 'where' },
  )
