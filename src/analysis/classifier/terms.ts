import { enter, type HashTable, lookUp } from './hash-table.ts'
import { characterHashes, readable, tokensOf, wordHashes } from './ngrams.ts'

/** What is classified: a ticket's texts, cleaned. */
export type TicketText = {
  readonly text: string
  /** Short description or subject: counts twice. */
  readonly title?: string
}

/** The distinct terms (n-grams) of one text with how often each occurs: those of words first, then of characters. */
export type Terms = {
  /** Numbers in the table. */
  readonly numbers: Uint32Array
  readonly counts: Uint32Array
  /** How many of `numbers` are of words. */
  readonly words: number
  /** Occurrences of n-grams that the table does not know. */
  readonly strange: { readonly words: number; readonly characters: number }
}

export type TermReader = (ticket: TicketText) => Terms

/** Reads texts, entering each of their terms in the table. */
export const gatheringReader = (table: HashTable): TermReader => readerWith((hash) => enter(table, hash))

/** Reads texts for the terms that the table knows. */
export const knowingReader = (table: HashTable): TermReader => readerWith((hash) => lookUp(table, hash))

/** Number of a hash, or -1. */
type Find = (hash: number) => number

/** Tokens whose n-grams are remembered, at most, and their length: few tokens make up most of all tickets. */
const REMEMBERED = 20_000
const LONGEST_REMEMBERED = 32

const readerWith = (find: Find): TermReader => {
  const charactersOf = remembering((token) => Int32Array.from(characterHashes(token), find))
  const tally = talliesOf()
  const addWords = (text: string): number => {
    let strange = 0
    for (const hash of wordHashes(text)) if (!tally.add(find(hash))) strange++
    return strange
  }
  const addCharacters = (token: string): number => {
    let strange = 0
    for (const number of charactersOf(token)) if (!tally.add(number)) strange++
    return strange
  }
  return ({ text, title }) => {
    const whole = readable(title ? `${title}\n${title}\n${text}` : text)
    const strange = { words: addWords(whole), characters: 0 }
    const words = tally.distinct()
    for (const token of tokensOf(whole)) strange.characters += addCharacters(token)
    return { ...tally.take(), words, strange }
  }
}

const remembering = (numbersOf: (token: string) => Int32Array) => {
  const known = new Map<string, Int32Array>()
  return (token: string): Int32Array => {
    const before = known.get(token)
    if (before) return before
    const numbers = numbersOf(token)
    if (known.size >= REMEMBERED) known.clear()
    if (token.length <= LONGEST_REMEMBERED) known.set(token, numbers)
    return numbers
  }
}

/** Counts numbers; what was counted is taken out and forgotten. */
const talliesOf = () => {
  let tallies = new Uint32Array(1 << 16)
  let found = new Uint32Array(1 << 12)
  let distinct = 0
  return {
    distinct: () => distinct,
    /** False for -1, which is not counted. */
    add: (number: number): boolean => {
      if (number < 0) return false
      if (number >= tallies.length) tallies = grown(tallies, number)
      const times = tallies[number] as number
      tallies[number] = times + 1
      if (times > 0) return true
      if (distinct === found.length) found = grown(found, distinct)
      found[distinct++] = number
      return true
    },
    take: () => {
      const numbers = found.slice(0, distinct)
      const counts = new Uint32Array(distinct)
      for (let i = 0; i < distinct; i++) {
        const number = numbers[i] as number
        counts[i] = tallies[number] as number
        tallies[number] = 0
      }
      distinct = 0
      return { numbers, counts }
    },
  }
}

const grown = (numbers: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(atLeast * 2)
  larger.set(numbers)
  return larger
}
