import type { SheetInfo } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import { fold } from '../shared/text.ts'
import type { Layout, Role } from './layout.ts'

type Sheet = Layout & { readonly rows: number }

/** What makes a sheet likely, in points: the texts and number of tickets, what only tickets have, any other role. */
const POINTS = { visible: 1000, text: 10, happened: 6, role: 2 } as const
/**
 * What its name tells counts as much as several columns: an inventory or a knowledge base may have more of the columns
 * of tickets than a short list of these. Without a text, "Tickets" is a table that counts them.
 */
const NAMED = { tickets: 25, other: -40 } as const
const TEXTS: readonly Role[] = ['title', 'description', 'id']
/** A ticket was opened some day by somebody; a list of services has a title, a state and a group, too. */
const HAPPENED: readonly Role[] = ['opened', 'requester']
const TICKETS =
  /\b(tickets?|incid\w+|casos|cases|chamados?|issues|solicit\w*|requests?|demandes?|averias?|avarias?|petic\w+|ocorrencias?|reclam\w+|quejas|avisos|pannes|requerimientos?|problem\w*|help ?desk|service ?desk|mesa de ayuda|soporte|suporte|support|page 1)\b/
const OTHERS = new RegExp(
  [
    String.raw`\b(catalog\w*|leyenda|legend\w*|listas?|lists?|maestros?|parametr\w+|config\w*|glosario|glossary|instruc\w+)\b`,
    String.raw`\b(plantillas?|templates?|ayuda|help|resumen|summary|resumo|portada|tipos?|types?|graficos?|charts?|dashboard|pivot\w*)\b`,
    String.raw`\b(inventari\w+|inventory|inventaire|activos|assets|ativos|equipos|equipments?|licencias|licenses|licencas|licences)\b`,
    String.raw`\b(base de (conocimientos?|conhecimentos?|connaissances?)|knowledge( base)?|kb|faqs?|preguntas frecuentes|articulos|articles|artigos)\b`,
    String.raw`\b(cambios|changes?|mudancas|changements?|empleados|employees|funcionarios|employes|personal|staff|contactos|contacts|contatos|proveedores|vendors|suppliers|fornecedores|fournisseurs|turnos|guardias)\b`,
  ].join('|'),
)

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
  const hasText = roles.has('title') || roles.has('description')
  return known + nameTells(sheet, hasText) + Math.log10(rows + 1)
}

/** Names that tell both ("Tipos de incidencia", "Lista de tickets") tell nothing. */
const nameTells = (sheet: string, hasText: boolean): number => {
  const name = fold(sheet).replace(/[_-]+/g, ' ')
  const [tickets, others] = [TICKETS.test(name), OTHERS.test(name)]
  if (tickets === others) return 0
  return others ? NAMED.other : NAMED.tickets * Number(hasText)
}
