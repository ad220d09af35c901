import { boundaryAt, isQuoted } from './mail-header.ts'
import { isAcknowledgement, ownWords, saysSomething, tellsMatter } from './own-words.ts'

/** Quotes in quotes are taken apart this deep; people read no further either. */
const MAX_DEPTH = 6

type Part = { readonly subject: string; readonly lines: string[] }

/** Lines from `at` on that are quoted by ">", with the empty ones between them. */
const markedLines = (lines: readonly string[], at: number): readonly string[] => {
  let end = at
  while (end < lines.length && (isQuoted(lines[end]) || lines[end] === '')) end++
  return lines.slice(at, end)
}

/** The mails in lines that are quoted by ">": the one quoted, then those that it quotes. */
const markedMails = (lines: readonly string[], depth: number): readonly Part[] =>
  depth < MAX_DEPTH
    ? splitMails(
        lines.map((line) => line.replace(/^> ?/, '')),
        depth + 1,
      )
    : [{ subject: '', lines: [...lines] }]

/** The text as a chain of mails: what was written last, then each quoted mail. */
const splitMails = (lines: readonly string[], depth = 0): readonly Part[] => {
  let current: Part = { subject: '', lines: [] }
  const parts = [current]
  for (let at = 0; at < lines.length; ) {
    const boundary = boundaryAt(lines, at)
    if (!boundary) {
      current.lines.push(lines[at++] as string)
      continue
    }
    at += boundary.lines
    if (boundary.marked) {
      const body = markedLines(lines, at)
      at += body.length
      parts.push(...markedMails(body, depth))
    } else {
      current = { subject: boundary.subject, lines: [] }
      parts.push(current)
    }
  }
  return parts
}

const bodyOf = (part: Part): string => part.lines.join('\n').trim()

const partText = (part: Part): string => {
  const body = bodyOf(part)
  return part.subject && !body.startsWith(part.subject) ? `${part.subject}\n${body}` : body
}

/** The newest quoted mail that says something, if need be with its subject, which many mails in a chain share. */
const newestSpeaking = (quoted: readonly Part[]): string => {
  const speaking =
    quoted.find((part) => saysSomething(bodyOf(part)) && !isAcknowledgement(bodyOf(part))) ??
    quoted.find((part) => saysSomething(partText(part))) ??
    quoted.find((part) => partText(part) !== '')
  return speaking ? partText(speaking) : ''
}

/** Quoted mails cut off, but the newest of them kept unless what is above it clearly tells the matter. */
export const cutChain = (text: string): string => {
  const [own, ...quoted] = splitMails(text.split('\n'))
  if (!own || quoted.length === 0) return text
  const above = own.lines.join('\n').trim()
  if (tellsMatter(above)) return above
  const below = newestSpeaking(quoted)
  return below ? [ownWords(above), below].filter(Boolean).join('\n') : above
}
