import type { Layout } from '../columns/layout.ts'
import { cellText, type SheetRow } from '../intake/source.ts'
import { labelProposal } from '../review/label-proposal.ts'
import { squeeze } from '../shared/text.ts'
import type { Foreseen } from '../store/store.ts'

/** Reads what a row was filed under; '' for none, also where no column says it. */
export const labelReader = ({ columns }: Layout): ((row: SheetRow) => string) => {
  const column = columns.find(({ role }) => role === 'label')
  return column ? ({ cells }) => squeeze(cellText(cells[column.index - 1] ?? null)) : () => ''
}

export const countLabel = (labels: Map<string, number>, label: string): void => {
  if (label) labels.set(label, (labels.get(label) ?? 0) + 1)
}

/** What is to be said of the column with the labels, if it has enough of them. */
export const proposed = (
  { columns }: Layout,
  labels: ReadonlyMap<string, number>,
): Pick<Foreseen, 'labels'> => {
  const column = columns.find(({ role }) => role === 'label')
  const proposal = column ? labelProposal(labels) : null
  return column && proposal ? { labels: { index: column.index, name: column.name, ...proposal } } : {}
}
