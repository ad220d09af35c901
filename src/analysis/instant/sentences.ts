import { fold } from '../../shared/text.ts'
import { isMeta, isNoise, withoutCourtesy } from './courtesy.ts'

export type TextPlace = 'title' | 'description' | 'notes' | 'resolution'

/** One sentence of a ticket that may carry something. */
export type Sentence = {
  readonly place: TextPlace
  /** Its number among the sentences of its place that carry something. */
  readonly index: number
  /** In the ticket's own words, without greetings and thanks. */
  readonly text: string
  readonly folded: string
  /** About the ticket rather than the fault: urgency, who else, names of machines. */
  readonly meta: boolean
}

/** UTF-16 units of one place that are read: what follows in a longer one is logs and quoted mail. */
const READ = 6000

/** Shortest line that can have been broken by a mail program rather than by a person. */
const WRAPPED = 60

const LIST_MARK = /^\s*(?:[-*•·–—>]+\s+|\d{1,2}[.)]\s+)+/u

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|sra?|dra?|ing|lic|prof|mrs?|ms|ej|etc|aprox|approx|nro|num|núm|no|tel|telf|tlf|ext|vs|art|pag|pág|dpto|dept|inc|e\.g|i\.e|p\.ej|\d{1,2})\.$/iu

const END = /(?<=[.!?…]["»”')\]]*)\s+/u

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

/** A line cut after its full stops, not after those of abbreviations. */
const cutLine = (line: string): string[] => {
  const pieces: string[] = []
  for (const piece of line.replace(LIST_MARK, '').trim().split(END)) {
    const before = pieces.at(-1)
    if (before !== undefined && ABBREVIATION.test(before)) pieces[pieces.length - 1] = `${before} ${piece}`
    else pieces.push(piece)
  }
  return pieces
}

const piecesOf = (text: string): string[] =>
  linesOf(text.slice(0, READ))
    .flatMap(cutLine)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** Words of a line below a farewell that still belongs to it: names, posts, telephones. */
const SIGNATURE_WORDS = 6

const FAREWELL =
  /^(?:(?:muchas |mil )?gracias|(?:un )?(?:cordial )?saludos?|atentamente|atte|cordialmente|thanks?|thank you|(?:(?:best|kind|warm) )?regards|sincerely|cheers)\b/

const isShort = (piece: string): boolean => piece.split(/\s+/).length <= SIGNATURE_WORDS

/** The pieces before the signature: after a farewell short lines are left out until a long one comes. */
const withoutSignature = (pieces: readonly string[]): readonly string[] => {
  let farewell = false
  return pieces.filter((piece, index) => {
    const parting = isShort(piece) && FAREWELL.test(fold(piece))
    farewell = (parting && index > 0) || (farewell && isShort(piece))
    return !farewell
  })
}

/** The sentences of one place, in order; greetings, thanks, signatures and attachments are left out. */
export const sentencesOf = (text: string, place: TextPlace): readonly Sentence[] => {
  const sentences: Sentence[] = []
  for (const piece of withoutSignature(piecesOf(text))) {
    const rest = withoutCourtesy(piece)
    const folded = fold(rest)
    if (!/[\p{L}\p{N}]/u.test(rest) || isNoise(folded)) continue
    sentences.push({ place, index: sentences.length, text: rest, folded, meta: isMeta(folded) })
  }
  return sentences
}
