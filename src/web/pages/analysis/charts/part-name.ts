import type { Words } from '../../../i18n/index.ts'
import type { Part } from './periods.ts'

/** What a part of a column is called. */
export const partName = ({ kind, name }: Part, charts: Words['charts']): string => {
  if (kind === 'category') return name
  return kind === 'others' ? charts.time.others : charts.unanswered
}
