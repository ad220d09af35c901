import type { Read } from './classify.ts'
import { shorten } from './shorten.ts'

const WORDS = /\p{L}{4,}|\p{N}+/gu

/** What two sentences are compared by: the beginnings of their longer words, and their numbers. */
export const gist = (folded: string): ReadonlySet<string> =>
  new Set((folded.match(WORDS) ?? []).map((word) => word.slice(0, 6)))

/** Part of a gist that others say already, 0–1; 1 for an empty one. */
const covered = (of: ReadonlySet<string>, by: readonly ReadonlySet<string>[]): number => {
  let known = 0
  for (const word of of) if (by.some((other) => other.has(word))) known++
  return of.size === 0 ? 1 : known / of.size
}

const REPEATS = 0.7

/** Whether a sentence adds nothing to what the others say. */
export const repeats = (folded: string, others: readonly string[]): boolean =>
  covered(gist(folded), others.map(gist)) >= REPEATS

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Whole sentences, none saying the same as one before, as long as they fit; the first is cut when it must be. */
export const joinWithin = (reads: readonly Read[], maxWords: number): string => {
  const texts: string[] = []
  const said: string[] = []
  let left = maxWords
  for (const { sentence } of reads) {
    if (said.length > 0 && repeats(sentence.folded, said)) continue
    const words = countWords(sentence.text)
    if (words > left && said.length > 0) continue
    texts.push(shorten(sentence.text, left))
    said.push(sentence.folded)
    left -= words
    if (left <= 0) break
  }
  return texts.join(' ')
}
