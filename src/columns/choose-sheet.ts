import type { SheetInfo } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import { fold } from '../shared/text.ts'
import type { Layout, Role } from './layout.ts'

type Sheet = Layout & { readonly rows: number }

/** What makes a sheet likely, in points: the texts and number of tickets, what only tickets have, any other role. */
const POINTS = { visible: 100, text: 10, happened: 6, role: 2, named: 8 } as const
const TEXTS: readonly Role[] = ['title', 'description', 'id']
/** A ticket was opened some day by somebody; a list of services has a title, a state and a group, too. */
const HAPPENED: readonly Role[] = ['opened', 'requester']
const TICKETS =
  /\b(tickets?|incid\w+|casos|cases|chamados|issues|solicitud\w*|requests|demandes|averias|page 1)\b/
const LISTS =
  /\b(catalog\w*|leyenda|legend\w*|listas?|lists?|maestros?|parametr\w+|config\w*|glosario|glossary|instruc\w+|plantilla|template|ayuda|help|resumen|summary|portada)\b/

/** The likeliest sheet to hold the tickets: visible, with recognised texts and roles, with many rows. */
export const chooseSheet = <T extends Sheet>(
  layouts: readonly [T, ...T[]] | readonly T[],
  sheets: readonly SheetInfo[],
): T => {
  const visible = new Set(sheets.filter((sheet) => sheet.visible).map(({ index }) => index))
  const score = (layout: T): number =>
    likelihood(layout) + (visible.has(layout.sheetIndex) ? POINTS.visible : 0)
  const [best] = layouts.toSorted((a, b) => score(b) - score(a))
  if (!best) throw new TriajeError('file.empty', { name: '' })
  return best
}

const likelihood = ({ sheet, columns, rows }: Sheet): number => {
  const roles = new Set(columns.map(({ role }) => role).filter((role) => role !== null))
  const count = (wanted: readonly Role[]): number => wanted.filter((role) => roles.has(role)).length
  const known = count(TEXTS) * POINTS.text + count(HAPPENED) * POINTS.happened + roles.size * POINTS.role
  return known + nameTells(sheet) * POINTS.named + Math.log10(rows + 1)
}

const nameTells = (sheet: string): number => {
  const name = fold(sheet).replace(/[_-]+/g, ' ')
  return Number(TICKETS.test(name)) - Number(LISTS.test(name))
}
