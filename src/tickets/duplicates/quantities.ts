import { isProduct } from '../products.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A number after one of these is part of a code or a version. In lower case without accents. */
const CODE_WORDS = words(
  'error errores err codigo codigos code codes cod cod. status estado http https evento eventos event events id ndr smtp sqlcode sqlstate exit return errno stop bug excepcion exception mensaje message msg kb rfc puerto port tcp udp version versiones versions ver ver. vers v v. release rel build compilacion rev rev. sp pack firmware driver controlador update parche patch transaccion transaction fase phase nivel level modelo model erro erros erreur erreurs fehler err. fallo fallos falla falha fail failure rebote rc abend alarma alarm alerta alert ora puertos ports porta portas',
)
const FILLERS = words('n n. no no. num num. numero number id de del of d un una an a el la the is es da')
const ANSWER_WORDS = words(
  'responde respondio devuelve devolvio return returns returned answer answers answered da dio da: give gives got recibo aparece muestra show shows',
)
/** Capitals before a number that is only a count or a reference: places, documents, small words, months. */
const COUNTED = words(
  'planta piso sala sucursal tienda oficina edificio puesto mesa sede zona local caja almacen bloque aula despacho centro nave hospital floor room store branch building desk site line linea puerta extension ext pedido factura orden order invoice ticket caso case solicitud total unos unas son hay desde hace entre de el la los las en a the on at in from and con por para fecha date dia day hora time tengo tenemos necesito necesitamos afecta llevo llevamos enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april may june july august september october november december',
)

const HTTP_STATUS = /^[45]\d\d$/
const COUNT_AFTER =
  /^\s?(?:[a-z]{2,}s(?![a-z\d])|(?:mb|gb|tb|kb|ms|seg|min|h|hrs?|euros?|eur|usd)(?![a-z\d])|[%€$])/
const UNIT =
  /^\d+(?:[.,]\d+)*(?:ms|s|segs?|mins?|h|hs|hrs?|kb|mb|gb|tb|mbps|gbps|m|km|cm|kg|eur|usd|dias?|days?|am|pm)$/
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|[0-3]\d\.[01]\d\.\d{2})(?![\d.])/
/** Alone it is rather part of a name ("Office 2016", "cierre 2024") than a date. */
const YEAR = /^(?:19|20)\d\d$/
const VERSION = /^\d+(?:\.\d+){2,}/
const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/
/** What happens so many times or is hit: right after the word of a code, too ("error 5 veces" is no error 5). */
const OFTEN =
  /^\s?(?:veces|vez|times|vezes|fois|dias|days|jours|horas|hours|heures|minutos|minutes|usuarios|users|equipos|tickets)(?![a-z\d])/
/** "32 bits" is a kind of program, not an amount. */
const BITS = /^[ -]?bits?(?![a-z\d])/
/** Between a product and the number of its release ("SAP GUI 750"). */
const PARTS = words(
  'gui client cliente agent agente mandante mandant studio server pro plus suite enterprise standard',
)
/** A sign before a number, and numbers listed before it ("puertos 443 y 3389"), hide the word that all belong to. */
const SIGN = /(?<=(?:^|[\s:=#("']))[-–−]$/
const LISTED =
  /(?:(?<![\w.])\d[\d.]{0,8}(?: ?[,;/] ?(?:y |e |o |and |or |et |ou )?| (?:y|e|o|u|and|or|et|ou) )){1,6}$/
const GLUED_BEFORE = /[\p{L}\d][-_/.+#\\]$/u
const GLUED_AFTER = /^-[a-z]/
const SEPARATORS = /[\s:=#("'’°º]+/

/** A number in a text, with what stands around it. */
export type Quantity = {
  readonly token: string
  /** Up to 40 characters before it, as written. */
  readonly before: string
  /** The same in lower case without accents. */
  readonly plainBefore: string
  /** Up to 20 characters after it, in lower case without accents. */
  readonly after: string
}

/** The words before the number, nearest first, small words left out; and whether any was. */
const wordsBefore = (plain: string): { readonly near: readonly string[]; readonly skipped: boolean } => {
  const all = plain.replace(SIGN, '').replace(LISTED, '').split(SEPARATORS).reverse()
  if (all[0] === '') all.shift()
  let from = 0
  while (from < 2 && FILLERS.has(all[from] ?? '')) from++
  return { near: all.slice(from, from + 2), skipped: from > 0 }
}

/** True when a number counts what follows it ("12 usuarios"). */
export const isCounted = ({ after }: Pick<Quantity, 'after'>): boolean => COUNT_AFTER.test(after)

/** True when a text ends with a word after which a number is a code. */
export const endsInCodeWord = (plain: string): boolean => CODE_WORDS.has(wordsBefore(plain).near[0] ?? '')

const followsCapital = ({ token, before }: Quantity, word: string): boolean =>
  token.length <= 5 && !COUNTED.has(word) && /(?:^|[^\p{L}\d])\p{Lu}[\p{L}\d+#-]* ?$/u.test(before)

const isOfProduct = ([word = '', next = '']: readonly string[]): boolean =>
  isProduct(PARTS.has(word) ? next : word)

/** A status of HTTP after "responde", or a number after what is a code itself ("mensaje F5 702"). */
const isOfAnswer = (token: string, near: readonly string[]): boolean =>
  (HTTP_STATUS.test(token) && near.some((word) => ANSWER_WORDS.has(word))) ||
  (/\d/.test(near[0] ?? '') && /[a-z]/.test(near[0] ?? ''))

const isNumberOfCode = (quantity: Quantity): boolean => {
  const { near, skipped } = wordsBefore(quantity.plainBefore)
  const word = near[0] ?? ''
  if (CODE_WORDS.has(word)) return skipped ? !isCounted(quantity) : !OFTEN.test(quantity.after)
  if (!skipped && isOfProduct(near)) return true
  const isLikely = isOfAnswer(quantity.token, near) || (!skipped && followsCapital(quantity, word))
  return isLikely && !isCounted(quantity)
}

const isGlued = ({ before, after }: Quantity): boolean => GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)

const isDateOrTime = (token: string): boolean => DATE.test(token) || token.includes(':')

/**
 * True when a number tells tickets apart: part of an error code, a version or a product ("error 809",
 * "5.1.2", "Windows 11", "ORA-00600"). Counts, amounts, dates, times and reference numbers do not.
 */
export const tellsApart = (quantity: Quantity): boolean => {
  const { token } = quantity
  if (isDateOrTime(token)) return false
  if (isGlued(quantity) || YEAR.test(token) || BITS.test(quantity.after)) return true
  if (/[a-z_]/.test(token)) return !UNIT.test(token)
  if (VERSION.test(token) && !THOUSANDS.test(token)) return true
  return isNumberOfCode(quantity)
}
