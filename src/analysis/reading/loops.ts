import { fold } from '../../shared/text.ts'

/** How often something must stand there before it is a model that cannot stop. */
const REPEATS = 4
const LONGEST_PHRASE = 16
/** Words that a scattered repetition must have: shorter ones recur in honest lists. */
const SCATTERED_WORDS = 6
const LONGEST_SYLLABLE = 12
/** No honest word is as long without a mark between. */
const STUTTER_LETTERS = 40

/** True when a text repeats itself: "A, A, A, A", the same sentence or phrase four times, "jajajaja…" without end. */
export const isLooping = (text: string): boolean => {
  const words = wordsOf(text)
  return repeatsInARow(words, LONGEST_PHRASE) || repeatsAnywhere(words) || words.some(isStutter)
}

/** Only letters count: 00000000 and ------ are honest. */
const isStutter = (word: string): boolean =>
  word
    .split(/[^\p{L}]+/u)
    .some((run) => run.length >= STUTTER_LETTERS && repeatsInARow([...run], LONGEST_SYLLABLE))

/** Words without the punctuation around them; marks alone are no words. */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

/** True when a piece of 1 to `longest` items stands there four times without anything between. */
const repeatsInARow = (items: readonly string[], longest: number): boolean => {
  for (let period = 1; period <= longest; period++) {
    let same = 0
    for (let at = period; at < items.length; at++) {
      same = items[at] === items[at - period] ? same + 1 : 0
      if (same >= period * (REPEATS - 1)) return true
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
