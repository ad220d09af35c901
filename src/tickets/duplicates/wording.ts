import { FAREWELL, GREETING } from '../courtesy.ts'
import { isProduct } from '../products.ts'
import { endsInCodeWord } from './quantities.ts'

const STILL =
  '(?:(?:(?:el|la|the|este|this|mismo) )?(?:error|problema|problem|issue|fallo|incidencia) )?(?:(?:aun |todavia )?(?:sigue|continua|persiste|se mantiene)(?: (?:ocurriendo|pasando|igual|sucediendo|fallando|pendiente|sin (?:funcionar|solucion|resolver(?:se)?|respuesta)|(?:con )?el (?:mismo )?(?:problema|error)|lo mismo|dando (?:problemas|error)))?|(?:it )?(?:is |it.s )?(?:still|keeps) (?:happening|occurring|failing|not working|broken|the same|persists|pending)|still no (?:news|answer|solution|luck)|still persists|(?:ha vuelto|vuelve|volvio) a (?:ocurrir|pasar|suceder|fallar)|happen(?:s|ed|ing) again|toujours (?:pareil|le meme probleme|en panne)|(?:le )?probleme persiste|ainda (?:ocorre|acontece|persiste)|continua (?:ocorrendo|acontecendo|igual))'
const NEWS =
  '(?:(?:hay|tienen|tenemos) )?(?:alguna )?(?:novedad(?:es)?|noticias?)(?: (?:al respecto|sobre esto|de esto))?|(?:(?:is there|do you have) )?any (?:news|updates?)(?: (?:on|about) this)?'
const PLEA =
  'again|otra vez|de nuevo|nuevamente|reabro|reabierto|reopened|recordatorio|reminder|(?:muy )?urgente?|es (?:muy )?urgente|asap|(?:por favor )?(?:necesit(?:o|amos) )?(?:ayuda|apoyo)(?: por favor)?|(?:please )?(?:help|advise|assist)(?: please)?|por favor|please|pls|plz'

/** Where a remark may start: after punctuation or at the start. */
const START = '(?:^|(?<=[\\n.!?;:,|)\\]"\'»”]))[\\s¡¿"(*-]*(?:(?:y|and|pero|but|aun|todavia) )?'

const REPLY_PREFIX = /^(?:(?:re|rv|fwd?|res|enc|tr|aw|wg|rif) ?(?:\[\d+\])? ?: *)+/gm
/** "(2)" where a line ends; "error (691)" and "(3)" in the middle of a sentence are values. */
const COUNTER =
  /(?:\(\s?#?\d{1,2}(?:[ªº]|a|o)?(?: vez)?\s?\)|\[\d{1,2}\])(?=[^\S\n]*[.,;!]?[^\S\n]*(?:\n|$))|(?<![^\s])(?:x(?!86|64|32)\d{1,2}|\d{1,2}[ªº] vez)(?![^\s.,])/g
const REMARKS = `(?:${STILL}|${NEWS}|${PLEA})`
const ASIDE = new RegExp(`${START}(?:(?<farewell>${FAREWELL})|${REMARKS})(?![\\p{L}\\d])`, 'gu')
/** That it is not the first time, as the last words of a line. */
const AGAIN =
  / (?:otra vez|de nuevo|nuevamente|again|de novo|de nouveau|a nouveau)(?=[^\S\n]*[.!]*[^\S\n]*(?:\n|$))/g
const HELLO = new RegExp(`(?:^|(?<=[\\n.|]))[\\s¡*-]*(?:${GREETING})(?![\\p{L}\\d])`, 'gu')

const REMARK_AFTER_NAME = new RegExp(`[ ,.;:!-]*${REMARKS}(?=[^\\S\\n]*(?:[.!?;,:)|\\n]|$))`, 'uy')
const NAME =
  "(?:(?:de|del|la|van|von|d[aeo]s?) )*\\p{Lu}(?:[\\p{Ll}'’-]+(?:\\p{Lu}\\p{Ll}+)?|\\.|['’]\\p{Lu}\\p{Ll}+)"
const NAME_WORD = new RegExp(`[ ,.;:!-]*${NAME}(?![\\p{L}\\d])`, 'uy')
const NAME_ADDRESSED = new RegExp(`,?(?: ${NAME}){1,4} *[,:!\\n]+`, 'uy')
const LINE_END = /[ .,!]*(?=\n|$)/y
const PUNCTUATION = /[^\S\n]*(?:[.!?;,:)|]+|(?=\n)|$)/y
const MARKS = /[\s,.:!;]*/y
const MAX_NAME_WORDS = 4

export type Stretch = { readonly start: number; readonly end: number }

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
const asides = (text: string, plain: string): readonly Stretch[] =>
  [...plain.matchAll(ASIDE)].flatMap(({ index, 0: aside, groups }) => {
    const after = index + aside.length
    const signed = groups?.farewell === undefined ? null : endOfSignedName(text, plain, after)
    const end = signed ?? endOf(PUNCTUATION, text, after)
    return end === null ? [] : [{ start: index, end }]
  })

const greetings = (text: string, plain: string): readonly Stretch[] =>
  [...plain.matchAll(HELLO)].map(({ index, 0: hello }) => {
    const after = index + hello.length
    const named = endOf(NAME_ADDRESSED, text, after)
    const isName = named !== null && !namesProduct(plain, after, named)
    return { start: index, end: isName ? named : (endOf(MARKS, text, after) ?? after) }
  })

/** How far before a counter its word is looked for. */
const BEFORE = 24

/** Counters, but not the number of an error in brackets. */
const counters = (plain: string): readonly Stretch[] =>
  plainly(COUNTER, plain).filter(
    ({ start }) => !endsInCodeWord(plain.slice(Math.max(0, start - BEFORE), start)),
  )

const plainly = (pattern: RegExp, plain: string): readonly Stretch[] =>
  [...plain.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))

/**
 * What people add without changing the matter: reply prefixes, greetings, "still happening", "any news?",
 * thanks and farewells with their names, counters such as "(2)". Only where it stands alone: "sigue igual."
 * says nothing, "he reiniciado y sigue igual" does.
 */
export const idleStretches = (text: string, plain: string): readonly Stretch[] => [
  ...plainly(REPLY_PREFIX, plain),
  ...greetings(text, plain),
  ...asides(text, plain),
  ...counters(plain),
  ...plainly(AGAIN, plain),
]
