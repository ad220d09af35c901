import { fold } from '../../shared/text.ts'

/** How often something must stand there before it is a model that cannot stop. */
const REPEATS = 4
const LONGEST_PHRASE = 16
/** Words that a scattered repetition must have: shorter ones recur in honest lists. */
const SCATTERED_WORDS = 6
const LONGEST_SYLLABLE = 24
const STUTTER_CHARS = 40

/** True when a text repeats itself: "A, A, A, A", the same sentence or phrase four times, "jajajaja…" without end. */
export const isLooping = (text: string): boolean => {
  const words = wordsOf(text)
  return (
    repeatsInARow(words, { longest: LONGEST_PHRASE, least: () => REPEATS }) ||
    repeatsAnywhere(words) ||
    repeatsInARow([...letters(text)], {
      longest: LONGEST_SYLLABLE,
      least: (period) => Math.max(8, STUTTER_CHARS / period),
    })
  )
}

/** Words without the punctuation around them; marks alone are no words. */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

/** Digits and marks repeat in honest texts (00000000, ------). */
const letters = (text: string): string => text.replace(/[^\p{L}\s]/gu, '')

type Limits = { readonly longest: number; readonly least: (period: number) => number }

/** True when a piece of 1 to `longest` items stands `least` times or more without anything between. */
const repeatsInARow = (items: readonly string[], { longest, least }: Limits): boolean => {
  for (let period = 1; period <= longest; period++) {
    let same = 0
    for (let at = period; at < items.length; at++) {
      same = items[at] === items[at - period] ? same + 1 : 0
      if (same >= period * (least(period) - 1)) return true
    }
  }
  return false
}

const repeatsAnywhere = (words: readonly string[]): boolean => {
  const seen = new Map<string, number>()
  for (let at = 0; at + SCATTERED_WORDS <= words.length; at++) {
    const phrase = words.slice(at, at + SCATTERED_WORDS).join(' ')
    const count = (seen.get(phrase) ?? 0) + 1
    if (count >= REPEATS) return true
    seen.set(phrase, count)
  }
  return false
}
