import type { Column, Role } from '../../../columns/layout.ts'

/** The roles that hold what the ticket says. */
export const TEXT_ROLES = ['title', 'description', 'notes', 'resolution'] as const satisfies readonly Role[]

/** The roles that charts and filters use. */
export const FACT_ROLES = [
  'id',
  'label',
  'opened',
  'closed',
  'priority',
  'state',
  'group',
  'site',
  'requester',
  'type',
] as const satisfies readonly Role[]

/** What the user says instead of the recognised roles: role → index of its column (1-based), or null for none. */
export type RoleChoice = Partial<Record<Role, number | null>>

/** A column's name without the number that its repetitions have: "Comment (2)" repeats "Comment". */
const baseName = (name: string, names: ReadonlySet<string>): string => {
  const base = name.replace(/ \(\d+\)$/, '')
  return names.has(base) ? base : name
}

/** The indexes of all columns that bear the same header; only notes may be held by several. */
const together = (columns: readonly Column[], role: Role, index: number | null): readonly number[] => {
  if (index === null) return []
  const names = new Set(columns.map(({ name }) => name))
  const chosen = columns.find((column) => column.index === index)
  if (role !== 'notes' || !chosen) return [index]
  const base = baseName(chosen.name, names)
  return columns.filter(({ name }) => baseName(name, names) === base).map((column) => column.index)
}

/** The columns with the chosen roles, by the rule of the server: a chosen role leaves the column that had it. */
export const withRoles = (columns: readonly Column[], choice: RoleChoice): readonly Column[] => {
  const chosen = new Map<number, Role>()
  for (const [role, index] of entriesOf(choice))
    for (const one of together(columns, role, index)) chosen.set(one, role)
  return columns.map((column) => {
    const left = column.role !== null && choice[column.role] !== undefined ? null : column.role
    return { ...column, role: chosen.get(column.index) ?? left }
  })
}

const entriesOf = (choice: RoleChoice): readonly (readonly [Role, number | null])[] =>
  Object.entries(choice) as [Role, number | null][]

/** The choice after a column was given a role; what was chosen for the column before is forgotten. */
export const chooseRole = (choice: RoleChoice, role: Role, index: number): RoleChoice => {
  const kept = entriesOf(choice).filter(([other, at]) => at !== index && other !== role)
  return Object.fromEntries([...kept, [role, index]])
}

/** The choice after a role was taken from all columns. */
export const dropRole = (choice: RoleChoice, role: Role): RoleChoice => ({ ...choice, [role]: null })

/** As the API wants it: a place, '' for no column, or for notes the header that its repetitions share. */
export const columnChoice = (
  columns: readonly Column[],
  choice: RoleChoice,
): Partial<Record<Role, string>> => {
  const names = new Set(columns.map(({ name }) => name))
  const said = entriesOf(choice).flatMap(([role, index]) => {
    if (index === null) return [[role, '']]
    const column = columns.find((one) => one.index === index)
    const repeated = together(columns, role, index).length > 1
    return column ? [[role, repeated ? baseName(column.name, names) : `#${index}`]] : []
  })
  return Object.fromEntries(said)
}
