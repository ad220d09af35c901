import { ACCOUNT_RULES, CARD_RULES, findIbans } from './accounts.ts'
import { ADDRESS_RULES } from './addresses.ts'
import { HOST_RULES } from './hosts.ts'
import { ID_RULES } from './ids.ts'
import { listedUsers, otherMentions } from './mentions.ts'
import { DOMAIN_RULES, MAIL_RULES, URL_RULES } from './network.ts'
import { PHONE_RULES } from './phones.ts'
import type { Identifier, Rule } from './rule.ts'
import { TICKET_RULES } from './tickets.ts'
import { USER_RULES } from './users.ts'
import { createWordFinder, lowerOf, type WordPlaces } from './words.ts'

/** Earlier rules win where two overlap; a group is tried only on a text that holds what all of it needs. */
const GROUPS: readonly (readonly [hint: RegExp, rules: readonly Rule[]])[] = [
  [/:\/\/|www/i, URL_RULES],
  [/@/, MAIL_RULES],
  [/\d(?:[ -]?\d){12}/, CARD_RULES],
  [/[:.-]/, ADDRESS_RULES],
  [/\d{5}|\d{3}[ .-]\d\d/, [...ACCOUNT_RULES, ...ID_RULES]],
  [/\.\w|\\/, DOMAIN_RULES],
  [/[\d:=#-]/, [...HOST_RULES, ...TICKET_RULES]],
  [/\w/, USER_RULES],
  [/\d{3}|\d\d[ .-]\d\d[ .-]\d\d/, PHONE_RULES],
]

const findWords = createWordFinder(GROUPS.flatMap(([, rules]) => rules))

type Claims = {
  readonly text: string
  readonly places: WordPlaces
  readonly taken: Uint8Array
  readonly found: Identifier[]
}

const claim = ({ taken, found }: Claims, identifier: Identifier): void => {
  for (let at = identifier.start; at < identifier.end; at++) if (taken[at]) return
  taken.fill(1, identifier.start, identifier.end)
  found.push(identifier)
}

const claimMatch = (claims: Claims, { type, accept }: Rule, match: RegExpExecArray): void => {
  const value = match.groups?.value ?? (match.groups?.lead ?? '') + match[0]
  const end = match.index + match[0].length
  const start = end - value.length
  if (accept?.(value, claims.text, start) ?? true) claim(claims, { type, start, end })
}

const applyAtWords = (claims: Claims, rule: Rule): void => {
  for (const at of claims.places.get(rule) ?? []) {
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(claims.text)
    if (match) claimMatch(claims, rule, match)
  }
}

const applyEverywhere = (claims: Claims, rule: Rule): void => {
  if (rule.hint && !rule.hint.test(claims.text)) return
  rule.pattern.lastIndex = 0
  for (let match = rule.pattern.exec(claims.text); match; match = rule.pattern.exec(claims.text)) {
    claimMatch(claims, rule, match)
  }
}

const applyRule = (claims: Claims, rule: Rule): void =>
  rule.words ? applyAtWords(claims, rule) : applyEverywhere(claims, rule)

/** The identifiers of a text in order, none overlapping. Codes, versions, products and dates are none. */
export const findIdentifiers = (text: string): readonly Identifier[] => {
  const lower = lowerOf(text)
  const places = findWords(lower)
  const claims: Claims = { text, places, taken: new Uint8Array(text.length), found: [] }
  for (const [start, end] of findIbans(text)) claim(claims, { type: 'IBAN', start, end })
  for (const [hint, rules] of GROUPS) {
    if (hint.test(text)) for (const rule of rules) applyRule(claims, rule)
  }
  for (const user of listedUsers(lower, claims.found)) claim(claims, user)
  for (const mention of otherMentions(lower, claims.found)) claim(claims, mention)
  return claims.found.sort((a, b) => a.start - b.start)
}
