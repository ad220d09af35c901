import { fold } from '../../shared/text.ts'
import { FAREWELL, GREETING } from '../courtesy.ts'
import { cutClosings } from './closing.ts'
import { cutFooters } from './footers.ts'

const SEPARATOR =
  /^[-_=*\s]{2,}\s*(?:original (?:message|appointment)|mensaje original|mensagem original|message d['’]origine|message original|forwarded message|mensaje reenviado|mensagem encaminhada|message transf[ée]r[ée]|urspr[üu]ngliche nachricht)[-_=*\s:]*$|^(?:begin forwarded message|inicio del mensaje reenviado|d[ée]but du message r[ée]exp[ée]di[ée])\s?:$/i
const FROM = /^\**(?:de|from|von|da|exp[ée]diteur)\s?:\**\s?\S/i
const FIELD =
  /^\**(?:de|from|von|da|enviado(?: el| em)?|enviada(?: em)?|sent|date|fecha|data|envoy[ée]|para|to|an|[àa]|cc|cco|bcc|asunto|subject|assunto|objet|betreff|responder a|reply-to|importancia|importance|adjuntos|attachments?)\s?:/i
const SUBJECT = /^\**(?:asunto|subject|assunto|objet|betreff)\s?:\**\s?(.*)$/i
const ONE_LINE_HEADER =
  /(?:^|\s)(?:De|From): .{1,150}?\s(?:Enviado(?: el)?|Sent|Fecha|Date|Enviada em|Envoyé): .{1,80}?\s(?:Para|To|À): .{1,300}?\s(?:Asunto|Subject|Assunto|Objet): /
const ATTRIBUTION =
  /^(?:(?:el|on|le|em|am|il)\b.{5,250}|.{1,120}<[^<>]{3,100}>.{0,60})\b(?:escribi[óo]|wrote|a [ée]crit|escreveu|schrieb)\s?:$/i
const POINTER =
  /\b(?:te|les?|os|se) (?:reenvi\w+|adjunt\w+|comparto|remito)|\b(?:reenvi\w+|fyi|fwd?|rv|forward\w*|encaminho|je transfere)\b|\b(?:see|read|check|mira|mirad|ver|vean?|veis|revisar?|lean?|leer|segun|como|please find|as per|per|veja|vide|voir)\b.{0,40}\b(?:below|abajo|adjunt\w+|debajo|attached|siguiente|correo|hilo|mail|e-?mail|message|mensaje|cadena|thread|abaixo|ci-dessous|ci-joint)\b|\b(?:below|abajo|ci-dessous|abaixo)$/
const COURTESY = new RegExp(
  `\\b(?:${GREETING}|${FAREWELL}|por favor|please|para (?:su|tu) (?:gestion|conocimiento|informacion)|sigue (?:igual|ocurriendo|pasando)|still happening)\\b`,
  'g',
)
const MAX_ATTRIBUTION = 300
const MAX_HEADER_LINES = 8
const MAX_POINTING_WORDS = 25
/** Fewer words than this above a quoted mail say nothing without it ("No funciona"). */
const MIN_WORDS = 3

type Boundary = {
  /** Lines of the header itself. */
  readonly lines: number
  readonly subject: string
  /** True when the quoted mail is only what has ">" before it; what follows is the writer's own again. */
  readonly marked?: boolean
}

const headerBlock = (lines: readonly string[], at: number): Boundary | null => {
  if (!FROM.test(lines[at] as string)) return null
  let end = at
  let fields = 0
  let subject = ''
  for (; end < lines.length && end - at < MAX_HEADER_LINES; end++) {
    const line = lines[end] as string
    if (line === '' && fields < 2) continue
    if (!FIELD.test(line)) break
    fields++
    subject = SUBJECT.exec(line)?.[1] || subject
  }
  return fields >= 3 ? { lines: end - at, subject } : null
}

const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') ?? false

const isAttribution = (line: string): boolean => /\d|@/.test(line) && ATTRIBUTION.test(line)

const attribution = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line.length > MAX_ATTRIBUTION) return null
  const next = lines[at + 1] ?? ''
  const wraps = /^(?:el|on|le|em)\b/i.test(line) && next.endsWith(':') && next.length < MAX_ATTRIBUTION
  const length =
    line.endsWith(':') && isAttribution(line) ? 1 : wraps && isAttribution(`${line} ${next}`) ? 2 : 0
  if (length === 0) return null
  const after = at + length
  return { lines: length, subject: '', marked: isQuoted(lines[lines[after] === '' ? after + 1 : after]) }
}

