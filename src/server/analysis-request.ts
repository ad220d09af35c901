import type { z } from 'zod'
import { categoriesFromItems } from '../analysis/taxonomy/from-json.ts'
import type { Category } from '../analysis/taxonomy/taxonomy.ts'
import type { ColumnChoice } from '../columns/layout.ts'
import type { AnalysisRequest, CategoriesChoice } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { analysisBody, categoriesBody } from './schemas/analysis.ts'
import { present } from './schemas/parts.ts'

/** What the desk is asked, of a body that its schema accepted. Throws `categories.invalid`, `request.invalid`. */
export const analysisRequest = (body: z.output<typeof analysisBody>): AnalysisRequest => {
  const { categories, columns, ...rest } = body
  return {
    ...present(rest),
    ...(columns === undefined ? {} : { columns: chosen(columns) }),
    ...(categories === undefined ? {} : { categories: choice(categories) }),
  }
}

const chosen = (columns: Readonly<Record<string, string | null | undefined>>): ColumnChoice =>
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
