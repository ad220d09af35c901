/** UTF-16 units of one text that are read: what follows in a longer one is logs and quoted mail. */
const READ = 6000

/** Shortest line that can have been broken by a mail program rather than by a person. */
const WRAPPED = 60

/** Length from which a text without punctuation is cut at its greetings and thanks. */
const BREATHLESS = 80

const LIST_MARK = /^\s*(?:(?:[-*•·–—>]+|\d{1,2}[.)])\s+)+/u

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|sra?|dra?|ing|lic|prof|mrs?|ms|ej|etc|aprox|approx|nro|num|núm|tel|telf|tlf|ext|vs|pag|pág|dpto|dept|inc|e\.g|i\.e|p\.ej)\.$/iu

const END = /(?<=[.!?…]["»”')\]]*)\s+/u

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

/** A line cut after its full stops, not after those of abbreviations. */
const cutLine = (line: string): readonly string[] => {
  const text = line.replace(LIST_MARK, '').trim()
  if (text.length >= BREATHLESS && !/[.,;:!?]/.test(text)) return text.split(COURTESY)
  const pieces: string[] = []
  for (const piece of text.split(END)) {
    const before = pieces.at(-1)
    if (before !== undefined && ABBREVIATION.test(before)) pieces[pieces.length - 1] = `${before} ${piece}`
    else pieces.push(piece)
  }
  return pieces
}

/** A text cut into what are sentences, or should be, in order; none is empty. */
export const piecesOf = (text: string): readonly string[] =>
  linesOf(text.slice(0, READ).normalize('NFC'))
    .flatMap(cutLine)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
