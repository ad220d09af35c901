import { fold } from '../../shared/text.ts'
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

/** How many of the words to keep: up to the last clause that fits, else all that fit without a loose end. */
const keep = (words: readonly string[], max: number): number => {
  for (let n = max; n >= max * FILLED; n--) if (endsClause(words[n - 1] ?? '', words[n] ?? '')) return n
  let n = max
  while (n > 1 && STOP_WORDS.has(fold(words[n - 1] ?? ''))) n--
  return n
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
  const kept = words.length <= max ? words : words.slice(0, keep(words, max))
  return closed(capital(kept.join(' ')))
}
