/** Words that end with a period in the middle of a sentence: titles, units, "RR. HH.", "EE. UU.". */
const ABBREVIATIONS = new Set(
  (
    'sr sra sres dr dra ing lic lcdo lcda arq prof mr mrs ms ej etc aprox approx nro num núm tel telf tfno tlf ext vs pag pág ' +
    'págs dpto depto dept inc e.g i.e p.ej rr hh ee uu cc ff aa oo ud uds vd vds av avda art arts ref fig cap vol jr st co ' +
    'ltd corp cía cia admón máx mín max min seg hrs gral ppal cel móv int a.m p.m s.a s.l d.n.i bco no nº c.v'
  ).split(' '),
)

const LETTER = /^\p{L}$/u

const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase()) || LETTER.test(word)

const BRACKETS = /^["'«“(]+/

/** The last word of a piece, without the period behind it. */
const lastWord = (piece: string): string => piece.slice(piece.lastIndexOf(' ') + 1, -1).replace(BRACKETS, '')

const OPENED = /["“«(]/
const CLOSED = /["”»)]/
const PAIRS = /["“”«»()]/g

/** Whether a quotation or bracket that began goes on behind the end. */
const isUnclosed = (piece: string): boolean => {
  let straight = 0
  let depth = 0
  for (const sign of piece.match(PAIRS) ?? []) {
    if (sign === '"') straight++
    else depth += OPENED.test(sign) ? 1 : -1
  }
  return straight % 2 === 1 || depth > 0
}

/** How far the end of a quotation is looked for: people forget to close them. */
const QUOTATION = 300

/** "(?)", "…", `!"`: after these a sentence may go on, in lower case. */
const MAY_GO_ON = /(?:…|\.{3}|["»”')\]])$/u

const LOWER = /\p{Ll}/uy
const DIGIT = /\d/y

const startsWith = (sign: RegExp, text: string, at: number): boolean => {
  sign.lastIndex = at
  return sign.test(text)
}

/**
 * Whether the piece of `text` that ends before `at` is a sentence, and not only an abbreviation, the middle
 * of a quotation or a sign in brackets.
 */
export const isSentence = (piece: string, text: string, at: number): boolean => {
  if (piece.length < QUOTATION && OPENED.test(piece) && isUnclosed(piece))
    return !CLOSED.test(text.slice(at, at + QUOTATION))
  if (MAY_GO_ON.test(piece)) return !startsWith(LOWER, text, at)
  const word = piece.endsWith('.') ? lastWord(piece) : ''
  if (!isAbbreviation(word)) return true
  return word.toLowerCase() === 'no' && !startsWith(DIGIT, text, at)
}
