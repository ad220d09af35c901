import { fold } from '../../shared/text.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Feature } from './weights.ts'
import { stem, wordsOf } from './words.ts'

/** Stems of a word or phrase in their order. */
export type Phrase = readonly string[]

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

const UNKNOWN = -1
const STOP = -2
/** An unknown word in capitals: what a company calls a program of its own. */
const NAME = -3

/** Numbers of stop words begin here: they may be left out of a phrase that does not name them. */
const OPTIONAL = 1_000_000

/** Most written forms remembered; beyond, the memory starts anew. */
const MAX_FORMS = 50_000

const CAPITALS = /^\p{Lu}{4,}$/u

const DIGIT = /^\d+$/

const newNode = (): Node => ({ feature: null, marks: [], next: new Map() })

/** The numbers of the vocabulary's stems, for written words; forms met before are remembered. */
const numberer = (numbers: ReadonlyMap<string, number>): ((written: string) => number) => {
  const forms = new Map<string, number>()
  const look = (written: string): number => {
    const folded = fold(written)
    const number = numbers.get(stem(folded))
    if (STOP_WORDS.has(folded)) return number === undefined ? STOP : number + OPTIONAL
    return number ?? (CAPITALS.test(written) ? NAME : UNKNOWN)
  }
  return (written) => {
    // numbers are hardly ever met again, and have one form
    if (DIGIT.test(written)) return numbers.get(written) ?? UNKNOWN
    const known = forms.get(written)
    if (known !== undefined) return known
    if (forms.size >= MAX_FORMS) forms.clear()
    const number = look(written)
    forms.set(written, number)
    return number
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
      const numberOf = numberer(numbers)
      return (text) => {
        const row = wordsOf(text).map(numberOf)
        const found = walk(root, row)
        const named = nameMark !== null && row.includes(NAME) && text !== text.toUpperCase()
        return named ? { ...found, marks: [...found.marks, nameMark] } : found
      }
    },
  }
}

type Finding = { readonly features: Feature[]; readonly marks: number[] }

const NONE: readonly Node[] = []

/** Every phrase of the tree in a row of numbers; stop words in between do not interrupt one. */
const walk = (root: Node, numbers: readonly number[]): Found => {
  const found: Finding = { features: [], marks: [] }
  let open = NONE
  for (const number of numbers) {
    if (number >= OPTIONAL) open = step(root, open, { word: number - OPTIONAL, keep: open, found })
    else if (number >= 0) open = step(root, open, { word: number, keep: NONE, found })
    else if (number !== STOP) open = NONE
  }
  return found
}

type Step = { readonly word: number; readonly keep: readonly Node[]; readonly found: Finding }

/** The places that are open after one more word: `keep`, and those to which it leads from an open one or the root. */
const step = (root: Node, open: readonly Node[], { word, keep, found }: Step): readonly Node[] => {
  let reached: Node[] | null = null
  for (let i = -1; i < open.length; i++) {
    const node = (i < 0 ? root : (open[i] as Node)).next.get(word)
    if (!node) continue
    note(node, found)
    if (node.next.size === 0) continue
    reached ??= keep.slice()
    reached.push(node)
  }
  return reached ?? keep
}

/** What ends at a node. */
const note = (node: Node, { features, marks }: Finding): void => {
  if (node.feature) features.push(node.feature)
  for (let i = 0; i < node.marks.length; i++) marks.push(node.marks[i] as number)
}
