import { fold, matchesOf } from '../../shared/text.ts'
import { findIdentifiers } from './identifiers.ts'
import { IDENTIFIER_TYPES, type IdentifierType } from './rule.ts'

/** A text with placeholders (`[HOST_1]`) for its identifiers, and what each stands for. */
export type Masked = { readonly text: string; readonly values: ReadonlyMap<string, string> }

const TYPE = IDENTIFIER_TYPES.join('|')
/** What models that write Spanish, Portuguese or French make of the types; only read within brackets. */
const TRANSLATED: ReadonlyMap<string, IdentifierType> = new Map([
  ['correo', 'MAIL'],
  ['email', 'MAIL'],
  ['courriel', 'MAIL'],
  ['telefono', 'PHONE'],
  ['telefone', 'PHONE'],
  ['telephone', 'PHONE'],
  ['equipo', 'HOST'],
  ['servidor', 'HOST'],
  ['usuario', 'USER'],
  ['utilizador', 'USER'],
  ['utilisateur', 'USER'],
  ['tarjeta', 'CARD'],
])
const ANY_TYPE = `${TYPE}|${[...TRANSLATED.keys()].join('|').replaceAll('e', '[eé]').replaceAll('usua', 'usu[aá]')}`

/** Anything that unmask could take for a placeholder, in a text that has not been masked. */
const ALREADY = new RegExp(`(?:(${TYPE})|\\[\\s*(${ANY_TYPE}))[\\s\\\\_#:–-]{0,4}(\\d{1,8})`, 'gi')

/** `[HOST_1]`, escaped as in Markdown, and what is left when a model drops the brackets. */
const WRITTEN = new RegExp(
  [
    `\\[\\s*(${ANY_TYPE})(?:\\\\?_|[\\s#:–-]){0,2}0{0,2}(\\d{1,6})_?\\s*\\]`,
    `\\\\\\[\\s*(${TYPE})\\\\?_(\\d{1,6})\\s*\\\\\\]`,
    `\\[?(?<!\\w)(${TYPE})\\\\?_(\\d{1,6})(?!\\w)\\]?`,
  ].join('|'),
  'gi',
)

/** The placeholder that is meant. */
const placeholderOf = (type: string, number: string): string =>
  `[${TRANSLATED.get(fold(type)) ?? type.toUpperCase()}_${Number(number)}]`

const numberedIn = (text: string): ReadonlySet<string> =>
  new Set(
    matchesOf(text, ALREADY).map(([, type, other, number]) =>
      placeholderOf(type ?? other ?? '', number ?? ''),
    ),
  )

/** Gives out placeholders: the same one for the same value whatever its case, never one that the text had already. */
const createNames = (text: string) => {
  const reserved = numberedIn(text)
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  const values = new Map<string, string>()
  const fresh = (type: string): string => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    const name = `[${type}_${count}]`
    return reserved.has(name) ? fresh(type) : name
  }
  const nameOf = (type: string, value: string): string => {
    const key = `${type} ${value.toLowerCase()}`
    const name = names.get(key) ?? fresh(type)
    names.set(key, name)
    if (!values.has(name)) values.set(name, value)
    return name
  }
  return { nameOf, values }
}

/**
 * Puts typed placeholders for mail addresses, phones, IP and MAC addresses, host, user and ticket names, URLs,
 * bank accounts, cards and national ids, numbered by first appearance. Error codes, versions, products and
 * dates stay.
 */
export const maskText = (text: string): Masked => {
  const { nameOf, values } = createNames(text)
  let masked = ''
  let at = 0
  for (const { type, start, end } of findIdentifiers(text)) {
    masked += text.slice(at, start) + nameOf(type, text.slice(start, end))
    at = end
  }
  return { text: masked + text.slice(at), values }
}

/** Puts the values back, however a model wrote their placeholders; placeholders without a value stay as they are. */
export const unmask = (text: string, values: ReadonlyMap<string, string>): string =>
  values.size === 0
    ? text
    : text.replace(WRITTEN, (whole: string, ...groups: (string | undefined)[]) => {
        const [type = '', number = ''] = groups.slice(0, 6).filter((group) => group !== undefined)
        return values.get(placeholderOf(type, number)) ?? whole
      })
