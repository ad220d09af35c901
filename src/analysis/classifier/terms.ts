import { enter, type HashTable, lookUp } from './hash-table.ts'
import { ngramsOf } from './ngrams.ts'

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

const textOf = ({ text, title }: TicketText): string => (title ? `${title}\n${title}\n${text}` : text)

let tallies = new Uint32Array(1 << 16)
let found = new Uint32Array(1 << 14)

const makeRoom = (numbers: number, ngrams: number): void => {
  if (tallies.length < numbers) tallies = new Uint32Array(numbers * 2)
  if (found.length < ngrams) found = new Uint32Array(ngrams * 2)
}

type Find = (table: HashTable, hash: number) => number

const tally = (ticket: TicketText, table: HashTable, find: Find): Terms => {
  const ngrams = ngramsOf(textOf(ticket))
  makeRoom(table.size + ngrams.length, ngrams.length)
  const words = count(ngrams.hashes.subarray(0, ngrams.words), { table, find, distinct: 0 })
  const characters = count(ngrams.hashes.subarray(ngrams.words, ngrams.length), {
    table,
    find,
    distinct: words.distinct,
  })
  const numbers = found.slice(0, characters.distinct)
  const counts = numbers.map((number) => tallies[number] as number)
  for (const number of numbers) tallies[number] = 0
  const strange = { words: words.strange, characters: characters.strange }
  return { numbers, counts, words: words.distinct, strange }
}

type Tally = {
  readonly table: HashTable
  readonly find: Find
  /** How many terms were found before. */
  readonly distinct: number
}

/** Counts n-grams in `tallies` and puts the numbers of new ones in `found`. */
const count = (hashes: Uint32Array, { table, find, distinct: before }: Tally) => {
  let distinct = before
  let strange = 0
  for (let at = 0; at < hashes.length; at++) {
    const number = find(table, hashes[at] as number)
    if (number < 0) strange++
    else {
      const times = tallies[number] as number
      tallies[number] = times + 1
      if (times === 0) found[distinct++] = number
    }
  }
  return { distinct, strange }
}

/** The terms of a text, each entered in the table. */
export const gatherTerms = (ticket: TicketText, table: HashTable): Terms => tally(ticket, table, enter)

/** The terms of a text that the table knows. */
export const knownTerms = (ticket: TicketText, table: HashTable): Terms => tally(ticket, table, lookUp)
