import { fold } from '../../shared/text.ts'
import { type Combination, createCombinations } from './combinations.ts'
import { STOP_WORDS } from './stop-words.ts'
import { type Feature, featureOf } from './weights.ts'
import { stem, wordsOf } from './words.ts'

/** Stems of a word or phrase in their order; or one name of a concept, "$slow". */
export type Phrase = readonly string[]

/** How much one phrase, or several in one sentence, speak for one label; at most about 3, below 0 against it. */
export type Saying = {
  readonly parts: readonly Phrase[]
  readonly label: number
  readonly weight: number
  /** Whether it is no evidence by itself. */
  readonly besides?: boolean
}

/** What stands in a text: what speaks by itself, and the marks of what speaks together with others. */
export type Found = { readonly features: readonly Feature[]; readonly marks: readonly number[] }

/** Finds the words and phrases of a list in a text. */
export type Lexicon = {
  find(text: string): Found
  /** What speaks by standing together. */
  together(marks: ReadonlySet<number>): readonly Feature[]
  /** Mark of a concept, or null when no saying needs it. */
  markOf(concept: string): number | null
}

type Node = { feature: Feature | null; readonly marks: number[]; readonly next: Map<number, Node> }

const UNKNOWN = -1
const STOP = -2
/** An unknown word in capitals: what a company calls a program of its own. */
const NAME = -3

/** Numbers of stop words begin here: they may be left out of a phrase that does not name them. */
const OPTIONAL = 1_000_000

/** Most written forms remembered; beyond, the memory starts anew. */
const MAX_FORMS = 50_000

const CAPITALS = /^\p{Lu}{4,}$/u

const newNode = (): Node => ({ feature: null, marks: [], next: new Map() })

/** The numbers of the vocabulary's stems, for written words; forms met before are remembered. */
const numberer = (numbers: ReadonlyMap<string, number>): ((written: string) => number) => {
  const forms = new Map<string, number>()
  const look = (written: string): number => {
    const folded = fold(written)
    const number = numbers.get(stem(folded))
    if (!STOP_WORDS.has(folded)) return number ?? (CAPITALS.test(written) ? NAME : UNKNOWN)
    return number === undefined ? STOP : number + OPTIONAL
  }
  return (written) => {
    const known = forms.get(written)
    if (known !== undefined) return known
    if (forms.size >= MAX_FORMS) forms.clear()
    const number = look(written)
    forms.set(written, number)
    return number
  }
}

/** A tree of phrases, word by word. */
const createTree = () => {
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
  return { numbers, root, nodeOf }
}

const keyOf = (phrase: Phrase): string => phrase.join(' ')

/** The same parts in any order are one. */
const partsKey = ({ parts }: Saying): string => parts.map(keyOf).sort().join(' + ')

export type Concepts = ReadonlyMap<string, readonly Phrase[]>

/**
 * @param groupOf the first-level group of each label
 * @param concepts the phrases of each concept that sayings name
 */
export const createLexicon = (
  sayings: readonly Saying[],
  groupOf: readonly number[],
  concepts: Concepts,
): Lexicon => {
  const { numbers, root, nodeOf } = createTree()
  const marks = new Map<string, number>()
  const markOf = (part: Phrase): number => {
    const key = keyOf(part)
    const known = marks.get(key)
    if (known !== undefined) return known
    const mark = marks.size
    marks.set(key, mark)
    const phrases = key.startsWith('$') ? (concepts.get(key) ?? []) : [part]
    for (const phrase of phrases) nodeOf(phrase).marks.push(mark)
    return mark
  }
  const combinations: Combination[] = []
  for (const same of Map.groupBy(sayings, partsKey).values()) {
    const feature = featureOf(same, groupOf)
    const [first = [], ...others] = same[0]?.parts ?? []
    if (others.length === 0) nodeOf(first).feature = feature
    else combinations.push({ marks: [first, ...others].map(markOf), feature })
  }
  const numberOf = numberer(numbers)
  const named = [marks.get('$name') ?? []].flat()
  return {
    find: (text) => {
      const row = wordsOf(text).map(numberOf)
      const found = walk(root, row)
      return row.includes(NAME) && text !== text.toUpperCase()
        ? { ...found, marks: [...found.marks, ...named] }
        : found
    },
    together: createCombinations(combinations),
    markOf: (concept) => marks.get(concept) ?? null,
  }
}

/** Every phrase of the tree in a row of numbers; stop words in between do not interrupt one. */
const walk = (root: Node, numbers: readonly number[]): Found => {
  const found = { features: [] as Feature[], marks: [] as number[] }
  let open: readonly Node[] = []
  for (const number of numbers) {
    if (number === STOP) continue
    if (number < 0) open = []
    else if (number < OPTIONAL) open = step(root, open, { number, found })
    else open = [...open, ...step(root, open, { number: number - OPTIONAL, found })]
  }
  return found
}

type Step = {
  readonly number: number
  readonly found: { readonly features: Feature[]; readonly marks: number[] }
}

/** Goes one word further on every open path and on a new one; the paths that remain open. */
const step = (root: Node, open: readonly Node[], { number, found }: Step): readonly Node[] => {
  const reached: Node[] = []
  const visit = (node: Node): void => {
    const next = node.next.get(number)
    if (!next) return
    if (next.feature) found.features.push(next.feature)
    for (const mark of next.marks) found.marks.push(mark)
    if (next.next.size > 0) reached.push(next)
  }
  open.forEach(visit)
  visit(root)
  return reached
}
