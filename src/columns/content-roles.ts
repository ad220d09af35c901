import { isAsideName } from './aside-names.ts'
import { filterInPieces, findInPieces } from './in-pieces.ts'
import type { Role } from './layout.ts'
import { isAnswerName, isOtherName, patternRole } from './name-patterns.ts'
import { isProse, isRepetitive, type Profile } from './profile.ts'
import { asksFact, isQuestion, isTold } from './questions.ts'
import { namedRoles } from './role-names.ts'
import { valueShare } from './role-values.ts'

type FreeColumn = {
  readonly column: number
  readonly header: string
  readonly values: readonly string[]
  readonly profile: Profile
}

/** The columns that no name explains, the roles that are gone, and what the title looks like if it is known. */
export type Guess = {
  readonly free: readonly FreeColumn[]
  readonly taken: ReadonlySet<Role>
  readonly title: Profile | null
}

type Found = { readonly column: number; readonly role: Role }
type Rule = (column: FreeColumn) => boolean

/** From this many words on, one column of text is a description rather than a title. */
const LONG = 12

/** Roles by content alone, for headers in any language: the texts first, then what values give away; with pauses. */
export function* contentRoles(guess: Guess): Generator<void, readonly Found[]> {
  const free = yield* filterInPieces(
    guess.free,
    ({ header, profile }) => profile.count > 0 && !isOtherName(header),
  )
  const prose = yield* filterInPieces(
    free,
    ({ header, profile }) =>
      isProse(profile) &&
      !isRepetitive(profile) &&
      !namedRoles(header) &&
      !isAnswerName(header) &&
      !isNoText(header, guess.taken),
  )
  const texts = textRoles({ ...guess, free: prose })
  const told = [...texts, ...answers(prose.filter(isNotIn(texts)))]
  return [...told, ...(yield* valueRoles(free.filter(isNotIn(told)), guess.taken))]
}

const isNotIn = (found: readonly Found[]): ((column: FreeColumn) => boolean) => {
  const columns = new Set(found.map(({ column }) => column))
  return ({ column }) => !columns.has(column)
}

/** What else a form asks and people tell. */
const answers = (prose: readonly FreeColumn[]): readonly Found[] =>
  prose
    .filter(({ header, profile }) => isQuestion(header) && isTold(profile))
    .map(({ column }) => ({ column, role: 'notes' }))

/** True for a fact in words, for a further title, and for what stands beside the text of a ticket. */
const isNoText = (header: string, taken: ReadonlySet<Role>): boolean =>
  asksFact(header) ||
  (taken.has('title') && patternRole(header)?.[0] === 'title') ||
  ((taken.has('title') || taken.has('description')) && isAsideName(header))

/** Of free columns that hold running text. */
const textRoles = ({ free, taken, title }: Guess): readonly Found[] => {
  const prose = free.toSorted((a, b) => b.profile.meanLength - a.profile.meanLength)
  const [longest, ...others] = prose
  if (!longest) return []
  if (taken.has('description')) return taken.has('title') ? [] : titleAmong(prose)
  if (title) return descriptionBeside(longest, title)
  if (others.length === 0)
    return [{ column: longest.column, role: isLong(longest) ? 'description' : 'title' }]
  const [first, ...more] = others.filter(({ header }) => !isQuestion(header))
  const description: Found = { column: longest.column, role: 'description' }
  return first ? [description, { column: shortTitle([first, ...more]).column, role: 'title' }] : [description]
}

const titleAmong = (prose: readonly FreeColumn[]): readonly Found[] => {
  const [first, ...more] = prose.filter((text) => !isLong(text))
  return first ? [{ column: shortTitle([first, ...more]).column, role: 'title' }] : []
}

const descriptionBeside = ({ column, profile }: FreeColumn, title: Profile): readonly Found[] => {
  const longer = profile.meanLength > title.meanLength * 1.3 && profile.meanWords >= 6
  return longer ? [{ column, role: 'description' }] : []
}

const isLong = ({ profile }: FreeColumn): boolean => profile.meanWords >= LONG || profile.multiline > 0.2

/** Of the other texts, the one whose values differ most; at equal difference the one further left. */
const shortTitle = (prose: readonly [FreeColumn, ...FreeColumn[]]): FreeColumn =>
  prose.reduce((best, next) => {
    const gain = next.profile.distinct - best.profile.distinct
    return gain > 0.1 || (gain > -0.1 && next.column < best.column) ? next : best
  })

/** Values that only one role has; each rule takes the first free column that it holds for. */
const RULES: readonly (readonly [Role, Rule])[] = [
  ['opened', ({ profile }) => profile.dates > 0.8],
  ['id', ({ profile }) => profile.ticketIds > 0.9 && profile.distinct > 0.95],
  ['priority', ({ values }) => valueShare('priority', values) > 0.7],
  ['state', ({ values }) => valueShare('state', values) > 0.7],
  ['resolution', ({ header, profile }) => isProse(profile) && !isRepetitive(profile) && isAnswerName(header)],
  ['requester', ({ profile }) => profile.mails > 0.7 || (profile.people > 0.8 && profile.distinct > 0.3)],
  ['label', (column) => isList(column) && valueShare('label', column.values) > 0.4],
  ['group', (column) => isList(column) && valueShare('group', column.values) > 0.4],
]

const isList = ({ profile }: FreeColumn): boolean =>
  isRepetitive(profile) && profile.meanWords <= 5 && profile.dates < 0.2

function* valueRoles(
  free: readonly FreeColumn[],
  taken: ReadonlySet<Role>,
): Generator<void, readonly Found[]> {
  const used = new Set<number>()
  const roles: Found[] = []
  for (const [role, rule] of RULES.filter(([one]) => !taken.has(one))) {
    const found = yield* findInPieces(free, (column) => !used.has(column.column) && rule(column))
    if (!found) continue
    used.add(found.column)
    roles.push({ column: found.column, role })
  }
  return roles
}
