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
const MAX_HEADER_LINES = 8
const MAX_POINTING_WORDS = 25
/** Fewer words than this above a quoted mail say nothing without it ("No funciona"). */
const MIN_WORDS = 3

type Boundary = {
  /** Lines of the header itself. */
  readonly lines: number
  readonly subject: string
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

const attribution = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line.length > 400) return null
  if (line.endsWith(':') && /\d|@/.test(line) && ATTRIBUTION.test(line)) return { lines: 1, subject: '' }
  const next = lines[at + 1] ?? ''
  const wrapped = next.endsWith(':') && next.length < 200 && /^(?:el|on|le|em)\b/i.test(line)
  return wrapped && /\d|@/.test(line) && ATTRIBUTION.test(`${line} ${next}`)
    ? { lines: 2, subject: '' }
    : null
}

/** The header of a quoted mail that starts at line `at`, if one does. */
const boundaryAt = (lines: readonly string[], at: number): Boundary | null => {
  const line = lines[at] as string
  if (line === '') return null
  if (!SEPARATOR.test(line)) return headerBlock(lines, at) ?? attribution(lines, at)
  const from = lines[at + 1] === '' ? at + 2 : at + 1
  const block = from < lines.length ? headerBlock(lines, from) : null
  return {
    lines: from - at + (block?.lines ?? 0) - (block ? 0 : from - at - 1),
    subject: block?.subject ?? '',
  }
}

/** True when a text says something by itself, not only "see below". */
const saysSomething = (text: string): boolean => {
  const own = fold(cutClosings(cutFooters(text)))
  const words = own.replace(COURTESY, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < MIN_WORDS) return false
  return words.length > MAX_POINTING_WORDS || !POINTER.test(own)
}

type Part = { readonly subject: string; readonly lines: readonly string[] }

/** The text as a chain of mails: what was written last, then each quoted mail. */
const splitMails = (lines: readonly string[]): readonly Part[] => {
  const parts: { subject: string; lines: string[] }[] = [{ subject: '', lines: [] }]
  for (let at = 0; at < lines.length; ) {
    const boundary = boundaryAt(lines, at)
    if (boundary) parts.push({ subject: boundary.subject, lines: [] })
    else parts.at(-1)?.lines.push(lines[at] as string)
    at += boundary?.lines ?? 1
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

const isQuoted = (line: string): boolean => line.startsWith('>')

/** The lines without those quoted by ">"; what a line with a colon announces ("sale esto:") is no quote. */
const ownLines = (lines: readonly string[]): readonly string[] => {
  let announced = false
  return lines.filter((line) => {
    if (isQuoted(line)) return announced
    announced = line.endsWith(':') || (announced && line === '')
    return true
  })
}

/** Lines quoted by ">" cut off, but unquoted when nothing else says what the matter is. */
const cutMarked = (text: string): string => {
  const lines = text.split('\n')
  const own = ownLines(lines).join('\n').trim()
  if (saysSomething(own)) return own
  return lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n')
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
const HINTS = [
  'de:',
  'from:',
  'de :',
  'from :',
  'von:',
  'da:',
  'diteur',
  'escribi',
  'wrote',
  'crit',
  'escreveu',
  'schrieb',
  'origin',
  'forwarded',
  'reenviado',
  'encaminhada',
  'nachricht',
  'transf',
  'exp',
]

const mayQuote = (text: string): boolean => {
  if (/^>/m.test(text)) return true
  const plain = text.toLowerCase()
  return HINTS.some((hint) => plain.includes(hint))
}

/** What the writer added, without the mails it answers or forwards. */
export const cutQuotes = (text: string): string => {
  if (!mayQuote(text)) return text
  const chain = cutChain(unfoldHeaders(text))
  return /^>/m.test(chain) ? cutMarked(chain) : chain
}
