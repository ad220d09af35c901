import type { Read } from './classify.ts'
import { isAction, isError, isFault, isLog, isRequest } from './cues.ts'
import { countWords, joinWithin, repeats } from './said.ts'
import type { TextPlace } from './sentences.ts'

/** Contracts: a summary has at most 40 words. */
const MAX_WORDS = 40
const MAX_SENTENCES = 3

/** Least value of a sentence beside better ones. */
const WORTH = 1

/** Room that a sentence needs to say anything beside the title. */
const ROOM = 12

const BY_PLACE: Readonly<Record<TextPlace, number>> = { title: 0, description: 0.5, notes: -1, resolution: 0 }
const ORDER: readonly TextPlace[] = ['title', 'description', 'notes', 'resolution']

const evidence = ({ features }: Read, label: number): number => {
  let sum = 0
  for (const { labels } of features) for (const [index, weight] of labels) if (index === label) sum += weight
  return Math.min(sum, 2)
}

const saysMost = ({ sentence: { text, folded } }: Read): number => {
  const error = isError(text, folded) ? 2 : 0
  if (isFault(folded)) return error + 2
  return isRequest(folded) ? error + 1.5 : error
}

const standsWell = ({ sentence: { folded, place, index } }: Read): number => {
  if (place === 'description') return index === 0 ? 1 : 0
  return isAction(folded) ? 1 : 0
}

const idle = ({ sentence: { text, meta } }: Read): number =>
  (meta ? 3 : 0) + (isLog(text) ? 4 : 0) + (countWords(text) < 3 ? 1.5 : 0)

/** What a sentence is worth in a summary: error texts, faults and wishes, the words of its category, its place. */
const worthOf = (read: Read, label: number): number =>
  BY_PLACE[read.sentence.place] + evidence(read, label) + saysMost(read) + standsWell(read) - idle(read)

type Valued = { readonly read: Read; readonly value: number }

/** The most valuable sentences that fit and do not repeat each other, best first. */
const pick = (valued: readonly Valued[], maxWords: number): Read[] => {
  const picked: Read[] = []
  let left = maxWords
  for (const { read, value } of valued) {
    const { text, folded } = read.sentence
    const words = countWords(text)
    const first = picked.length === 0
    const fits = first ? left >= Math.min(words, ROOM) : words <= left && value >= WORTH
    if (!fits || repeats(folded, picked.map(foldedOf))) continue
    picked.push(read)
    left -= words
    if (picked.length === MAX_SENTENCES) break
  }
  return picked
}

const foldedOf = ({ sentence }: Read): string => sentence.folded

const inOrder = (reads: readonly Read[]): Read[] =>
  [...reads].sort(
    (a, b) =>
      ORDER.indexOf(a.sentence.place) - ORDER.indexOf(b.sentence.place) ||
      a.sentence.index - b.sentence.index,
  )

/**
 * The sentences of a ticket that say most, in its own words and language: at most 40 words, ending at a
 * sentence. The title stands in front unless the others say it already; '' for a ticket without text.
 * @param label index of the label whose words count, or -1
 */
export const summaryOf = (reads: readonly Read[], label: number): string => {
  const title = reads.filter(({ sentence }) => sentence.place === 'title').slice(0, 1)
  const body = reads
    .filter(({ sentence }) => sentence.place !== 'title')
    .map((read) => ({ read, value: worthOf(read, label) }))
    .sort((a, b) => b.value - a.value)
  const telling = title.length === 0 ? body : body.filter(({ value }) => value >= WORTH)
  const room = MAX_WORDS - Math.min(countWords(title[0]?.sentence.text ?? ''), MAX_WORDS - ROOM)
  const picked = pick(telling, room)
  const titled = title.filter(({ sentence }) => !repeats(sentence.folded, picked.map(foldedOf)))
  return joinWithin([...titled, ...inOrder(picked)], MAX_WORDS)
}
