import { type Candidate, furtherTexts, withoutEchoes, withoutRemarks } from './competing-texts.ts'
import { contentRoles, type Guess } from './content-roles.ts'
import { headerKey } from './header-key.ts'
import { inPieces } from './in-pieces.ts'
import { lastText } from './last-text.ts'
import type { Role } from './layout.ts'
import { patternRole } from './name-patterns.ts'
import { isProse, isRepetitive, type Profile, profileOf } from './profile.ts'
import { namedRoles } from './role-names.ts'

/** Below this a name says too little. */
const THRESHOLD = 0.35
/** How much a name counts when its column is empty. */
const EMPTY = 0.45

type Roles = readonly (Role | null)[]

/**
 * The role of each column, by its header and by what it holds (`samples[i]`: values of column i as text, the more
 * the better). Every role is held by one column at most, but `notes`, which every column named so holds.
 */
export const guessRoles = (headers: readonly string[], samples: readonly (readonly string[])[]): Roles => {
  const guessing = guessInPieces(headers, samples)
  let step = guessing.next()
  while (!step.done) step = guessing.next()
  return step.value
}

/** The same with pauses: a very wide sheet takes a second. */
export function* guessInPieces(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): Generator<void, Roles> {
  const profiles = yield* inPieces([...headers.keys()], (column) => profileOf(samples[column] ?? []))
  const bare = profiles.every(({ count }) => count === 0)
  const candidates = yield* inPieces([...headers.entries()], ([column, header]) =>
    candidatesOf(header, column, bare ? null : (profiles[column] ?? null)),
  )
  const named = withoutRemarks(withoutEchoes(withoutRepeatedJournals(candidates.flat(), headers), samples))
  yield
  const roles = assign(named, headers.length)
  yield
  for (const column of furtherTexts({ candidates: named, roles, samples, profiles })) roles[column] = 'notes'
  const guess = unassigned({ headers, samples, profiles, roles })
  for (const { column, role } of yield* contentRoles(guess)) roles[column] = role
  const last = lastText({ headers, profiles, roles })
  if (last !== null) roles[last] = 'title'
  return roles
}

const candidatesOf = (header: string, column: number, profile: Profile | null): readonly Candidate[] => {
  const pattern = patternRole(header)
  const names = namedRoles(header)
  const weights = names ?? (pattern ? { [pattern[0]]: pattern[1] } : {})
  return (Object.entries(weights) as [Role, number][])
    .map(([role, weight]) => ({
      column,
      role,
      score: weight * (profile ? fits(role, weight, profile, header) : 1),
      listed: names !== null && profile?.count !== 0,
    }))
    .filter(({ score }) => score >= THRESHOLD)
}

/** Best names first; at equal scores the column further left. */
const assign = (candidates: readonly Candidate[], width: number): (Role | null)[] => {
  const roles: (Role | null)[] = new Array(width).fill(null)
  const taken = new Set<Role>()
  for (const { column, role } of candidates.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (roles[column] || (taken.has(role) && role !== 'notes')) continue
    roles[column] = role
    taken.add(role)
  }
  return roles
}

const unassigned = (table: {
  headers: readonly string[]
  samples: readonly (readonly string[])[]
  profiles: readonly Profile[]
  roles: readonly (Role | null)[]
}): Guess => {
  const { headers, samples, profiles, roles } = table
  const free = headers.flatMap((header, column) => {
    const profile = profiles[column]
    return roles[column] || !profile ? [] : [{ column, header, values: samples[column] ?? [], profile }]
  })
  const title = profiles[roles.indexOf('title')] ?? null
  return { free, taken: new Set(roles.filter((role) => role !== null)), title }
}

/** ServiceNow can export the journals each by itself and all of them in one column: the latter holds all. */
const withoutRepeatedJournals = (
  candidates: readonly Candidate[],
  headers: readonly string[],
): readonly Candidate[] => {
  const keys = headers.map(headerKey)
  if (!keys.some((key) => WHOLE_JOURNAL.test(key))) return candidates
  return candidates.filter(({ column, role }) => role !== 'notes' || !PART_JOURNAL.test(keys[column] ?? ''))
}

