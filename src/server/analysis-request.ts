import type { z } from 'zod'
import { categoriesFromItems } from '../analysis/taxonomy/from-json.ts'
import type { Category } from '../analysis/taxonomy/taxonomy.ts'
import type { ColumnChoice } from '../columns/layout.ts'
import type { AnalysisRequest, CategoriesChoice } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import type { analysisBody, categoriesBody } from './schemas/analysis.ts'
import { present } from './schemas/parts.ts'
import type { where } from './schemas/rows.ts'

/** What the desk is asked, of a body that its schema accepted. Throws `categories.invalid`, `request.invalid`. */
export const analysisRequest = (body: z.output<typeof analysisBody>): AnalysisRequest => {
  const { categories, columns, where, ...rest } = body
  return {
    ...present(rest),
    ...(columns === undefined ? {} : { columns: chosenColumns(columns) }),
    ...(where === undefined ? {} : { where: chosenWhere(where) }),
    ...(categories === undefined ? {} : { categories: choice(categories) }),
  }
}

/** Conditions on rows, with numbers as the text that they are in a cell. */
export const chosenWhere = (conditions: z.output<typeof where>): readonly RowCondition[] =>
  conditions.map(({ column, is, not, contains, from, to }) => ({
    column,
    ...present({ is: is?.map(written), not: not?.map(written), contains: contains?.map(written) }),
    ...present({ from: from === undefined ? from : String(from), to: to === undefined ? to : String(to) }),
  }))

const written = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value)

export const chosenColumns = (columns: Readonly<Record<string, string | null | undefined>>): ColumnChoice =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null))

const choice = ({ kind, column, items }: z.output<typeof categoriesBody>): CategoriesChoice => {
  if (kind === 'list') return { kind, items: readItems(items ?? []) }
  if (kind !== 'column') return { kind }
  if (column === undefined) throw missingColumn()
  return { kind, column }
}

/** Far more levels than a list may have; so many that reading them could exhaust the stack are not even read. */
const MOST_LEVELS = 20

const readItems = (items: readonly unknown[]): readonly Category[] => {
  if (isDeeper(items, MOST_LEVELS)) throw new TriajeError('categories.invalid', { reason: TOO_DEEP })
  return categoriesFromItems(items).categories
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

const TOO_DEEP: Localized = { es: 'tiene demasiados niveles', en: 'it has too many levels' }

const missingColumn = (): TriajeError =>
  new TriajeError(
    'request.invalid',
    { reason: { es: 'falta «categories.column»', en: '"categories.column" is missing' } },
    { field: 'categories.column' },
  )
