import { cutChain } from './mail-chain.ts'
import { isQuoted } from './mail-header.ts'
import { tellsMatter } from './own-words.ts'

const ONE_LINE_HEADER =
  /(?:^|\s)(?:De|From): .{1,150}?\s(?:Enviado(?: el)?|Sent|Fecha|Date|Enviada em|Envoyé): .{1,80}?\s(?:Para|To|À): .{1,300}?\s(?:Asunto|Subject|Assunto|Objet): /

const unquoted = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n')

/** Where each quoted line begins with ">>>" a session of Python was pasted; mails also quote less deeply. */
const isPrompt = (lines: readonly string[]): boolean =>
  lines.every((line) => !isQuoted(line) || /^>>>(?: [^>]|$)/.test(line))

/**
 * Lines quoted by ">" cut off above and below what the writer says; all unquoted when that tells no matter. In
 * the middle, or after a colon ("sale esto:"), they belong to what is said.
 */
const cutMarked = (text: string): string => {
  const lines = text.split('\n')
  if (isPrompt(lines)) return text
  const isOwn = (line: string): boolean => line !== '' && !isQuoted(line)
  const first = lines.findIndex(isOwn)
  const last = lines.findLastIndex(isOwn)
  const end = lines[last]?.endsWith(':') ? lines.length : last + 1
  const own = lines.slice(Math.max(first, 0), end)
  return unquoted(tellsMatter(own.filter(isOwn).join('\n')) ? own : lines)
}

/** A header that was squeezed into one line by the export ("De: … Enviado: … Para: … Asunto: …") on lines of its own. */
const unfoldHeaders = (text: string): string =>
  text.replace(ONE_LINE_HEADER, (header) =>
    header.replace(
      /\s(?=(?:De|From|Enviado(?: el)?|Sent|Fecha|Date|Enviada em|Envoyé|Para|To|À|Cc|CC|Asunto|Subject|Assunto|Objet): )/g,
      '\n',
    ),
  )

/** "El lun, 3 jun 2024 …, Ana <ana@x.es> escribió: Hola": Yahoo loses the line end behind it. */
const ATTRIBUTION_BEFORE_TEXT =
  /^((?:El|On|Le|Em|En|Il)\b.{5,200}<[^<>\s]{1,64}@[^<>\s]{1,100}>\)?,? (?:escribi[óo]|wrote|a [ée]crit|escreveu) ?:) +(?=\S)/gm

/** One of these is in every text that quotes a mail; a cheap look before the lines are read one by one. */
const HINTS: readonly RegExp[] = [
  /(?:^|\n)>/,
  /:(?:\n|$)/,
  /[-_=*]{2}/,
  /(?:^|\n)\**(?:de|from|von|da|exp)/i,
  /(?:De|From): /,
  /> ?\)?,? (?:escribi|wrote|a [ée]crit|escreveu)/,
]

/** What the writer added, without the mails it answers or forwards. */
export const cutQuotes = (text: string): string => {
  if (!HINTS.some((hint) => hint.test(text))) return text
  const chain = cutChain(unfoldHeaders(text).replace(ATTRIBUTION_BEFORE_TEXT, '$1\n'))
  return /^>/m.test(chain) ? cutMarked(chain) : chain
}
