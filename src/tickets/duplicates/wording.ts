import { FAREWELL, GREETING } from '../courtesy.ts'

const STILL =
  '(?:(?:(?:el|la|the|este|this|mismo) )?(?:error|problema|problem|issue|fallo|incidencia) )?(?:(?:aun |todavia )?(?:sigue|continua|persiste|se mantiene)(?: (?:ocurriendo|pasando|igual|sucediendo|fallando|pendiente|sin (?:funcionar|solucion|resolver(?:se)?|respuesta)|(?:con )?el (?:mismo )?(?:problema|error)|lo mismo|dando (?:problemas|error)))?|(?:it )?(?:is |it.s )?(?:still|keeps) (?:happening|occurring|failing|not working|broken|the same|persists|pending)|still no (?:news|answer|solution|luck)|still persists|(?:ha vuelto|vuelve|volvio) a (?:ocurrir|pasar|suceder|fallar)|happen(?:s|ed|ing) again|ainda (?:ocorre|acontece|persiste)|continua (?:ocorrendo|acontecendo|igual))'
const NEWS =
  '(?:(?:hay|tienen|tenemos) )?(?:alguna )?(?:novedad(?:es)?|noticias?)(?: (?:al respecto|sobre esto|de esto))?|(?:(?:is there|do you have) )?any (?:news|updates?)(?: (?:on|about) this)?'
const PLEA =
  'again|otra vez|de nuevo|nuevamente|reabro|reabierto|reopened|recordatorio|reminder|(?:muy )?urgente?|es (?:muy )?urgente|asap|(?:por favor )?(?:necesit(?:o|amos) )?(?:ayuda|apoyo)(?: por favor)?|(?:please )?(?:help|advise|assist)(?: please)?|por favor|please|pls|plz'

/** Where a remark may start: after punctuation or at the start. */
const START = '(?:^|(?<=[\\n.!?;:,|)\\]"\'»”]))[\\s¡¿"(*-]*(?:(?:y|and|pero|but|aun|todavia) )?'

const REPLY_PREFIX = /(?:^|(?<=\n))(?:(?:re|rv|fw|fwd|res|enc|tr|aw|wg|rif)\s?(?:\[\d+\])?\s?:\s*)+/g
const COUNTER = /\(\s?#?\d{1,3}(?:[ªº]|a|o)?(?: vez)?\s?\)|(?<![^\s])(?:x\d{1,2}|\d{1,2}[ªº] vez)(?![^\s.,])/g
const ASIDE = new RegExp(`${START}(?:${STILL}|${NEWS}|${PLEA}|${FAREWELL})(?![\\p{L}\\d])`, 'gu')
const HELLO = new RegExp(`(?:^|(?<=[\\n.|]))[\\s¡*-]*(?:${GREETING})(?![\\p{L}\\d])`, 'gu')

const REMARK = new RegExp(`[\\s,.;:!-]*(?:${STILL}|${NEWS}|${PLEA})(?=[^\\S\\n]*(?:[.!?;,:)|\\n]|$))`, 'uy')
const NAME_WORD = /[\s,.;:!-]*(?:(?:de|del|la|van|von|d[aeo]s?) )*\p{Lu}[\p{L}'’.-]*/uy
const NAME_ADDRESSED = /,?(?: (?:(?:de|del|la) )*\p{Lu}[\p{L}'’.-]*){1,4} *[,:!\n]+/uy
const LINE_END = /[ .,!]*(?=\n|$)/y
const PUNCTUATION = /[^\S\n]*(?:[.!?;,:)|]+|(?=\n)|$)/y
const MARKS = /[\s,.:!;]*/y
const MAX_NAME_WORDS = 4

export type Stretch = { readonly start: number; readonly end: number }

const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** The end of a name that closes a line or is followed only by a remark ("Gracias, Ana Pérez. Sigue igual."). */
const endOfSignedName = (text: string, plain: string, from: number): number | null => {
  let at: number | null = from
  for (let words = 0; words < MAX_NAME_WORDS; words++) {
    at = endOf(NAME_WORD, text, at)
    if (at === null) return null
    const end = endOf(LINE_END, text, at) ?? endOf(REMARK, plain, at)
    if (end !== null) return end
  }
  return null
}

/** Asides count only when nothing but punctuation or, after a farewell, a name follows. */
const asides = (text: string, plain: string): readonly Stretch[] =>
  [...plain.matchAll(ASIDE)].flatMap(({ index, 0: aside }) => {
    const after = index + aside.length
    const end = endOfSignedName(text, plain, after) ?? endOf(PUNCTUATION, text, after)
    return end === null ? [] : [{ start: index, end }]
  })

const greetings = (text: string, plain: string): readonly Stretch[] =>
  [...plain.matchAll(HELLO)].map(({ index, 0: hello }) => {
    const after = index + hello.length
    return { start: index, end: endOf(NAME_ADDRESSED, text, after) ?? endOf(MARKS, text, after) ?? after }
  })

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
  ...plainly(COUNTER, plain),
]
