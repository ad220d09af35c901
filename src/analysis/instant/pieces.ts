import { isSentence } from './sentence-end.ts'

/** UTF-16 units of one text that are read: what follows in a longer one is logs and quoted mail. */
const READ = 6000

/** Shortest line that can have been broken by a mail program rather than by a person. */
const WRAPPED = 60

/** Length from which a text without punctuation is cut at its greetings and thanks. */
const BREATHLESS = 80

const LIST_MARK = /^\s*(?:(?:[-*•·–—>]+|\d{1,2}[.)])\s+)+/u

const END = /[.!?…]["»”')\]]*\s+/gu

/** Where people who write without punctuation greet, thank and take leave. */
const COURTESY =
  /\s+(?=(?:hola|hello|hi|dear|gracias|muchas gracias|thanks|thank you|saludos|un saludo|(?:best |kind )?regards|quedo (?:atent|pendiente|a la))\b)/i

/** Lines that a mail program broke are put together again. */
const linesOf = (text: string): string[] => {
  const lines: string[] = []
  for (const line of text.split(/[\r\n]+/)) {
    const above = lines.at(-1) ?? ''
    const goesOn = above.length >= WRAPPED && !/[.!?:;…]\s*$/.test(above) && /^\s*\p{Ll}/u.test(line)
    if (goesOn) lines[lines.length - 1] = `${above.trimEnd()} ${line.trimStart()}`
    else lines.push(line)
  }
  return lines
}

/** A line cut after its full stops, not after those of abbreviations nor inside a quotation. */
const cutLine = (line: string): readonly string[] => {
  const text = line.replace(LIST_MARK, '').trim()
  if (text.length >= BREATHLESS && !/[.,;:!?]/.test(text)) return text.split(COURTESY)
  const pieces: string[] = []
  let from = 0
  for (let to = endAfter(text, 0); to > 0; to = endAfter(text, to)) {
    const piece = text.slice(from, to).trimEnd()
    if (!isSentence(piece, text, to)) continue
    pieces.push(piece)
    from = to
  }
  pieces.push(text.slice(from))
  return pieces
}

/** Where the sentence that follows the next end of one begins, or 0. */
const endAfter = (text: string, from: number): number => {
  END.lastIndex = from
  return END.test(text) ? END.lastIndex : 0
}

/** A text cut into what are sentences, or should be, in order; none is empty. */
export const piecesOf = (text: string): readonly string[] =>
  linesOf(text.slice(0, READ).normalize('NFC'))
    .flatMap(cutLine)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
