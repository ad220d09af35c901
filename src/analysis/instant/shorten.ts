import { fold } from '../../shared/text.ts'
import { tellsError, tellsTrouble } from './cues.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Words before which a clause ends (folded). */
const JOINTS = new Set(
  'y pero porque aunque ademas cuando and but because although so which however mientras entonces pues'.split(
    ' ',
  ),
)

/** Least part of the room that a cut at a clause must fill. */
const FILLED = 0.4

const endsClause = (word: string, next: string): boolean =>
  /[,;:)–—]$/.test(word) || /^[(–—]/.test(next) || JOINTS.has(fold(next))

const clauseWithin = (words: readonly string[], max: number): number => {
  for (let n = max; n >= max * FILLED; n--) if (endsClause(words[n - 1] ?? '', words[n] ?? '')) return n
  return 0
}

const tells = (words: readonly string[]): boolean => tellsTrouble(fold(words.join(' ')))

/** How many of the words to keep: up to the last clause that fits, else, or to hold what is wrong, all without a loose end. */
const keep = (words: readonly string[], max: number): number => {
  const clause = clauseWithin(words, max)
  if (clause > 0 && (tells(words.slice(0, clause)) || !tells(words.slice(0, max)))) return clause
  let n = max
  while (n > 1 && STOP_WORDS.has(fold(words[n - 1] ?? ''))) n--
  return n
}

/** Words behind the cut among which an error is looked for. */
const LOOKED_FOR = 300

/** Most words of an error that is told behind the cut. */
const ERROR_WORDS = 16

/** The first clause of the rest that names an error; empty when none does. */
const errorIn = (rest: readonly string[]): readonly string[] => {
  let from = 0
  for (let at = 0; at < rest.length; at++) {
    const next = rest[at + 1] ?? ''
    const ends = next === '' || /[,;]$/.test(rest[at] ?? '') || JOINTS.has(fold(next))
    if (!ends) continue
    const clause = rest.slice(from, at + 1)
    if (tellsError(clause.join(' '))) return aroundError(clause)
    from = at + 1
  }
  return []
}

/** Of a long clause what ends with the error, or begins it. */
const aroundError = (clause: readonly string[]): readonly string[] => {
  const upTo = (end: number): readonly string[] => clause.slice(Math.max(0, end - ERROR_WORDS), end)
  const told = clause.findIndex((_, at) => tellsError(upTo(at + 1).join(' '))) + 1
  const end = Math.min(clause.length, Math.max(told, ERROR_WORDS))
  return upTo(end)
}

/** The beginning, and behind a gap the error that would be lost. */
const cut = (words: readonly string[], max: number): readonly string[] => {
  const end = keep(words, max)
  const head = words.slice(0, end)
  if (tellsError(head.join(' '))) return head
  const error = errorIn(words.slice(end, end + LOOKED_FOR))
  if (error.length === 0 || error.length > max / 2) return head
  const begin = words.slice(0, keep(words, max - error.length - 1)).join(' ')
  return [begin.replace(/[,;:]+$/, ''), '…', ...error]
}

const closed = (text: string): string => {
  const bare = text.replace(/[\s,;:–—(\-¿¡]+$/u, '')
  return /[.!?…]["»”')\]]*$/u.test(bare) || bare === '' ? bare : `${bare}.`
}

/** Addresses, paths, machines, code and names like iPhone: they are written as they are. */
const TECHNICAL = /[@/\\_=<>{}[\]|\d]|\p{L}[.:(]\p{L}|\p{Ll}\p{Lu}/u

/** "ping -t", "ipconfig /all", "kubectl get pods". */
const COMMAND =
  /^(?:\S+ [-/]\w|(?:kubectl|docker|git|npm|npx|pip|ssh|sudo|systemctl|curl|wget|ping|ipconfig|nslookup|gpupdate|tracert|telnet|psql|mysql|sqlplus) )/

const capital = (text: string): string => {
  const bare = text.replace(/^[\s,;:.)–—-]+(?=\p{L})/u, '')
  const [first = ''] = bare.split(/\s/, 1)
  return TECHNICAL.test(first) || COMMAND.test(bare)
    ? bare
    : bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** A sentence of at most `max` words that ends like one; a longer one is cut at a clause. */
export const shorten = (text: string, max: number): string => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const kept = words.length <= max ? words : cut(words, max)
  return closed(capital(kept.join(' ')))
}
