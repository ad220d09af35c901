import type { Column, Layout, Role } from '../columns/layout.ts'
import { cellText, type SheetRow } from '../intake/source.ts'
import { fold, squeeze } from '../shared/text.ts'

/** Of a description so much tells one ticket from another. */
const BEGINNING = 200

/**
 * By what two rows are known as one ticket: the number and the title, or without a title how the description begins.
 * The number alone does not do, since some exports count their rows from 1. Null for a row without a number.
 */
export const identityReader = ({ columns }: Layout): ((row: SheetRow) => string | null) => {
  const of = (role: Role): Column | undefined => columns.find((column) => column.role === role)
  const [id, title, description] = [of('id'), of('title'), of('description')]
  return ({ cells }) => {
    const text = (column: Column | undefined): string =>
      column ? fold(squeeze(cellText(cells[column.index - 1] ?? null))) : ''
    const number = text(id)
    return number === '' ? null : `${number}\n${text(title) || text(description).slice(0, BEGINNING)}`
  }
}
