import type { Layout } from '../../columns/layout.ts'
import { fold, squeeze } from '../../shared/text.ts'
import type { AnalysisSettings } from '../desk.ts'

/** Of which kind of list corrections are: a word on one kind says nothing of the others. */
export const listKind = ({ categories, layout }: Pick<AnalysisSettings, 'categories' | 'layout'>): string =>
  categories.kind === 'column'
    ? `column:${fold(squeeze(columnName(layout, categories.column)))}`
    : categories.kind

/** Header of a column given as `#7`. */
const columnName = ({ columns }: Layout, column: string): string =>
  columns.find(({ index }) => `#${index}` === column)?.name ?? column

/** Header of the column whose labels are learned from, '' where there is none. */
export const labelColumn = ({
  categories,
  layout,
}: Pick<AnalysisSettings, 'categories' | 'layout'>): string =>
  categories.kind === 'column'
    ? columnName(layout, categories.column)
    : (layout.columns.find(({ role }) => role === 'label')?.name ?? '')
