import { fold, wordCount } from '../../shared/text.ts'
import { FAREWELL } from '../courtesy.ts'
import { isProduct } from '../products.ts'

const FAREWELL_LINE = new RegExp(`^(?:${FAREWELL}[\\s,.;:!-]*)+`)
/** The first two letters of every farewell: spares most lines the long look. */
const STARTS_LIKE_FAREWELL =
  /^[\s¡]*(?:mu|mi|ma|gr|th|ob|me|re|un|co|at|af|sa|wi|my|be|ki|wa|ch|yo|si|fa|tr|cu|ab|bi|qu|es|a |en|ag|i['’ ]|lo|aw|ha|bu|fe|ex)/i
const NAME =
  /^(?:[\p{Lu}][\p{Ll}'’-]+|\p{Lu}\.|[Dd]e|[Dd]el|[Ll]a|[Dd][aoe]s?|y|von|van|\p{Lu}['’]\p{Lu}\p{Ll}+)(?: (?:[\p{Lu}][\p{Ll}'’-]+|\p{Lu}\.|de|del|la|las|los|d[aoe]s?|von|van|\p{Lu}['’]\p{Lu}\p{Ll}+)){0,5}[.,]?$/u
const NAME_IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}{2,}){1,4}[.,]?$/u
const CONTACT =
  /(?:^|\s)(?:tel(?:[ée]fono|[ée]f)?|tlfn?o?|m[óo]vil|cel(?:ular)?|phone|mobile|fax|ext(?:ensi[óo]n)?|office|direct|t|m|c|e-?mail|mail|correo|web|skype|whatsapp)\s?[.:]|^(?:https?:\/\/|www\.)\S+$|^<?[\w.+-]+@[\w.-]+>?$|^\+?[\d\s().-]{7,20}$/i
const POST =
  /^(?:c\/|calle|avda|av\.|avenida|street|plaza|planta|piso|edificio)(?!\p{L})|\bS\.?\s?[AL]\.?(?:\s?U\.?)?$|(?<!\p{L})(?:dpto|dept|depto|departamento|department|[áa]rea|gerencia|direcci[óo]n|directora?|jef[ea]|responsable|t[ée]cnic[oa]|analista|analyst|manager|coordinadora?|administrativ[oa]|supervisora?|secretari[oa]|servicio de|service desk|help ?desk|soporte|head of|engineer|ingenier[oa]|consultora?|consultant|assistant|asistente|auxiliar|rrhh|recursos humanos|human resources|finanzas|contabilidad|compras|Inc|Ltd|LLC|GmbH|Ltda|S\.A\.S)(?!\p{L})/iu
const MAX_POST_WORDS = 8
/** A lone "De: Ana <ana@x.es>" this near the end is what is left of a mail's header. */
const MAX_AFTER_SENDER = 4
const MAX_LINES = 12
const MAX_SIGNATURE_LINE = 90

/** "Sent from my iPhone" and its kin, one line each. */
const DEVICE =
  /^[ \t>]*(?:<?-+ ?)?(?:(?:enviado|enviada) (?:desde|do|de|via|con|a partir)|sent (?:from|via|with)|envoy[ée] (?:de|depuis|avec)|(?:get|obtener|obt[ée]n|descargar|obtenez|obter|obtenha|t[ée]l[ée]charger) outlook|inviato da|mensaje enviado desde|yahoo mail)\b.{0,80}$/i
const DEVICE_NAME =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|motorola|blackberry|windows|outlook|m[óo]vil|mobile|celular|smartphone|tel[ée]fono|telefone|phone|mail|correo|yahoo|gmail|proton|dispositivo|device|tablet|tableta|handy/i
const SENDER_ONLY = /^(?:de|from|von|da)\s?: .{1,80}@[\w.-]+>?\)?$/i

const isDeviceLine = (line: string): boolean => DEVICE.test(line) && DEVICE_NAME.test(line)

const isNameLine = (line: string): boolean =>
  line.length <= 60 &&
  (NAME.test(line) || NAME_IN_CAPITALS.test(line)) &&
  !fold(line)
    .split(/[^a-z\d]+/)
    .some(isProduct)

const isPost = (line: string): boolean => wordCount(line) <= MAX_POST_WORDS && POST.test(line)

/** What follows the farewell on its line, or null when the line is no farewell. */
const afterFarewell = (line: string): string | null => {
  if (line.length > MAX_SIGNATURE_LINE || !STARTS_LIKE_FAREWELL.test(line)) return null
  const plain = fold(line)
  const match = FAREWELL_LINE.exec(plain.replace(/^[¡\s]+/, ''))
  if (!match) return null
  const lead = plain.length - plain.replace(/^[¡\s]+/, '').length
  return plain.length === line.length
    ? line.slice(lead + match[0].length).trim()
    : plain.slice(match[0].length)
}

const isFarewell = (line: string): boolean => {
  const rest = afterFarewell(line)
  return rest !== null && (rest === '' || isNameLine(rest))
}

const belongsToSignature = (line: string): boolean =>
  line === '' ||
  (line.length <= MAX_SIGNATURE_LINE &&
    (isNameLine(line) || isDeviceLine(line) || CONTACT.test(line) || isPost(line) || isFarewell(line)))

/** Lines of the signature that starts at `from`; 1 when what follows the farewell is content again. */
const signatureLength = (lines: readonly string[], from: number): number => {
  const end = Math.min(lines.length, from + MAX_LINES)
  let at = from + 1
  while (at < end && belongsToSignature(lines[at] as string)) at++
  return at >= lines.length ? at - from : 1
}

/** Lines to leave out at `at`: 0 for content. */
const closingLength = (lines: readonly string[], at: number): number => {
  const line = lines[at] as string
  if (line === '') return 0
  if (/^(?:--|—|__)$/.test(line)) return lines.length - at <= MAX_LINES ? lines.length - at : 0
  if (isDeviceLine(line)) return 1
  if (SENDER_ONLY.test(line) && lines.length - at <= MAX_AFTER_SENDER) return 1
  return isFarewell(line) ? signatureLength(lines, at) : 0
}

/** Text without farewells, signatures and "sent from my phone"; the text itself when nothing else is in it. */
export const cutClosings = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    const skip = closingLength(lines, at)
    if (skip === 0) kept.push(lines[at] as string)
    at += Math.max(1, skip)
  }
  if (kept.length === lines.length) return text
  const rest = kept.join('\n').trim()
  return rest === '' ? text : rest
}