const WHOLE_JOURNAL =
  /^((additional )?comments and work notes|comentarios( adicionales)? y notas de trabajo)$/
const PART_JOURNAL =
  /^(work notes( list)?|(additional )?comments|notas de trabajo|comentarios( adicionales)?|anotacoes de trabalho)$/

/** How well the values suit the role that the name promises with that weight: 0 not at all, 1 well. */
const fits = (role: Role, weight: number, profile: Profile, header: string): number => {
  if (profile.count === 0) return role === 'notes' ? 1 : EMPTY
  if (weight < WEAK && DOUBTED[role]?.(profile) === false) return 0
  if (role === 'label' && weight < CLEAR && isDifferent(profile)) return 0
  if (role === 'resolution' && STATE_NAMES.test(headerKey(header)) && isCode(profile)) return 0
  return FITS[role](profile) ? 1 : 0
}

/** Names below this weight stand for several things: what the columns hold must say which. */
const WEAK = 0.5
/** Names of labels below this weight ("Tema", "Motivo") stand for titles, too, where hardly two tickets have the same. */
const CLEAR = 0.9
const isDifferent = (profile: Profile): boolean =>
  profile.count >= 10 && profile.distinct > 0.9 && isProse(profile)

/** Words from which on "Incidencia" may be the description of an incident, and those from which on it is no title. */
const LONG = { description: 8, title: 12 }

const isOwnText = (profile: Profile): boolean =>
  !isRepetitive(profile) && profile.ticketIds < 0.5 && (profile.people < 0.6 || profile.meanWords > 4)

/** What is asked of columns with a weak name, besides what is asked of all. */
const DOUBTED: Partial<Record<Role, (profile: Profile) => boolean>> = {
  title: (profile) => isOwnText(profile) && profile.meanWords < LONG.title,
  description: (profile) => isOwnText(profile) && profile.meanWords >= LONG.description,
  requester: ({ people, mails, meanWords }) => people >= 0.3 || mails >= 0.3 || meanWords <= 3,
}

const isText = ({ dates, numbers, mails }: Profile): boolean => dates < 0.6 && numbers < 0.6 && mails < 0.6

const isShort = (profile: Profile): boolean => profile.dates < 0.5 && profile.meanWords <= 9

/** Jira calls a state so (Done, Duplicate, Won't do), as others do a reason. Answers of any other name may be as short. */
const STATE_NAMES =
  /^(resolution|resolucion|resolucao|resolucio|losung)$|\b(motivo|causa|razon|razao|reason|motif|raison)\b/
const isCode = (profile: Profile): boolean =>
  profile.meanWords < 2.5 || (profile.meanWords < 4 && isRepetitive(profile))

/** Answers in fewer words are a yes or no. */
const ANSWER_WORDS = 1.5

const FITS: Record<Role, (profile: Profile) => boolean> = {
  id: (profile) =>
    profile.dates < 0.5 && profile.people < 0.6 && profile.meanWords <= 2.5 && !isRepetitive(profile),
  title: isText,
  description: isText,
  notes: isText,
  resolution: (profile) =>
    isText(profile) && profile.meanWords >= ANSWER_WORDS && (profile.people < 0.6 || profile.meanWords > 4),
  label: (profile) => isShort(profile) && profile.numbers < 0.9,
  opened: ({ dates }) => dates >= 0.3,
  closed: ({ dates }) => dates >= 0.3,
  priority: (profile) =>
    isShort(profile) && !isProse({ ...profile, people: 0, meanWords: profile.meanWords - 2 }),
  state: (profile) => isShort(profile) && profile.meanWords <= 6,
  group: (profile) => isShort(profile) && (profile.ticketIds < 0.5 || isRepetitive(profile)),
  site: isShort,
  requester: (profile) => isShort(profile) && profile.numbers < 0.9,
  type: isShort,
}
