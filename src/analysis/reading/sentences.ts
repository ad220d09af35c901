import { wordCount } from '../../shared/text.ts'

type Bounds = {
  readonly maxWords: number
  /** True when the text stopped at its bound in characters: its last word may be half a word. */
  readonly cut: boolean
}

/** Shares of the room that a shorter ending must keep, else more is lost than gained. */
const KEEP_SENTENCES = 0.35
const KEEP_CLAUSE = 0.4

/** Before a period that ends no sentence: abbreviations, and the numbers of a list ("1. … 2. …"). */
const NO_END =
  /(?:^|[.;:!?]\s)\d{1,2}$|(?:^|[\s(])(?:\p{L}|sra?|dra?|ing|lic|ud|uds|etc|ej|núm|nro|no|tel|ext|dpto|art|pág|vs|aprox|máx|mín|mr|mrs|ms|e\.g|i\.e)$/iu
const SENTENCE_END = /[.!?…]+["»”)\]]*(?=\s|$)/gu
const CLAUSE_END = /[,;:](?=\s)|\s[–—-](?=\s)/gu
/** Words that cannot end a sentence. */
const DANGLING =
  /\s(?:y|e|o|u|de|del|la|el|los|las|un|una|en|con|por|para|que|a|al|se|su|sus|sin|no|ni|cuando|pero|como|donde|porque|seg[uú]n|sobre|entre|desde|hasta|es|est[aá]|and|or|the|an|of|to|in|on|with|for|by|that|is|are|at|from|when|but|as|which|while|because|if|was|were|be|has|into)$/iu

/**
 * A text of whole sentences: at most `maxWords` words, cut at the end of a sentence, else of a clause, else of a
 * word; always with a full stop, question or exclamation mark at the end.
 */
export const wholeSentences = (text: string, { maxWords, cut }: Bounds): string => {
  const room = firstWords(text, maxWords)
  const whole = room.length === text.length
  if (whole && (!cut || endsSentence(text))) return stopped(text)
  const sentences = sentencesIn(text, room.length)
  if (sentences.length >= room.length * KEEP_SENTENCES) return stopped(sentences)
  const clause = clauseIn(room)
  if (clause.length >= room.length * KEEP_CLAUSE) return stopped(withoutDangling(clause))
  return stopped(closedUp(withoutDangling(whole ? room.replace(/\s\S+$/, '') : room)))
}

/** A text that was cut inside of a quotation or brackets, with their end. */
const closedUp = (text: string): string => {
  const quoted = /(?:^|[\s(])"[^"]*$/.test(text) ? `${text}"` : text
  return quoted.lastIndexOf('(') > quoted.lastIndexOf(')') ? `${quoted})` : quoted
}

const firstWords = (text: string, count: number): string => {
  if (wordCount(text) <= count) return text
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index)
  return text.slice(0, starts[count]).trimEnd()
}

const endsSentence = (text: string): boolean => /[.!?]["»”)\]]*$/u.test(text)

/** The sentences that end within the first `length` characters. */
const sentencesIn = (text: string, length: number): string => {
  const ends = [...text.matchAll(SENTENCE_END)]
    .filter(({ index }) => !NO_END.test(text.slice(0, index)))
    .map(({ index, 0: mark }) => index + mark.length)
  return text.slice(0, ends.findLast((end) => end <= length) ?? 0)
}

const clauseIn = (room: string): string => {
  const end = [...room.matchAll(CLAUSE_END)].at(-1)?.index ?? 0
  const clause = room.slice(0, end)
  const bracket = clause.lastIndexOf('(')
  return bracket > clause.lastIndexOf(')') ? clause.slice(0, bracket) : clause
}

const withoutDangling = (text: string): string => {
  let rest = text.trimEnd()
  while (DANGLING.test(rest)) rest = rest.replace(DANGLING, '')
  return rest
}

const stopped = (text: string): string => {
  const rest = text.replace(/(?:\.{2,}|…)$/u, '').trimEnd()
  return endsSentence(rest) ? rest : `${rest.replace(/[\s,;:–—-]+$/u, '')}.`
}
