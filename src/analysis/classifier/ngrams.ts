import { fold } from '../../shared/text.ts'

/** Hashes of the n-grams of one text, each as often as it occurs: the first `words` are of words, the rest of characters. */
export type Ngrams = {
  readonly hashes: Uint32Array
  readonly words: number
  readonly length: number
}

/** UTF-16 units of a text that are read: what a ticket is about stands at its beginning. */
export const READ_AT_MOST = 8000

const SHORTEST = 2
const LONGEST = 5
const BLANK = 0x20
const WORD_SEED = 0x811c9dc5
const CHAR_SEED = 0x2545f491
const FNV_PRIME = 0x01000193

/** What a UTF-16 unit is: white space 0, punctuation 1, part of a word 2. Halves of pairs count as words. */
const kinds = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    if (!/\s/u.test(character)) table[unit] = /[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(character) ? 2 : 1
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

let buffer = new Uint32Array(1 << 14)
let used = 0

const put = (hash: number): void => {
  buffer[used++] = spread(hash)
}

const reserve = (units: number): void => {
  used = 0
  const most = units * 8 + 64
  if (buffer.length < most) buffer = new Uint32Array(most * 2)
}

/** Words of two or more units, and pairs of neighbours. */
const putWords = (text: string): void => {
  let before = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && KIND[text.charCodeAt(at)] === 2) continue
    if (at - start > 1) before = putWord(text, start, { at, before })
    start = at + 1
  }
}

const putWord = (text: string, start: number, { at, before }: { at: number; before: number }): number => {
  let hash = WORD_SEED
  for (let unit = start; unit < at; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), FNV_PRIME)
  put(hash)
  if (before !== 0) put(Math.imul(before ^ 0x9e3779b9, FNV_PRIME) + hash)
  return hash
}

/** Runs of 2–5 units within what stands between white space, which counts as one unit on either side. */
const putCharacters = (text: string): void => {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && KIND[text.charCodeAt(at)] !== 0) continue
    if (at > start) putRuns(text, start, at)
    start = at + 1
  }
}

const putRuns = (text: string, start: number, end: number): void => {
  for (let first = start - 1; first < end; first++) {
    let hash = CHAR_SEED
    const last = Math.min(first + LONGEST, end + 1)
    for (let at = first; at < last; at++) {
      const unit = at < start || at === end ? BLANK : text.charCodeAt(at)
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      if (at - first >= SHORTEST - 1) put(hash)
    }
  }
}

export const ngramsOf = (text: string): Ngrams => {
  const folded = fold(text.slice(0, READ_AT_MOST))
  reserve(folded.length)
  putWords(folded)
  const words = used
  putCharacters(folded)
  return { hashes: buffer, words, length: used }
}
