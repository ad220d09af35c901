import { isProduct } from '../products.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A number after one of these is part of a code or a version. In lower case without accents. */
const CODE_WORDS = words(
  'error errores err codigo codigos code codes cod cod. status estado http https evento eventos event events id ndr smtp sqlcode sqlstate exit return errno stop bug excepcion exception mensaje message msg kb rfc puerto port tcp udp version versiones versions ver ver. vers v v. release rel build compilacion rev rev. sp pack firmware driver controlador update parche patch transaccion transaction fase phase nivel level modelo model erro erros erreur erreurs fehler err. fallo fallos falla falha fail failure rebote rechazo rechazos rechazada rechazado rejeicao rejet rejected denegada denegado denied mandante mandant toner cartucho cartouche cartridge rc abend alarma alarm alerta alert ora puertos ports porta portas beta alpha alfa chcp infotipo infotype formulario movimiento modulo module',
)
const FILLERS = words(
  'n n. no no. num num. numero number id de del of d con com with avec un una an a el la the is es',
)
const ANSWER_WORDS = words(
  'responde respondio devuelve devolvio devolve return returns returned renvoie answer answers answered da dio da: give gives got recibo aparece aparecio muestra mostra show shows display displays affiche sale salio salta arroja lanza indica marca termina finaliza acaba exits exited ends ended terminates',
)
/** Capitals before a number that is only a count or a reference: places, documents, small words, months. */
const COUNTED = words(
  'planta piso sala tpv sucursal tienda oficina edificio puesto mesa sede zona local caja almacen bloque aula despacho centro nave hospital floor room store branch building desk site line linea puerta extension ext pedido factura orden order invoice ticket caso case solicitud total unos unas son hay desde hace entre de el la los las en a the on at in from and con por para fecha date dia day hora time tengo tenemos necesito necesitamos afecta llevo llevamos enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april may june july august september october november december',
)

/** What an answer of a program is, where nothing says what it counts. */
const CODE_LIKE = /^\d{2,5}$/
const HTTP_STATUS = /^[45]\d\d$/
const COUNT_AFTER =
  /^\s?(?:[a-z]{2,}s(?![a-z\d])|(?:mb|gb|tb|kb|ms|seg|min|h|hrs?|euros?|eur|usd)(?![a-z\d])|[%€$])/
const UNIT =
  /^\d+(?:[.,]\d+)*(?:ms|s|segs?|mins?|h(?:\d\d)?|hs|hrs?|kb|mb|gb|tb|mbps|gbps|m|km|cm|kg|eur|usd|dias?|days?|am|pm)$/
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|[0-3]\d\.[01]\d\.\d{2})(?![\d.])/
/** "10 a. m.", "8 de la mañana" */
const HOUR = /^\d{1,2}(?:[:.h]\d\d)?(?:\s?[ap]\.?\s?m\.?| de la [a-z]+)$/
/** Alone it is rather part of a name ("Office 2016", "cierre 2024") than a date. */
const YEAR = /^(?:19|20)\d\d$/
const VERSION = /^\d+(?:\.\d+){2,}/
const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/
/** What happens so many times or is hit: right after the word of a code, too ("error 5 veces" is no error 5). */
const OFTEN =
  /^\s?(?:veces|vez|times|vezes|fois|dias|days|jours|horas|hours|heures|minutos|minutes|usuarios|users|equipos|tickets)(?![a-z\d])/
/** What a number measures: the same amount may be told in another unit ("800 MB", "2,5 GB"). */
const UNIT_AFTER =
  /^ ?(?:segundos?|seconds?|secs?|seg|minutos?|minutes?|mins?|ms|horas?|hours?|heures?|hrs?|h|dias?|days?|jours?|semanas?|weeks?|semaines?|mes|meses|months?|mois|[kmgt]b|[gmk]o|bytes|euros?|eur|usd|dolares|dollars|pesos|reais|soles|[%€$])(?![a-z\d])/
/** "500 Internal Server Error", "the 809 error", but not "12 error messages". */
const ERROR_AFTER =
  /^ (?:error(?! (?:message|mail|report|log|entr|line|event))|internal server|bad gateway|gateway time|service unavail|not found|forbidden|unauthori[sz]ed|access denied|too many req|bad request)(?![a-z]*s(?![a-z]))/
