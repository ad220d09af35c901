import type { Role } from './layout.ts'
import { isProse, type Profile } from './profile.ts'

/** A role that a column may have, by its name and by what it holds; `listed` where it is a known one over values. */
export type Candidate = {
  readonly column: number
  readonly role: Role
  readonly score: number
  readonly listed: boolean
}

/** Share of a column's values that another must have for the one to repeat the other. */
const ECHO = 0.8
/** What the name of a description counts when the column only repeats the title: any other text comes before it. */
const ECHOED = 0.5
/** Of these a ticket may have a second one that says more, as "Description" and "Detailed Description" do. */
const SEVERAL: readonly Role[] = ['description', 'resolution']

type Samples = readonly (readonly string[])[]

/** Lets descriptions that only repeat the title (ServiceNow's often do) come after those that say something. */
export const withoutEchoes = (candidates: readonly Candidate[], samples: Samples): readonly Candidate[] => {
  const title = candidates
    .filter(({ role }) => role === 'title')
    .reduce<Candidate | null>((best, next) => (best && best.score >= next.score ? best : next), null)
  const repeats = ({ column, role }: Candidate): boolean =>
    title !== null &&
    role === 'description' &&
    column !== title.column &&
    isEcho(samples, column, title.column)
  return candidates.map((candidate) =>
    repeats(candidate) ? { ...candidate, score: candidate.score * ECHOED } : candidate,
  )
}

/**
 * Lets what may be notes ("Observaciones", "Notes") be the description only where no other column is one. What may be
 * a title, too, is none for sure.
 */
export const withoutRemarks = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const columnsOf = (role: Role): ReadonlySet<number> =>
    new Set(candidates.filter((one) => one.role === role).map(({ column }) => column))
  const [notes, titles] = [columnsOf('notes'), columnsOf('title')]
  const isSure = ({ column, role, listed }: Candidate): boolean =>
    role === 'description' && listed && !notes.has(column) && !titles.has(column)
  if (!candidates.some(isSure)) return candidates
  return candidates.filter(({ column, role }) => role !== 'description' || !notes.has(column))
}

/** Columns that lost their role to another of that name and say something else: they are read as notes. */
export const furtherTexts = (table: {
  readonly candidates: readonly Candidate[]
  readonly roles: readonly (Role | null)[]
  readonly samples: Samples
  readonly profiles: readonly Profile[]
}): readonly number[] => {
  const { candidates, roles, samples, profiles } = table
  const texts = [...roles.keys()].filter((column) => isTextRole(roles[column] ?? null))
  return candidates
    .filter(({ column, role, listed }) => roles[column] === null && SEVERAL.includes(role) && listed)
    .map(({ column }) => column)
    .filter((column) => {
      const profile = profiles[column]
      return profile && isProse(profile) && !texts.some((text) => isEcho(samples, column, text))
    })
}

const isTextRole = (role: Role | null): boolean =>
  role === 'title' || role === 'notes' || (role !== null && SEVERAL.includes(role))

/** True when a column holds little that another does not hold, too. */
const isEcho = (samples: Samples, column: number, other: number): boolean => {
  const values = samples[column] ?? []
  const known = new Set(samples[other])
  return values.length > 0 && values.filter((value) => known.has(value)).length >= ECHO * values.length
}
