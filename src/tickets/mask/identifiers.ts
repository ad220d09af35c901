import { HOST_RULES, TICKET_RULES, USER_RULES } from './names.ts'
import { ADDRESS_RULES, DOMAIN_RULES, MAIL_RULES, URL_RULES } from './network.ts'
import { CARD_RULES, findIbans, ID_RULES, PHONE_RULES } from './numbers.ts'
import type { IdentifierType, Rule } from './rule.ts'

/** Something that names a person, a machine or a case: text in [start, end). */
export type Identifier = { readonly type: IdentifierType; readonly start: number; readonly end: number }

/** Earlier rules win where two overlap; a group is tried only on a text that holds what all of it needs. */
const GROUPS: readonly (readonly [hint: RegExp, rules: readonly Rule[]])[] = [
  [/:\/\/|www/i, URL_RULES],
  [/@/, MAIL_RULES],
  [/\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d(?:[ -]?\d){6}/, CARD_RULES],
  [/[:.-]/, ADDRESS_RULES],
  [/\d{5}|\d{3}[.-]\d\d/, ID_RULES],
  [/\.\w|\\/, DOMAIN_RULES],
  [/\d/, [...HOST_RULES, ...TICKET_RULES]],
  [/us[ue]|usr|cuenta|log[io]|uid|accou|upn|\\|\/home|utili/i, USER_RULES],
  [/\d{3}/, PHONE_RULES],
]

type Claims = {
  readonly text: string
  readonly lower: string
  readonly taken: Uint8Array
  readonly found: Identifier[]
}

const claim = ({ taken, found }: Claims, identifier: Identifier): void => {
  for (let at = identifier.start; at < identifier.end; at++) if (taken[at]) return
  taken.fill(1, identifier.start, identifier.end)
  found.push(identifier)
}

const applyRule = (claims: Claims, { type, hint, words, pattern, accept }: Rule): void => {
  if (hint && !hint.test(claims.text)) return
  if (words && !words.some((word) => claims.lower.includes(word))) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(claims.text); match; match = pattern.exec(claims.text)) {
    const value = match.groups?.value ?? (match.groups?.lead ?? '') + match[0]
    const end = match.index + match[0].length
    const start = end - value.length
    if (accept?.(value, claims.text, start) ?? true) claim(claims, { type, start, end })
  }
}

/** The identifiers of a text in order, none overlapping. Codes, versions, products and dates are none. */
export const findIdentifiers = (text: string): readonly Identifier[] => {
  const claims: Claims = { text, lower: text.toLowerCase(), taken: new Uint8Array(text.length), found: [] }
  for (const [start, end] of findIbans(text)) claim(claims, { type: 'IBAN', start, end })
  for (const [hint, rules] of GROUPS) {
    if (hint.test(text)) for (const rule of rules) applyRule(claims, rule)
  }
  return claims.found.sort((a, b) => a.start - b.start)
}