/** "32 bits" is a kind of program, not an amount. */
const BITS = /^[ -]?bits?(?![a-z\d])/
/** Between a product and the number of its release ("SAP GUI 750"). */
const PARTS = words(
  'gui nota note client cliente agent agente mandante mandant studio server pro plus suite enterprise standard',
)
const ERROR_WORDS = words(
  'error errores erro erros erreur erreurs fehler err err. codigo code fallo falla falha failure',
)
/** Between an error and its number: what kind it is, or what it is about. */
const KINDS = words(
  'interno interna fatal fatale critico critica grave desconocido inesperado general sistema systeme system red rede reseau network tipo type ejecucion execucao execution runtime conexion conexao connexion connection autenticacion authentication aplicacion application servidor server serveur interne internal inconnu unknown unexpected http salida saida sortie retorno retour',
)
/** How many words before a number an error may stand, where a colon or a bracket leads from one to the other. */
const CLAUSE_WORDS = 6
const LED_TO = /(?:[:=([]|["'«] ?| [-–—]) ?$/
/** A sign before a number, and numbers listed before it ("puertos 443 y 3389"), hide the word that all belong to. */
const SIGN = /(?<=(?:^|[\s:=#("']))[-–−] ?$/
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

type WordsBefore = {
  /** All of them, nearest first. */
  readonly all: readonly string[]
  /** The nearest two that are not small words. */
  readonly near: readonly string[]
  readonly skipped: boolean
}

const wordsBefore = (plain: string): WordsBefore => {
  const all = plain.replace(SIGN, '').replace(LISTED, '').split(SEPARATORS).reverse()
  if (all[0] === '') all.shift()
  let from = 0
  while (from < 2 && FILLERS.has(all[from] ?? '')) from++
  return { all, near: all.slice(from, from + 2), skipped: from > 0 }
}

/** True when a number counts what follows it ("12 usuarios"). */
export const isCounted = ({ after }: Pick<Quantity, 'after'>): boolean => COUNT_AFTER.test(after)

/** Length of the unit that follows a number, with the blank between; 0 without one. */
export const unitLength = ({ after }: Pick<Quantity, 'after'>): number =>
  UNIT_AFTER.exec(after)?.[0].length ?? 0

const endsIn = (words: ReadonlySet<string>, plain: string): boolean =>
  words.has(wordsBefore(plain).near[0] ?? '')

/** True when a text ends with a word after which a number is a code. */
export const endsInCodeWord = (plain: string): boolean => endsIn(CODE_WORDS, plain)

/** True when a text ends with what is numbered: a place, a document. */
export const endsInCountedWord = (plain: string): boolean => endsIn(COUNTED, plain)

const followsCapital = ({ token, before }: Quantity, word: string): boolean =>
  token.length <= 5 && !COUNTED.has(word) && /(?:^|[^\p{L}\d])\p{Lu}[\p{L}\d+#-]* ?$/u.test(before)

const isOfProduct = ([word = '', next = '']: readonly string[]): boolean =>
  isProduct(PARTS.has(word) ? next : word)

/** After "responde", or after what is a code itself ("mensaje F5 702"). */
const isOfAnswer = (token: string, near: readonly string[]): boolean =>
  (CODE_LIKE.test(token) && ANSWER_WORDS.has(near[0] ?? '')) ||
  (HTTP_STATUS.test(token) && ANSWER_WORDS.has(near[1] ?? '')) ||
  (/\d/.test(near[0] ?? '') && /[a-z]/.test(near[0] ?? ''))

/** "error interno 2502", "error al conectar: 691" and "error al conectar (691)", but not "error en el pedido 4500". */
const isOfError = ({ token, plainBefore }: Quantity, { all, near }: WordsBefore): boolean =>
  CODE_LIKE.test(token) &&
  all.slice(0, CLAUSE_WORDS).some((word) => ERROR_WORDS.has(word)) &&
  (KINDS.has(near[0] ?? '') || LED_TO.test(plainBefore))

const isNumberOfCode = (quantity: Quantity): boolean => {
  const before = wordsBefore(quantity.plainBefore)
  const { near, skipped } = before
  const word = near[0] ?? ''
  if (CODE_WORDS.has(word)) return skipped ? !isCounted(quantity) : !OFTEN.test(quantity.after)
  if (!skipped && isOfProduct(near)) return true
  const isLikely =
    isOfAnswer(quantity.token, near) ||
    isOfError(quantity, before) ||
    (!skipped && followsCapital(quantity, word))
  return isLikely && !isCounted(quantity)
}

const isGlued = ({ before, after }: Quantity): boolean => GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)

const isDateOrTime = (token: string): boolean => DATE.test(token) || HOUR.test(token) || token.includes(':')

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
  return (CODE_LIKE.test(token) && ERROR_AFTER.test(quantity.after)) || isNumberOfCode(quantity)
}
