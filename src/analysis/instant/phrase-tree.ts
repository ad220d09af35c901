import { fold } from '../../shared/text.ts'
import type { Phrase } from './saying.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Feature } from './weights.ts'
import { stem, wordsOf } from './words.ts'

/** What stands in a text: what speaks by itself, and the marks of what speaks together with others. */
export type Found = { readonly features: readonly Feature[]; readonly marks: readonly number[] }

type Node = { feature: Feature | null; readonly marks: number[]; readonly next: Map<number, Node> }

/** Phrases word by word, with what each stands for. */
export type PhraseTree = {
  setFeature(phrase: Phrase, feature: Feature): void
  addMark(phrase: Phrase, mark: number): void
  /** Finds every phrase in a text; texts are read when all phrases are known. */
  reader(nameMark: number | null): (text: string) => Found
}

/** What a written word is to the tree. */
type Word = {
  readonly kind: 'known' | 'optional' | 'stop' | 'name' | 'unknown'
  /** Number of its stem among the words of all phrases. */
  readonly number: number
  /** Where phrases go on that begin with it. */
  readonly start: Node | null
}

const bare = (kind: Word['kind']): Word => ({ kind, number: -1, start: null })

const UNKNOWN = bare('unknown')
/** Joins others and stands in no phrase: it is passed over. */
const STOP = bare('stop')
/** An unknown word in capitals: what a company calls a program of its own. */
const NAME = bare('name')

/** Most written forms remembered; beyond, the memory starts anew. */
const MAX_FORMS = 50_000

const CAPITALS = /^\p{Lu}{4,}$/u

/** "A red light", "in the office", "does not meet": in English none of what they mean to a desk elsewhere. */
const FALSE_FRIENDS = /\b(?:red|Red|RED|office|meet)\b/g
const ENGLISH = /\b(?:the|is|are|my|and|with|of|not|has|head|light|cross)\b/i

const withoutFalseFriends = (text: string): string =>
  text.search(FALSE_FRIENDS) >= 0 && ENGLISH.test(text) ? text.replace(FALSE_FRIENDS, '') : text

/** The last of the digits, which stand before all letters. */
const NINE = 57

const newNode = (): Node => ({ feature: null, marks: [], next: new Map() })

/** What written words are; forms met before are remembered. */
const createDictionary = (numbers: ReadonlyMap<string, number>, root: Node): ((written: string) => Word) => {
  const forms = new Map<string, Word>()
  const known = (number: number, kind: Word['kind']): Word => ({
    kind,
    number,
    start: root.next.get(number) ?? null,
  })
  const look = (written: string): Word => {
    const folded = fold(written)
    const number = numbers.get(stem(folded))
    const stops = STOP_WORDS.has(folded)
    if (number !== undefined) return known(number, stops ? 'optional' : 'known')
    if (stops) return STOP
    return CAPITALS.test(written) ? NAME : UNKNOWN
  }
  return (written) => {
    const met = forms.get(written)
    if (met !== undefined) return met
    // numbers are hardly ever met again
    if (written.charCodeAt(0) <= NINE) return look(written)
    if (forms.size >= MAX_FORMS) forms.clear()
    const word = look(written)
    forms.set(written, word)
    return word
  }
}

export const createPhraseTree = (): PhraseTree => {
  const numbers = new Map<string, number>()
  const root = newNode()
  const nodeOf = (phrase: Phrase): Node => {
    let node = root
    for (const word of phrase) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      const next = node.next.get(number) ?? newNode()
      node.next.set(number, next)
      node = next
    }
    return node
  }
  return {
    setFeature: (phrase, feature) => {
      nodeOf(phrase).feature = feature
    },
    addMark: (phrase, mark) => {
      nodeOf(phrase).marks.push(mark)
    },
    reader: (nameMark) => {
      const wordOf = createDictionary(numbers, root)
      return (text) => {
        const words = wordsOf(withoutFalseFriends(text))
        const row = words.map(wordOf)
        const found = walk(row)
        const named = nameMark !== null && row.includes(NAME) && text !== text.toUpperCase()
        return named ? { ...found, marks: [...found.marks, nameMark] } : found
      }
    },
  }
}

type Finding = { readonly features: Feature[]; readonly marks: number[] }

const NONE: readonly Node[] = []

/** Every phrase of the tree in a row of words; stop words in between do not interrupt one. */
const walk = (words: readonly Word[]): Found => {
  const found: Finding = { features: [], marks: [] }
  let open = NONE
  for (const word of words) {
    if (word.kind === 'stop') continue
    open = word.number < 0 ? NONE : step(open, word, found)
  }
  return found
}

/** The places that are open after one more word: those to which it leads, and if it may be left out all before. */
const step = (open: readonly Node[], { kind, number, start }: Word, found: Finding): readonly Node[] => {
  const reached = kind === 'optional' ? open.slice() : []
  if (start) enter(start, reached, found)
  for (let i = 0; i < open.length; i++) {
    const node = (open[i] as Node).next.get(number)
    if (node) enter(node, reached, found)
  }
  return reached
}

/** Notes what ends at a node, and the node when something may go on from it. */
const enter = (node: Node, reached: Node[], { features, marks }: Finding): void => {
  if (node.feature) features.push(node.feature)
  for (let i = 0; i < node.marks.length; i++) marks.push(node.marks[i] as number)
  if (node.next.size > 0) reached.push(node)
}
