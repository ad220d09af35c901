import type { Identifier } from './rule.ts'
import { isLoginAlone, isPersonLogin } from './users.ts'

const LISTED = /(?:, ?|; ?| (?:y|e|o|and|or|et|ou) )(?<name>[a-z][\w.-]{2,30}\w)(?![\wÀ-ÿ@-]|\.\w)/y

const nextListed = (lower: string): string => LISTED.exec(lower)?.groups?.name ?? ''

/** Those who are listed behind a user: "usuarios: jperez, mgarcia y alopez". */
export const listedUsers = (lower: string, found: readonly Identifier[]): readonly Identifier[] => {
  const users: Identifier[] = []
  for (const { type, end } of found) {
    if (type !== 'USER') continue
    LISTED.lastIndex = end
    for (let name = nextListed(lower); isPersonLogin(name); name = nextListed(lower)) {
      users.push({ type, start: LISTED.lastIndex - name.length, end: LISTED.lastIndex })
    }
  }
  return users
}

/** Shorter ones are words as well. */
const MIN_LENGTH = 5
/** Whoever names more names each once: a list, which is not gone through again for each of them. */
const MAX_NAMES = 100
const BEFORE = /[\wÀ-ÿ@.-]/
const AFTER = /^(?:[\wÀ-ÿ@-]|\.\w)/

/** What can be told by itself: "jperez", "MADCON0042", the user of "ACME\jperez"; but not "finanzas". */
const tellingPart = (value: string): string => {
  const name = value.slice(value.lastIndexOf('\\') + 1)
  return name.length >= MIN_LENGTH && isLoginAlone(name) ? name.toLowerCase() : ''
}

const placesOf = (lower: string, name: string): readonly number[] => {
  const places: number[] = []
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (!BEFORE.test(lower.charAt(at - 1)) && !AFTER.test(lower.slice(end, end + 2))) places.push(at)
  }
  return places
}

/**
 * Where else a text names the users and machines that were found in it: only the first mention may say what they
 * are ("usuario: jperez … jperez no puede"). `lower` is the text in lower case, of the same length.
 */
export const otherMentions = (lower: string, found: readonly Identifier[]): readonly Identifier[] => {
  const types = new Map<string, Identifier['type']>()
  for (const { type, start, end } of found) {
    const name = type === 'USER' || type === 'HOST' ? tellingPart(lower.slice(start, end)) : ''
    if (name && !types.has(name)) types.set(name, type)
  }
  return [...types]
    .slice(0, MAX_NAMES)
    .flatMap(([name, type]) =>
      placesOf(lower, name).map((start) => ({ type, start, end: start + name.length })),
    )
}
