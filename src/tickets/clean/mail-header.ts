const SEPARATOR =
  /^[-_=*\s]{2,}\s*(?:original (?:message|appointment)|mensaje original|mensagem original|message d['’]origine|message original|forwarded message|mensaje reenviado|mensagem encaminhada|message transf[ée]r[ée]|urspr[üu]ngliche nachricht)[-_=*\s:]*$|^(?:begin forwarded message|inicio del mensaje reenviado|d[ée]but du message r[ée]exp[ée]di[ée])\s?:$|^-{3,} ?(?:activado|el|on|am|le|em)\b.{5,150}\b(?:escribi[óo]|wrote|[ée]crit|escreveu|schrieb) ?-{3,}$/i
const FROM = /^\**(?:de|from|von|da|exp[ée]diteur)\s?:\**\s?\S/i
const FIELD =
  /^\**(?:de|from|von|da|enviad[oa]s?(?: el| em)?|gesendet|inviato|oggetto|sent|date|fecha|data|envoy[ée]|para|to|an|[àa]|cc|cco|bcc|asunto|subject|assunto|objet|betreff|responder a|reply-to|importancia|importance|adjuntos|attachments?)\s?:/i
const SUBJECT = /^\**(?:asunto|subject|assunto|objet|betreff|oggetto)\s?:\**\s?(.*)$/i
/** A field that only a mail's header has: its subject, or when it was sent with weekday or time. */
const PROOF =
  /^\**(?:(?:asunto|subject|assunto|objet|betreff|oggetto)\s?:|(?:enviad[oa]s?(?: el| em)?|sent|envoy[ée]|gesendet)\s?:\**\s?(?:(?:lun|mar|mi[ée]|jue|vie|s[áa]b|dom|mon|tue|wed|thu|fri|sat|sun|seg|ter|qua|qui|sex|mer|jeu|ven|sam|dim)(?!\p{Lu})|.{0,60}\d{1,2}\s?[:h]\s?\d{2}))/iu
/** A form has dates, a mail program writes the time with it. */
const TIME =
  /^\**(?:enviad[oa](?: el| em)?|sent|envoy[ée]|date|fecha|data)\s?:.{0,60}\d{1,2}\s?[:h.]\s?\d{2}/i
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}/
const MAX_HEADER_LINES = 8
/** Two fields alone are a form ("De: Madrid, Para: Sevilla"). */
const MIN_FIELDS = 3

const ATTRIBUTION =
  /^(?:(?:el|on|le|em|am|il)\b.{5,250}|.{1,120}<[^<>]{3,100}>.{0,60})\b(?:escribi[óo]|wrote|a [ée]crit|escreveu|schrieb|va escriure|ha scritto)\s?:$/i
/** Other orders of person, date and verb; all with an address. */
const ATTRIBUTION_TURNED =
  /^(?:.{1,80}<[^<>\s]+@[^<>\s]+>\)?,? (?:escribi[óo]|wrote|a [ée]crit|escreveu) .{5,60}|\d{4}-\d\d-\d\d .{1,100}<[^<>\s]+@[^<>\s]+>|am .{5,60} schrieb .{1,80}<[^<>\s]+@[^<>\s]+>|missatge de .{1,80}<[^<>\s]+@[^<>\s]+> del dia .{5,60}):$/i
const MAX_ATTRIBUTION = 300
const BRACKETED_ADDRESS = /[<([][^<>()[\]\s]{1,64}@[^<>()[\]\s]{1,100}[>)\]]/
/** "El 12/05 el proceso escribió:" is a sentence of the writer's: a mail program names a person, not a thing. */
const ABOUT_A_THING =
  /.\s(?:el|la|the|o|le|un|una|a|an|our|nuestro|mi|my|su)\s(?!las?\b|les?\b)\p{Ll}{3,}[^,]{0,60}(?:escribi[óo]|wrote|a [ée]crit|escreveu)\s?:$/u
const DATE_AND_TIME = /\d.{0,40}\d{1,2}\s?[:h.]\s?\d{2}/
const PERSON =
  /,\s?["“]?\p{Lu}[\p{L}'’.-]+(?:\s(?:de|del|la|da|do|dos|van|von|\p{Lu}[\p{L}'’.-]*)){1,5}["”]?\s(?:escribi[óo]|wrote|a [ée]crit|escreveu)\s?:$/u

type Boundary = {
  /** Lines of the header itself. */
  readonly lines: number
  readonly subject: string
  /** True when the quoted mail is only what has ">" before it; what follows is the writer's own again. */
  readonly marked?: boolean
}

export const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') ?? false

/** A mail's header, not a form about something sent from one place to another. */
const isMailHeader = (fields: readonly string[]): boolean =>
  fields.length >= MIN_FIELDS &&
  (fields.some((field) => PROOF.test(field)) ||
    (fields.some((field) => TIME.test(field)) && fields.some((field) => MAIL_ADDRESS.test(field))))

const headerBlock = (lines: readonly string[], at: number): Boundary | null => {
  if (!FROM.test(lines[at] as string)) return null
  const fields: string[] = []
  let end = at
  for (; end < lines.length && end - at < MAX_HEADER_LINES; end++) {
    const line = lines[end] as string
    if (line === '' && fields.length < 2) continue
    if (!FIELD.test(line)) break
    fields.push(line)
  }
  if (!isMailHeader(fields)) return null
  const subject = fields.map((field) => SUBJECT.exec(field)?.[1]).findLast(Boolean)
  return { lines: end - at, subject: subject ?? '' }
}

/** Anybody can write "on Monday I wrote:"; a mail program gives an address, or time and person, or quotes with ">". */
const isAttribution = (line: string, isFollowedByQuote: boolean): boolean => {
  if (!/\d|@/.test(line)) return false
  if (ATTRIBUTION_TURNED.test(line)) return true
  if (!ATTRIBUTION.test(line) || ABOUT_A_THING.test(line)) return false
  return isFollowedByQuote || BRACKETED_ADDRESS.test(line) || (DATE_AND_TIME.test(line) && isByPerson(line))
}

const isByPerson = (line: string): boolean => PERSON.test(line) || MAIL_ADDRESS.test(line)

const attribution = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line.length > MAX_ATTRIBUTION) return null
  const next = lines[at + 1] ?? ''
  const wraps =
    !line.endsWith(':') &&
    /^(?:el|on|le|em)\b/i.test(line) &&
    next.endsWith(':') &&
    next.length < MAX_ATTRIBUTION
  if (!line.endsWith(':') && !wraps) return null
  const length = wraps ? 2 : 1
  const after = at + length
  const marked = isQuoted(lines[lines[after] === '' ? after + 1 : after])
  return isAttribution(wraps ? `${line} ${next}` : line, marked)
    ? { lines: length, subject: '', marked }
    : null
}

/** The header of a quoted mail that starts at line `at`, if one does. */
export const boundaryAt = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line === '') return null
  if (!SEPARATOR.test(line)) return headerBlock(lines, at) ?? attribution(lines, at)
  const from = lines[at + 1] === '' ? at + 2 : at + 1
  const block = from < lines.length ? headerBlock(lines, from) : null
  return block ? { lines: from - at + block.lines, subject: block.subject } : { lines: 1, subject: '' }
}
