/** UTF-16 units of one text that are read: what follows in a longer one is logs and quoted mail. */
const READ = 6000

/** Shortest line that can have been broken by a mail program rather than by a person. */
const WRAPPED = 60

/** Length from which a text without punctuation is cut at its greetings and thanks. */
const BREATHLESS = 80

const LIST_MARK = /^\s*(?:(?:[-*•·–—>]+|\d{1,2}[.)])\s+)+/u

/** Words that end with a period in the middle of a sentence: titles, units, "RR. HH.", "EE. UU.". */
const ABBREVIATIONS = new Set(
  (
    'sr sra sres dr dra ing lic lcdo lcda arq prof mr mrs ms ej etc aprox approx nro num núm tel telf tfno tlf ext vs pag pág ' +
    'págs dpto depto dept inc e.g i.e p.ej rr hh ee uu cc ff aa oo ud uds vd vds av avda art arts ref fig cap vol jr st co ' +
    'ltd corp cía cia admón máx mín max min seg hrs gral ppal cel móv int a.m p.m s.a s.l d.n.i bco no nº c.v'
  ).split(' '),
)

const BRACKETS = /^["'«“(]+/

/** A sentence never goes on with a word in lower case after these, but it does after others. */
const GOES_ON = /(?:…|\.{3})["»”')\]]*$|[.!?]["»”')\]]+$/u

const END = /[.!?…]["»”')\]]*\s+/gu

const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word.toLowerCase()) || /^\p{L}$/u.test(word)

/** Whether a quotation or bracket that began goes on behind the end. */
const isUnclosed = (piece: string): boolean => {
  let straight = 0
  let depth = 0
  for (const sign of piece.match(PAIRS) ?? []) {
    if (sign === '"') straight++
    else depth += '“«('.includes(sign) ? 1 : -1
  }
  return straight % 2 === 1 || depth > 0
}

const PAIRS = /["“”«»()]/g

const OPENED = /["“«(]/
const CLOSED = /["”»)]/

/** Longest piece that waits for the end of a quotation: people forget to close them. */
const QUOTATION = 300

/** The last word of a piece, without the period behind it. */
const lastWord = (piece: string): string => piece.slice(piece.lastIndexOf(' ') + 1, -1).replace(BRACKETS, '')

/** Whether a piece is not the end of a sentence, whatever its last sign. */
const isPart = (piece: string, next: string): boolean => {
  if (piece.length < QUOTATION && OPENED.test(piece) && CLOSED.test(next) && isUnclosed(piece)) return true
  const word = piece.endsWith('.') ? lastWord(piece) : ''
  if (isAbbreviation(word)) return word.toLowerCase() !== 'no' || /^\d/.test(next)
  return GOES_ON.test(piece) && /^\p{Ll}/u.test(next)
}

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
  for (const { 0: end, index } of text.matchAll(END)) {
    const to = index + end.length
    const piece = text.slice(from, to).trimEnd()
    if (isPart(piece, text.slice(to, to + QUOTATION))) continue
    pieces.push(piece)
    from = to
  }
  return [...pieces, text.slice(from)]
}

/** A text cut into what are sentences, or should be, in order; none is empty. */
export const piecesOf = (text: string): readonly string[] =>
  linesOf(text.slice(0, READ).normalize('NFC'))
    .flatMap(cutLine)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
