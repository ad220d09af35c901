import type { Column } from '../../../columns/layout.ts'
import type { PreviewView } from '../../../jobs/desk.ts'
import type { Foreseen } from '../../../store/store.ts'

export type SheetWarning =
  | { readonly kind: 'noText' }
  | { readonly kind: 'noDescription' }
  | { readonly kind: 'emptyRows'; readonly empty: number; readonly seen: number }
  | { readonly kind: 'duplicates'; readonly count: number; readonly share: number }

/** The share of rows without text, and of duplicates, from which on it is worth saying. */
const MANY_EMPTY = 0.1
const MANY_DUPLICATES = 0.05
/** So many rows without text are worth saying whatever their share. */
const WORTH_SAYING = 100

const indexesOf = (columns: readonly Column[], roles: readonly string[]): readonly number[] =>
  columns.flatMap(({ index, role }) => (role !== null && roles.includes(role) ? [index] : []))

/** True when some column holds what tickets say; without one the server refuses the analysis. */
export const hasText = (columns: readonly Column[]): boolean =>
  indexesOf(columns, ['title', 'description', 'notes']).length > 0

/** What was read of a sheet so far: its first rows, and what the whole of it holds where that is known. */
type Read = Pick<PreviewView, 'rows' | 'total'> & { readonly foreseen?: Foreseen | undefined }

/** What is odd about a sheet with these roles. */
export const sheetWarnings = (columns: readonly Column[], read: Read): readonly SheetWarning[] => {
  if (!hasText(columns)) return [{ kind: 'noText' }]
  const described = indexesOf(columns, ['description', 'notes']).length > 0
  return [
    ...(described ? [] : [{ kind: 'noDescription' } as const]),
    ...emptyRows(columns, read),
    ...duplicates(read),
  ]
}

const emptyRows = (columns: readonly Column[], { rows, total, foreseen }: Read): readonly SheetWarning[] => {
  const texts = indexesOf(columns, ['title', 'description', 'notes'])
  const isEmpty = ({ cells }: Read['rows'][number]): boolean =>
    texts.every((index) => (cells[index - 1] ?? '').trim() === '')
  const known = foreseen?.withoutText
  const empty = known ?? rows.filter(isEmpty).length
  const seen = known === undefined ? rows.length : total
  return empty > seen * MANY_EMPTY || (known !== undefined && empty >= WORTH_SAYING)
    ? [{ kind: 'emptyRows', empty, seen }]
    : []
}

const duplicates = ({ total, foreseen }: Read): readonly SheetWarning[] => {
  const count = foreseen?.duplicates ?? 0
  return count > total * MANY_DUPLICATES ? [{ kind: 'duplicates', count, share: count / total }] : []
}
