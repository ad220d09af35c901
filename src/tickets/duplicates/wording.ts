import { matchesOf } from '../../shared/text.ts'
import { FAREWELL, GREETING } from '../courtesy.ts'
import { isSurname } from '../mask/surnames.ts'
import { isProduct } from '../products.ts'
import { GIVEN_NAME } from './names.ts'
import { endsInCodeWord, endsInCountedWord } from './quantities.ts'
import { FIRST_WORDS, LAST_WORDS, REMARKS } from './remarks.ts'
import type { Stretch } from './stretch.ts'

/** Where a remark may start: after punctuation or at the start. */
const START = /^|[\n.!?;:,|()[\]"'»”*]|\s[-–—]{1,2}(?= )/g
/** Where a greeting may: trying only there is many times as fast as looking for one everywhere. */
const GREETING_START = /^|[\n.|:!]/g
const LEAD = '[\\s¡¿"([*-]*(?:(?:y|and|pero|but|aun|todavia) )?'

const REPLY_PREFIX =
  /^(?:(?:(?:re|rv|fwd?|res|enc|tr|aw|wg|rif) ?(?:\[\d+\])? ?:|\[(?:external(?: e-?mail| sender)?|externo|ext|spam)\]) *)+/gm
/** "(2)" where a line ends; "error (691)" and "(3)" in the middle of a sentence are values. */
const COUNTER =
  /^\(\d{1,2}\) |(?:\(\s?#?\d{1,2}(?:\/\d{1,2}|[ªº]|a|o)?(?: vez)?\s?\)|\[\d{1,2}\]|(?<=[a-z\d] )(?:#|- )\d{1,2})(?=[^\S\n]*[.,;!]?[^\S\n]*$)|(?<![^\s])(?:x(?!86|64|32)\d{1,2}|\d{1,2}[ªº] vez)(?![^\s.,])/gm
const END = '[^\\S\\n]*(?:[.!?;,:)\\]*|]+|[-–—]+(?=\\s)|(?=\\n)|$)'
const ASIDE = new RegExp(
  `${LEAD}(?:(?<farewell>${FAREWELL}(?: (?:y|and|e|et) ${FAREWELL})?)|${REMARKS}(?=${END}))(?![\\p{L}\\d])`,
  'uy',
)
const LAST = new RegExp(
  `(?<! (?:como|as|es|is|no|not|muy|too|very|que|tipo))(?:[ ,]{1,2}(?:${LAST_WORDS}|${FAREWELL}))+(?:[ ,]{1,2}${GIVEN_NAME})?(?=[ .,!]*$)`,
)
const OPENING = new RegExp(`[^\\S\\n]*(?:${FIRST_WORDS}[ !]+)+(?=\\p{L})`, 'uy')
/** "Hola Julia no puede entrar": who is greeted there is whom it is about. */
const ABOUT_HER =
  '(?: (?:no|ya|ne|nao))? (?:puede|tiene|necesita|solicita|quiere|pide|esta|ha|can.?t|cannot|can|needs|has|is|was|peut|est|pode|tem|precisa)(?![a-z])'
const HELLO = new RegExp(
  `[\\s¡*-]*(?:${GREETING})(?:[ ,.!]{1,3}(?:${GREETING}))?(?: ${GIVEN_NAME}(?!${ABOUT_HER}))?(?![\\p{L}\\d])`,
  'uy',
)

const REMARK_AFTER_NAME = new RegExp(`[ ,.;:!-]*${REMARKS}(?=[^\\S\\n]*(?:[.!?;,:)|\\n]|$))`, 'uy')
const NAME =
  "(?:(?:de|del|la|van|von|d[aeo]s?) )*\\p{Lu}(?:[\\p{Ll}'’-]+(?:\\p{Lu}\\p{Ll}+)?|\\.|['’]\\p{Lu}\\p{Ll}+)"
const NAME_WORD = new RegExp(`[ ,.;:!-]*${NAME}(?![\\p{L}\\d])`, 'uy')
/** Behind a comma, what ends with a full stop is rather what it is about: "Hola, Nómina. No calcula". */
const NAME_ADDRESSED = new RegExp(
  `(?:,?(?: ${NAME}){1,4}| IT| TI) *[,:!\\n]+|(?:(?: ${NAME}){1,4}| IT| TI) *\\.+`,
  'uy',
)
const LINE_END = /[ .,!]*(?=\n|$)/y
const PUNCTUATION = new RegExp(END, 'y')
const MARKS = /[\s,.:!;]*/y
const MAX_NAME_WORDS = 4

const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

const namesProduct = (plain: string, from: number, to: number): boolean =>
  plain
    .slice(from, to)
    .split(/[^a-z\d]+/)
    .some(isProduct)

/** The end of a name that closes a line or is followed only by a remark ("Gracias, Ana Pérez. Sigue igual."). */
const endOfSignedName = (text: string, plain: string, from: number): number | null => {
  let at: number | null = from
  for (let words = 0; words < MAX_NAME_WORDS; words++) {
    at = endOf(NAME_WORD, text, at)
    if (at === null || namesProduct(plain, from, at)) return null
    const end = endOf(LINE_END, text, at) ?? endOf(REMARK_AFTER_NAME, plain, at)
    if (end !== null) return end
  }
  return null
}

/** Farewells and remarks count when nothing but punctuation follows or, after a farewell, a name. */
const asideAt = (text: string, plain: string, start: number): readonly Stretch[] => {
  ASIDE.lastIndex = start
  const found = ASIDE.exec(plain)
  if (!found) return []
  const after = ASIDE.lastIndex
  const signed = found.groups?.farewell === undefined ? null : endOfSignedName(text, plain, after)
  const end = signed ?? endOf(PUNCTUATION, text, after)
  return end === null ? [] : [{ start, end }]
}

const asides = (text: string, plain: string): readonly Stretch[] =>
  matchesOf(plain, START).flatMap(({ index, 0: mark }) => asideAt(text, plain, index + mark.length))

const greetings = (text: string, plain: string): readonly Stretch[] =>
  matchesOf(plain, GREETING_START).flatMap(({ index, 0: mark }) => {
    const start = index + mark.length
    const after = endOf(HELLO, plain, start)
    if (after === null) return []
    const named = endOf(NAME_ADDRESSED, text, after)
    const isName = named !== null && !namesProduct(plain, after, named)
    return [{ start, end: isName ? named : (endOf(MARKS, text, after) ?? after) }]
  })

/** Who writes: "Mi nombre es Juan Pérez y no abre Outlook", "This is John from Sales." */
const INTRODUCTION =
  /(?<=(?:^|[\n.,!:;])[\s¡]*)(?:mi nombre es|me llamo|soy|my name is|this is|je m.appelle|meu nome e|sou)(?= )/g
const INTRODUCED = new RegExp(
  `(?: ${NAME}){1,4}(?= ?[,.;:\\n]| (?:y|and|e|et|from|de|del|da|du|at)(?![\\p{L}\\d]))`,
  'uy',
)

const introductions = (text: string, plain: string): readonly Stretch[] =>
  matchesOf(plain, INTRODUCTION).flatMap(({ index, 0: words }) => {
    const end = endOf(INTRODUCED, text, index + words.length)
    if (end === null || namesProduct(plain, index, end)) return []
    const isSure =
      /n[ao]me|nombre|llamo|appelle/.test(words) || plain.slice(index, end).split(' ').some(isSurname)
    return isSure ? [{ start: index, end }] : []
  })

/** How far before the end of a line its last words are looked for. */
const TAIL = 60

/** How far before a counter its word is looked for. */
const BEFORE = 24

/** Counters, but not the number of an error in brackets or of a till ("caja #2"). */
const counters = (plain: string): readonly Stretch[] =>
  plainly(COUNTER, plain).filter(({ start }) => {
    const before = plain.slice(Math.max(0, start - BEFORE), start)
    return !endsInCodeWord(before) && !(/[#-]/.test(plain.charAt(start)) && endsInCountedWord(before))
  })

const plainly = (pattern: RegExp, plain: string): readonly Stretch[] =>
  matchesOf(plain, pattern).map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))

/** Courtesy and haste as the first words of a line or behind what is left out there. */
const firstWords = (plain: string, others: readonly Stretch[]): readonly Stretch[] => {
  const starts = matchesOf(plain, /^/gm).map(({ index }) => index)
  return [...starts, ...others.map(({ end }) => end)].flatMap((start) => {
    const end = endOf(OPENING, plain, start)
    return end === null ? [] : [{ start, end }]
  })
}

/** The same as the last words of a line or before what is left out there. */
const lastWords = (plain: string, others: readonly Stretch[]): readonly Stretch[] => {
  const ends = matchesOf(plain, /$/gm).map(({ index }) => index)
  return [...ends, ...others.map(({ start }) => start)].flatMap((end) => {
    const from = Math.max(plain.lastIndexOf('\n', end - 1) + 1, end - TAIL)
    const found = end > from && LAST.exec(plain.slice(from, end))
    return found ? [{ start: from + found.index, end: from + found.index + found[0].length }] : []
  })
}

/**
 * What people add without changing the matter: reply prefixes, greetings, "still happening", "any news?",
 * thanks and farewells with their names, counters such as "(2)". Only where it stands alone: "sigue igual."
 * says nothing, "he reiniciado y sigue igual" does.
 */
export const idleStretches = (text: string, plain: string): readonly Stretch[] => {
  const others = [
    ...plainly(REPLY_PREFIX, plain),
    ...greetings(text, plain),
    ...introductions(text, plain),
    ...asides(text, plain),
    ...counters(plain),
  ]
  return [...others, ...firstWords(plain, others), ...lastWords(plain, others)]
}
