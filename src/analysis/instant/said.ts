import type { Read } from './classify.ts'
import type { Cues } from './cues.ts'
import { shorten } from './shorten.ts'
import { STOP_WORDS } from './stop-words.ts'

const WORDS = /\p{L}{2,}|\p{N}+/gu

/** Words up to this length count when they do not only join others: "SAP", "fax", not "con". */
const SHORT = 3

/** Letters by which forms of a longer word are known as one. */
const BEGINNING = 6

/** A sentence with what it does. */
export type Told = Read & { readonly cues: Cues }

export type Gist = ReadonlySet<string>

/** Most gists remembered; beyond, the memory starts anew. A ticket asks several times for those of its sentences. */
const MAX_REMEMBERED = 200

const remembered = new Map<string, Gist>()

const madeFrom = (folded: string): Gist => {
  const gist = new Set<string>()
  for (const word of folded.match(WORDS) ?? [])
    if (word.length > SHORT || !STOP_WORDS.has(word)) gist.add(word.slice(0, BEGINNING))
  return gist
}

/** What two sentences are compared by: the beginnings of their words, except those that join others, and their numbers. */
export const gistOf = (folded: string): Gist => {
  const known = remembered.get(folded)
  if (known) return known
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  const gist = madeFrom(folded)
  remembered.set(folded, gist)
  return gist
}

/** Part of a gist that others say already, 0–1; 1 for an empty one. */
const covered = (of: Gist, by: readonly Gist[]): number => {
  let known = 0
  for (const word of of) if (by.some((other) => other.has(word))) known++
  return of.size === 0 ? 1 : known / of.size
}

const REPEATS = 0.7

/** Whether a gist adds nothing to the others. */
export const repeats = (gist: Gist, others: readonly Gist[]): boolean =>
  others.length > 0 && covered(gist, others) >= REPEATS

const BLANK = 32
const NO_BREAK = 160

/** White space beyond ASCII: no-break spaces, those of typographers, that of ideographs. */
const WIDE_BLANK = /\s/

const isBlank = (unit: number): boolean =>
  unit <= BLANK || (unit >= NO_BREAK && WIDE_BLANK.test(String.fromCharCode(unit)))

/** Words of a text: what stands between white space. */
export const countWords = (text: string): number => {
  let words = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const before = blank
    blank = isBlank(text.charCodeAt(i))
    if (before && !blank) words++
  }
  return words
}

/** Whole sentences, none saying the same as one before, as long as they fit; the first is cut when it must be. */
export const joinWithin = (reads: readonly Read[], maxWords: number): string => {
  const texts: string[] = []
  const said: Gist[] = []
  let left = maxWords
  for (const { sentence } of reads) {
    const gist = gistOf(sentence.folded)
    const words = countWords(sentence.text)
    if (texts.length > 0 && (words > left || repeats(gist, said))) continue
    texts.push(shorten(sentence.text, left))
    said.push(gist)
    left -= words
    if (left <= 0) break
  }
  return texts.join(' ')
}
