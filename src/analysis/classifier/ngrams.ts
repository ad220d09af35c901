import { quickFold } from '../../shared/quick-fold.ts'

/** UTF-16 units of a text that are read: what a ticket is about stands at its beginning. */
export const READ_AT_MOST = 8000

/** Number of a hash, or -1. */
export type Find = (hash: number) => number

const SHORTEST = 2
const LONGEST = 5
const BLANK = 0x20
const WORD_SEED = 0x811c9dc5
const PAIR_SEED = 0x9e3779b9
const CHARACTER_SEED = 0x2545f491
const FNV_PRIME = 0x01000193

const WHITE_SPACE = 0
const PUNCTUATION = 1
const PART_OF_WORD = 2

/** What a UTF-16 unit is; halves of pairs count as parts of words. */
const kinds = (): Uint8Array => {
  const table = new Uint8Array(0x10000).fill(WHITE_SPACE)
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    const isWord = /[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(character)
    if (!/\s/u.test(character)) table[unit] = isWord ? PART_OF_WORD : PUNCTUATION
  }
  return table
}
const KIND = kinds()

/** Spreads the bits of an FNV hash (finaliser of MurmurHash3), so that its low bits can index a table. */
const spread = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  return (mixed ^ (mixed >>> 11)) >>> 0
}

/** Text in the form in which it is compared; the rest of a very long one is not read. */
export const readable = (text: string): string => quickFold(text.slice(0, READ_AT_MOST))

/**
 * Hashes of the words of two or more units, and of pairs of neighbours, each as often as it occurs, written to `into`,
 * which has room for one a unit; returns how many.
 */
export const wordHashes = (text: string, into: Uint32Array): number => {
  let found = 0
  let before = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && KIND[text.charCodeAt(at)] === PART_OF_WORD) continue
    if (at - start > 1) {
      const hash = hashOf(text, start, at)
      into[found++] = spread(hash)
      if (before !== 0) into[found++] = spread(Math.imul(before ^ PAIR_SEED, FNV_PRIME) + hash)
      before = hash
    }
    start = at + 1
  }
  return found
}

/** FNV-1a over UTF-16 units, never 0. */
const hashOf = (text: string, from: number, to: number): number => {
  let hash = WORD_SEED
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return hash || 1
}

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** Never 0. */
export const tokenHash = (text: string, { start, end }: Stretch, seed: number): number => {
  let hash = seed
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return spread(hash) || 1
}

/** Calls `take` for each stretch between white space. */
export const eachToken = (text: string, take: (start: number, end: number) => void): void => {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && KIND[text.charCodeAt(at)] !== WHITE_SPACE) continue
    if (at > start) take(start, at)
    start = at + 1
  }
}

/** Calls `take` with the hashes of the runs of 2–5 units of a token, a blank counting as one unit on either side. */
export const characterHashes = (
  text: string,
  { start, end }: Stretch,
  take: (hash: number) => void,
): void => {
  for (let first = start - 1; first < end; first++) {
    let hash = CHARACTER_SEED
    const last = Math.min(first + LONGEST, end + 1)
    for (let at = first; at < last; at++) {
      const unit = at < start || at === end ? BLANK : text.charCodeAt(at)
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      if (at - first >= SHORTEST - 1) take(spread(hash))
    }
  }
}
