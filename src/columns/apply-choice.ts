import { TriajeError } from '../shared/errors.ts'
import { fold, squeeze } from '../shared/text.ts'
import { type Column, type ColumnChoice, type Layout, ROLES, type Role } from './layout.ts'

/**
 * The layout with the roles that the user gives: role → header (as written, else without regard to case, accents
 * and blanks) or `#7`, or '' for no column. The column that had the role loses it; for `notes` every column of that
 * name gets it.
 * Throws `column.unknown`, `column.ambiguous` (a header that several columns bear, or a column given twice) and
 * `request.invalid` (no such role).
 */
export const applyChoice = (layout: Layout, choice: ColumnChoice): Layout => {
  const chosen = chosenRoles(layout, choice)
  const columns = layout.columns.map((column) => ({
    ...column,
    role: chosen.get(column.index) ?? (moves(column.role, choice) ? null : column.role),
  }))
  return { ...layout, columns }
}

/** The role of each column that is named, by the column's index. */
const chosenRoles = (layout: Layout, choice: ColumnChoice): ReadonlyMap<number, Role> => {
  const chosen = new Map<number, Role>()
  for (const [role, wanted] of Object.entries(choice)) {
    if (!isRole(role)) throw unknownRole(role)
    for (const { index } of columnsNamed(layout, role, wanted)) {
      if (chosen.has(index)) throw refused('column.ambiguous', wanted, layout)
      chosen.set(index, role)
    }
  }
  return chosen
}

const moves = (role: Role | null, choice: ColumnChoice): boolean =>
  role !== null && choice[role] !== undefined

/** Throws `file.no-text` when no column holds what tickets say; `name` is the file's. */
export const requireText = ({ columns }: Layout, name: string): void => {
  const texts: readonly (Role | null)[] = ['title', 'description', 'notes']
  if (columns.some(({ role }) => texts.includes(role))) return
  throw new TriajeError('file.no-text', { name, headers: headersOf(columns) }, { field: 'columns' })
}

/**
 * The one column of a header (as written, else without regard to case, accents and blanks), of `#7`, or, where no
 * header says so, of a role (`state`). Throws `column.unknown` and `column.ambiguous` with all headers.
 */
export const findColumn = (layout: Layout, wanted: string, field: string): Column => {
  const named = matching(layout.columns, wanted)
  const found = named.length > 0 ? named : layout.columns.filter(({ role }) => role === wanted.trim())
  if (found.length > 1) throw refused('column.ambiguous', wanted, { ...layout, field })
  if (!found[0]) throw refused('column.unknown', wanted, { ...layout, field })
  return found[0]
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role)

const columnsNamed = (layout: Layout, role: Role, wanted: string): readonly Column[] => {
  if (wanted.trim() === '') return []
  const found = matching(layout.columns, wanted)
  if (found.length === 0) throw refused('column.unknown', wanted, layout)
  if (found.length > 1 && role !== 'notes') throw refused('column.ambiguous', wanted, layout)
  return found
}

const matching = (columns: readonly Column[], wanted: string): readonly Column[] => {
  const name = squeeze(wanted)
  const place = /^#(\d+)$/.exec(name)?.[1]
  const exact = columns.filter((column) => column.name === name)
  if (exact.length > 0) return [...exact, ...repeatsOf(columns, name)]
  if (place !== undefined) return columns.filter(({ index }) => index === Number(place))
  const folded = columns.filter((column) => fold(column.name) === fold(name))
  return folded[0] && folded.length === 1 ? [...folded, ...repeatsOf(columns, folded[0].name)] : folded
}

/** Columns whose header is the same and whose name therefore got a number: "Comment (2)". */
const repeatsOf = (columns: readonly Column[], name: string): readonly Column[] =>
  columns.filter((column) => {
    const rest = column.name.startsWith(`${name} (`) ? column.name.slice(name.length) : ''
    return /^ \(\d+\)$/.test(rest)
  })

const headersOf = (columns: readonly Column[]): string =>
  columns.map(({ index, name }) => `#${index} ${name}`).join(', ')

const refused = (
  code: 'column.unknown' | 'column.ambiguous',
  column: string,
  { columns, field = 'columns' }: Pick<Layout, 'columns'> & { readonly field?: string },
): TriajeError => new TriajeError(code, { column, headers: headersOf(columns) }, { field })

const unknownRole = (role: string): TriajeError => {
  const known = ROLES.join(', ')
  const reason = {
    es: `no hay ningún papel de columna «${role}»; los hay: ${known}`,
    en: `there is no column role "${role}"; there are: ${known}`,
  }
  return new TriajeError('request.invalid', { reason }, { field: 'columns' })
}
