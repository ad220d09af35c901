import { isPlain, quickFold } from '../../shared/quick-fold.ts'

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

/** For each UTF-16 unit that folds to one unit whatever stands beside it, that one; 0 for the others. */
const foldedUnits = (): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (let unit = 1; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    if (isPlain(character)) table[unit] = quickFold(character).charCodeAt(0)
  }
  return table
}
const FOLDED = foldedUnits()

/**
 * Writes a text, in the form in which it is compared, to `into` as UTF-16 units; returns how many. The rest of a very
 * long one is not read.
 */
export const unitsInto = (text: string, into: Uint16Array): number => {
  const end = Math.min(text.length, READ_AT_MOST)
  for (let at = 0; at < end; at++) {
    const unit = FOLDED[text.charCodeAt(at)] as number
    if (unit === 0) return copyInto(quickFold(text.slice(0, READ_AT_MOST)), into)
    into[at] = unit
  }
  return end
}

/** In other scripts a letter may fold to several units. */
const copyInto = (text: string, into: Uint16Array): number => {
  const end = Math.min(text.length, into.length)
  for (let at = 0; at < end; at++) into[at] = text.charCodeAt(at)
  return end
}

/** A text as UTF-16 units, the first `length` of them. */
export type Units = { readonly units: Uint16Array; readonly length: number }

/**
 * Hashes of the words of two or more units, and of pairs of neighbours, each as often as it occurs, written to `into`,
 * which has room for one a unit; returns how many.
 */
export const wordHashes = ({ units, length }: Units, into: Uint32Array): number => {
  let found = 0
  let before = 0
  let start = 0
  let hash = WORD_SEED
  for (let at = 0; at <= length; at++) {
    const unit = unitAt(units, at, length)
    if (KIND[unit] === PART_OF_WORD) {
      // FNV-1a
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      continue
    }
    if (at - start > 1) {
      const word = hash || 1
      into[found++] = spread(word)
      if (before !== 0) into[found++] = spread(Math.imul(before ^ PAIR_SEED, FNV_PRIME) + word)
      before = word
    }
    start = at + 1
    hash = WORD_SEED
  }
  return found
}

/** After its end a text is blank. */
const unitAt = (units: Uint16Array, at: number, length: number): number =>
  at < length ? (units[at] as number) : BLANK

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** A stretch between white space, with two hashes of it, never 0: together they tell any two tokens apart. */
export type TakeToken = (start: number, end: number, first: number, second: number) => void

const FIRST_SEED = 0x811c9dc5
const SECOND_SEED = 0x1b873593

/** Calls `take` for each stretch between white space. */
export const eachToken = ({ units, length }: Units, take: TakeToken): void => {
  let start = 0
  let first = FIRST_SEED
  let second = SECOND_SEED
  for (let at = 0; at <= length; at++) {
    const unit = unitAt(units, at, length)
    if (KIND[unit] !== WHITE_SPACE) {
      first = Math.imul(first ^ unit, FNV_PRIME)
      second = Math.imul(second ^ unit, FNV_PRIME)
      continue
    }
    if (at > start) take(start, at, spread(first) || 1, spread(second) || 1)
    start = at + 1
    first = FIRST_SEED
    second = SECOND_SEED
  }
}

/** Calls `take` with the hashes of the runs of 2–5 units of a token, a blank counting as one unit on either side. */
export const characterHashes = (
  units: Uint16Array,
  { start, end }: Stretch,
  take: (hash: number) => void,
): void => {
  for (let first = start - 1; first < end; first++) {
    let hash = CHARACTER_SEED
    const last = Math.min(first + LONGEST, end + 1)
    for (let at = first; at < last; at++) {
      const unit = at < start || at === end ? BLANK : (units[at] as number)
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      if (at - first >= SHORTEST - 1) take(spread(hash))
    }
  }
}
