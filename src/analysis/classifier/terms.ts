import { enter, type HashTable, lookUp } from './hash-table.ts'
import { eachToken, type Find, READ_AT_MOST, unitsInto, wordHashes } from './ngrams.ts'
import { tokenMemory } from './token-memory.ts'

/** What is classified: a ticket's texts, cleaned. */
export type TicketText = {
  readonly text: string
  /** Short description or subject: counts twice. */
  readonly title?: string
  /** What an embedding model makes of it, if one is at hand. */
  readonly vector?: Float32Array | null
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
  readonly vector: Float32Array | null
}

/** Units that a text may have, folded. */
const ROOM = 4 * READ_AT_MOST

export type TermReader = (ticket: TicketText) => Terms

/** Reads texts, entering each of their terms in the table. */
export const gatheringReader = (table: HashTable): TermReader => {
  const read = readerWith(table, (hash) => enter(table, hash))
  return (ticket) => {
    const { numbers, counts, ...rest } = read(ticket)
    return { numbers: numbers.slice(), counts: counts.slice(), ...rest }
  }
}

/** Reads texts for the terms that the table knows; what it returns holds until the next text is read. */
export const knowingReader = (table: HashTable): TermReader =>
  readerWith(table, (hash) => lookUp(table, hash))

const readerWith = (table: HashTable, find: Find): TermReader => {
  const units = new Uint16Array(ROOM)
  const { memory, lookUp: lookUpToken } = tokenMemory(find, units)
  const hashes = new Uint32Array(ROOM + 1)
  const numbers = new Int32Array(hashes.length)
  const tally = talliesOf(table)
  return ({ text, title, vector = null }) => {
    // The title's tokens are counted twice at once: where the title ends, and where its copy does.
    const once = title ? unitsInto(title, units) + 1 : 0
    const length = unitsInto(title ? `${title}\n${title}\n${text}` : text, units)
    const found = wordHashes({ units, length }, hashes)
    for (let i = 0; i < found; i++) numbers[i] = find(hashes[i] as number)
    const strange = { words: tally.add(numbers, { from: 0, to: found }, 1), characters: 0 }
    const words = tally.distinct()
    eachToken({ units, length }, (start, end, first, second) => {
      if (start >= once && start < 2 * once) return
      lookUpToken(start, end, first, second)
      strange.characters += tally.add(memory.numbers, memory, start < once ? 2 : 1)
    })
    return { ...tally.take(), words, strange, vector }
  }
}

type Span = { readonly from: number; readonly to: number }

/** Counts numbers of a table; what was counted is taken out and forgotten. */
const talliesOf = (table: HashTable) => {
  // sixteen bits are enough for a text, and stay in the cache
  let tallies = new Uint16Array(1 << 16)
  let found = new Uint32Array(1 << 14)
  let counts = new Uint32Array(1 << 14)
  let distinct = 0
  const makeRoom = (more: number): void => {
    if (table.size > tallies.length) tallies = grown(tallies, new Uint16Array(2 * table.size))
    const most = distinct + more
    if (most > found.length) found = grown(found, new Uint32Array(2 * most))
  }
  return {
    distinct: () => distinct,
    /** Counts a stretch of numbers, each so many times; returns how often -1 came, which is not counted. */
    add: (numbers: Int32Array, { from, to }: Span, times: number): number => {
      makeRoom(to - from)
      const counted = tallies
      let unknown = 0
      for (let i = from; i < to; i++) {
        const number = numbers[i] as number
        if (number < 0) {
          unknown++
          continue
        }
        const before = counted[number] as number
        counted[number] = before + times
        if (before === 0) found[distinct++] = number
      }
      return unknown * times
    },
    /** Views that hold until the next numbers are counted. */
    take: () => {
      if (counts.length < found.length) counts = new Uint32Array(found.length)
      for (let i = 0; i < distinct; i++) {
        const number = found[i] as number
        counts[i] = tallies[number] as number
        tallies[number] = 0
      }
      const taken = { numbers: found.subarray(0, distinct), counts: counts.subarray(0, distinct) }
      distinct = 0
      return taken
    },
  }
}

const grown = <T extends Uint16Array | Uint32Array>(numbers: T, larger: T): T => {
  larger.set(numbers)
  return larger
}
