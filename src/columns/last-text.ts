import type { Role } from './layout.ts'
import { isProse, isRepetitive, type Profile } from './profile.ts'
import { namedRoles } from './role-names.ts'

/** What some table says: each list has one entry a column. */
type Table = {
  readonly headers: readonly string[]
  readonly profiles: readonly Profile[]
  readonly roles: readonly (Role | null)[]
}

const TEXTS: readonly (Role | null)[] = ['title', 'description', 'notes']

/**
 * Where no column is a text by name and content, the one that is it all the same: the column that its name makes one,
 * however short and often the same ("Outlook", "Ratón"), what reads like one, however it is called ("Tarea asignada"),
 * or the only column there is. Null where some column is a text, or none is.
 */
export const lastText = ({ headers, profiles, roles }: Table): number | null => {
  if (roles.some((role) => TEXTS.includes(role))) return null
  const filled = [...profiles.keys()].filter((column) => (profiles[column]?.count ?? 0) > 0)
  const free = filled.filter((column) => roles[column] === null && isWords(profiles[column]))
  const named = free.find((column) => namesText(headers[column] ?? ''))
  const read = free.find((column) => isRead(profiles[column]))
  return named ?? read ?? (filled.length === 1 ? (free[0] ?? null) : null)
}

const namesText = (header: string): boolean => {
  const roles = namedRoles(header)
  return roles?.title !== undefined || roles?.description !== undefined
}

const isRead = (profile: Profile | undefined): boolean =>
  profile !== undefined && isProse(profile) && !isRepetitive(profile)

const isWords = (profile: Profile | undefined): boolean =>
  profile !== undefined &&
  Math.max(profile.dates, profile.numbers, profile.mails, profile.ticketIds, profile.people) < 0.5
