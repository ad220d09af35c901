import type { Example } from '../src/analysis/classifier/classifier.ts'
import { randomNumbers } from '../src/shared/random.ts'

const SYLLABLES =
  'ar be co de es fi ga in lo ma ne or pa que ra si ta un ve za bri cla dro fre gri pla tre'.split(' ')

/** Words made of syllables: as many different ones as desks have, of the same lengths. */
const wordsOf = (count: number, random: () => number): readonly string[] =>
  Array.from({ length: count }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  )

/** Few words make up most of a text, as in any language (Zipf). */
const zipf = (words: readonly string[], random: () => number): string =>
  words[Math.floor(words.length ** random()) - 1] ?? ''

/**
 * Made-up tickets of so many classes: a title of 6 words and a text of 30, 240 characters in all as in exports, a third
 * of the words of the ticket's own class. The same for the same seed.
 */
export const labelledTickets = (count: number, classes: number, seed = 1): readonly Example[] => {
  const random = randomNumbers(seed)
  const common = wordsOf(20_000, randomNumbers(99))
  const own = Array.from({ length: classes }, (_, k) => wordsOf(60, randomNumbers(1000 + k)))
  const sentence = (words: number, topic: readonly string[]): string =>
    Array.from({ length: words }, () => zipf(random() < 1 / 3 ? topic : common, random)).join(' ')
  return Array.from({ length: count }, (_, i) => {
    const topic = own[i % classes] as readonly string[]
    return { title: sentence(6, topic), text: sentence(30, topic), label: `Clase ${i % classes}` }
  })
}
