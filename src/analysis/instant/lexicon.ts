import { fold } from '../../shared/text.ts'
import { STOP_WORDS } from './stop-words.ts'
import { stem, wordsOf } from './words.ts'

/** How much one word or phrase speaks for one label of the list; at most about 1.5. */
export type Saying = { readonly phrase: readonly string[]; readonly label: number; readonly weight: number }

type Weights = readonly (readonly [index: number, weight: number])[]

/** A word or phrase that was found: its weights for labels and for first-level groups. */
export type Feature = { readonly labels: Weights; readonly groups: Weights }

/** Finds the words and phrases of a list in a text. */
export type Lexicon = { find(text: string): readonly Feature[] }

type Node = { feature: Feature | null; readonly next: Map<number, Node> }

const UNKNOWN = -1
const STOP = -2

/** Most written forms remembered; beyond, the memory starts anew. */
const MAX_FORMS = 50_000

const newNode = (): Node => ({ feature: null, next: new Map() })

/** Weights of each phrase by label: the strongest saying counts. */
const byPhrase = (sayings: readonly Saying[]): ReadonlyMap<string, ReadonlyMap<number, number>> => {
  const phrases = new Map<string, Map<number, number>>()
  for (const { phrase, label, weight } of sayings) {
    const key = phrase.join(' ')
    const weights = phrases.get(key) ?? new Map<number, number>()
    weights.set(label, Math.max(weight, weights.get(label) ?? 0))
    phrases.set(key, weights)
  }
  return phrases
}

/** Rarity of what speaks for `found` of `total` labels: 1 for one of them, near 0 for all. */
const rarity = (found: number, total: number): number =>
  total < 2 ? 1 : Math.max(0.05, Math.log((total + 0.5) / found) / Math.log(total + 0.5))

/** For how many labels something speaks, those for which it speaks less counted in part. */
const spread = (weights: ReadonlyMap<number, number>): number => {
  const all = [...weights.values()]
  const most = Math.max(...all)
  return all.reduce((sum, weight) => sum + weight / most, 0)
}

const groupWeights = (
  weights: ReadonlyMap<number, number>,
  groupOf: readonly number[],
): Map<number, number> => {
  const groups = new Map<number, number>()
  for (const [label, weight] of weights) {
    const group = groupOf[label] ?? 0
    groups.set(group, Math.max(weight, groups.get(group) ?? 0))
  }
  return groups
}

const weighted = (weights: ReadonlyMap<number, number>, total: number): Weights => {
  const factor = rarity(spread(weights), total)
  return [...weights].map(([index, weight]) => [index, weight * factor] as const)
}

/** The numbers of the vocabulary's stems, for written words; forms met before are remembered. */
const numberer = (numbers: ReadonlyMap<string, number>): ((written: string) => number) => {
  const forms = new Map<string, number>()
  const look = (written: string): number => {
    const folded = fold(written)
    const number = numbers.get(stem(folded))
    return number ?? (STOP_WORDS.has(folded) ? STOP : UNKNOWN)
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

/** @param groupOf the first-level group of each label */
export const createLexicon = (sayings: readonly Saying[], groupOf: readonly number[]): Lexicon => {
  const numbers = new Map<string, number>()
  const root = newNode()
  const groups = new Set(groupOf).size
  for (const [phrase, weights] of byPhrase(sayings)) {
    let node = root
    for (const word of phrase.split(' ')) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      const next = node.next.get(number) ?? newNode()
      node.next.set(number, next)
      node = next
    }
    node.feature = {
      labels: weighted(weights, groupOf.length),
      groups: weighted(groupWeights(weights, groupOf), groups),
    }
  }
  const numberOf = numberer(numbers)
  return { find: (text) => walk(root, wordsOf(text).map(numberOf)) }
}

/** Every phrase of the tree in a row of numbers; stop words in between do not interrupt one. */
const walk = (root: Node, numbers: readonly number[]): readonly Feature[] => {
  const found: Feature[] = []
  let open: readonly Node[] = []
  for (const number of numbers) {
    if (number === STOP) continue
    open = number === UNKNOWN ? [] : step(root, open, { number, found })
  }
  return found
}

/** Goes one word further on every open path and on a new one; the paths that remain open. */
const step = (
  root: Node,
  open: readonly Node[],
  { number, found }: { number: number; found: Feature[] },
): readonly Node[] => {
  const reached: Node[] = []
  const visit = (node: Node): void => {
    const next = node.next.get(number)
    if (next?.feature) found.push(next.feature)
    if (next && next.next.size > 0) reached.push(next)
  }
  open.forEach(visit)
  visit(root)
  return reached
}