/** The header of a quoted mail that starts at line `at`, if one does. */
const boundaryAt = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line === '') return null
  if (!SEPARATOR.test(line)) return headerBlock(lines, at) ?? attribution(lines, at)
  const from = lines[at + 1] === '' ? at + 2 : at + 1
  const block = from < lines.length ? headerBlock(lines, from) : null
  return block ? { lines: from - at + block.lines, subject: block.subject } : { lines: 1, subject: '' }
}

/** True when a text says something by itself, not only "see below". */
const saysSomething = (text: string): boolean => {
  const own = fold(cutClosings(cutFooters(text))).replace(/https?:\/\/\S+/g, ' ')
  const words = own.replace(COURTESY, ' ').match(/\p{L}[\p{L}\p{N}]+/gu) ?? []
  if (words.length < MIN_WORDS) return false
  return words.length > MAX_POINTING_WORDS || !POINTER.test(own)
}

type Part = { readonly subject: string; readonly lines: string[] }

/** Lines from `at` on that are quoted by ">", with the empty ones between them. */
const markedLines = (lines: readonly string[], at: number): readonly string[] => {
  let end = at
  while (end < lines.length && (isQuoted(lines[end]) || lines[end] === '')) end++
  return lines.slice(at, end)
}

/** The text as a chain of mails: what was written last, then each quoted mail. */
const splitMails = (lines: readonly string[]): readonly Part[] => {
  let current: Part = { subject: '', lines: [] }
  const parts = [current]
  for (let at = 0; at < lines.length; ) {
    const boundary = boundaryAt(lines, at)
    if (!boundary) {
      current.lines.push(lines[at++] as string)
      continue
    }
    at += boundary.lines
    const body = boundary.marked ? markedLines(lines, at) : []
    at += body.length
    const quoted: Part = { subject: boundary.subject, lines: [...body] }
    parts.push(quoted)
    if (!boundary.marked) current = quoted
  }
  return parts
}

const partText = (part: Part): string => {
  const body = part.lines.join('\n').trim()
  return part.subject && !body.startsWith(part.subject) ? `${part.subject}\n${body}` : body
}

/** Quoted mails cut off, but the newest of them kept when nothing above it says what the matter is. */
const cutChain = (text: string): string => {
  const [own, ...quoted] = splitMails(text.split('\n'))
  if (!own || quoted.length === 0) return text
  const above = own.lines.join('\n').trim()
  if (saysSomething(above)) return above
  const first = quoted.map(partText).find((part) => saysSomething(part)) ?? quoted.map(partText).find(Boolean)
  return [above, first].filter(Boolean).join('\n')
}

const unquoted = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n')

/**
 * Lines quoted by ">" cut off above and below what the writer says; all unquoted when that says nothing. In the
 * middle, or after a colon ("sale esto:"), they belong to what is said.
 */
const cutMarked = (text: string): string => {
  const lines = text.split('\n')
  const isOwn = (line: string): boolean => line !== '' && !isQuoted(line)
  const first = lines.findIndex(isOwn)
  const last = lines.findLastIndex(isOwn)
  const end = lines[last]?.endsWith(':') ? lines.length : last + 1
  const own = lines.slice(Math.max(first, 0), end)
  return unquoted(saysSomething(own.filter(isOwn).join('\n')) ? own : lines)
}

/** A header that was squeezed into one line by the export ("De: … Enviado: … Para: … Asunto: …") on lines of its own. */
const unfoldHeaders = (text: string): string =>
  text.replace(ONE_LINE_HEADER, (header) =>
    header.replace(
      /\s(?=(?:De|From|Enviado(?: el)?|Sent|Fecha|Date|Enviada em|Envoyé|Para|To|À|Cc|CC|Asunto|Subject|Assunto|Objet): )/g,
      '\n',
    ),
  )

/** One of these is in every text that quotes a mail; a cheap look before the lines are read one by one. */
const HINTS: readonly RegExp[] = [
  /(?:^|\n)>/,
  /:(?:\n|$)/,
  /[-_=*]{2}/,
  /(?:^|\n)\**(?:de|from|von|da|exp)/i,
  /(?:De|From): /,
]

/** What the writer added, without the mails it answers or forwards. */
export const cutQuotes = (text: string): string => {
  if (!HINTS.some((hint) => hint.test(text))) return text
  const chain = cutChain(unfoldHeaders(text))
  return /^>/m.test(chain) ? cutMarked(chain) : chain
}
