import type { Column } from '../../../columns/layout.ts'
import type { PreviewView } from '../../../jobs/desk.ts'

export type SheetWarning =
  | { readonly kind: 'noText' }
  | { readonly kind: 'noDescription' }
  | { readonly kind: 'emptyRows'; readonly empty: number; readonly seen: number }

/** The share of rows without text from which on it is worth saying. */
const MANY = 0.1

const indexesOf = (columns: readonly Column[], roles: readonly string[]): readonly number[] =>
  columns.flatMap(({ index, role }) => (role !== null && roles.includes(role) ? [index] : []))

/** True when some column holds what tickets say; without one the server refuses the analysis. */
export const hasText = (columns: readonly Column[]): boolean =>
  indexesOf(columns, ['title', 'description', 'notes']).length > 0

/** What is odd about a sheet with these roles, judged by its first rows. */
export const sheetWarnings = (
  columns: readonly Column[],
  rows: PreviewView['rows'],
): readonly SheetWarning[] => {
  if (!hasText(columns)) return [{ kind: 'noText' }]
  const texts = indexesOf(columns, ['title', 'description', 'notes'])
  const empty = rows.filter(({ cells }) =>
    texts.every((index) => (cells[index - 1] ?? '').trim() === ''),
  ).length
  const described = indexesOf(columns, ['description', 'notes']).length > 0
  return [
    ...(described ? [] : [{ kind: 'noDescription' } as const]),
    ...(empty > rows.length * MANY ? [{ kind: 'emptyRows', empty, seen: rows.length } as const] : []),
  ]
}
