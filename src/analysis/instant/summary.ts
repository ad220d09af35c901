import { tellsAction } from './actions.ts'
import { isFiller } from './filler.ts'
import { countWords, type Gist, gistOf, joinWithin, repeats, type Told } from './said.ts'
import type { TextPlace } from './sentences.ts'
import { shorten } from './shorten.ts'
import { weightFor } from './weights.ts'
import { contentCount } from './words.ts'

/** Contracts: a summary has at most 40 words. */
const MAX_WORDS = 40
const MAX_SENTENCES = 3

/** Least value of a sentence beside better ones. */
const WORTH = 1

/** Room that a sentence needs to say anything beside the title. */
const ROOM = 12

const BY_PLACE: Readonly<Record<TextPlace, number>> = {
  title: 0.5,
  description: 0.5,
  notes: -1,
  resolution: 0,
}
const ORDER: readonly TextPlace[] = ['title', 'description', 'notes', 'resolution']

const evidence = ({ features }: Told, label: number): number => {
  let sum = 0
  for (const { labels } of features) sum += weightFor(labels, label)
  return Math.min(sum, 2)
}

/** "RUTERO 3.9.0". */
const VERSION = /\p{L} v?\d+\.\d/u

const saysMost = ({ sentence: { text }, cues }: Told): number => {
  const error = (cues.error ? 2 : 0) + (VERSION.test(text) ? 1 : 0)
  if (cues.fault) return error + 2
  return cues.request ? error + 1.5 : error
}

const standsWell = ({ sentence, cues }: Told): number => {
  if (sentence.place === 'description') return sentence.index === 0 ? 1 : 0
  return tellsAction(sentence, cues.fault) ? 1 : 0
}

const idle = ({ sentence: { text, meta }, cues }: Told): number =>
  (meta ? 3 : 0) + (cues.circumstance ? 2 : 0) + (cues.log ? 4 : 0) + (countWords(text) < 3 ? 1.5 : 0)

/** What a sentence is worth in a summary: error texts, faults and wishes, the words of its category, its place. */
const worthOf = (read: Told, label: number): number =>
  BY_PLACE[read.sentence.place] + evidence(read, label) + saysMost(read) + standsWell(read) - idle(read)

type Valued = { readonly read: Told; readonly value: number }

type Pick = { readonly read: Told; readonly gist: Gist }

/** The most valuable sentences that fit and do not repeat each other, best first. */
const pick = (valued: readonly Valued[], maxWords: number): readonly Pick[] => {
  const picked: Pick[] = []
  let left = maxWords
  for (const { read, value } of valued) {
    const words = countWords(read.sentence.text)
    const fits = picked.length === 0 ? left >= Math.min(words, ROOM) : words <= left && value >= WORTH
    if (!fits) continue
    const gist = gistOf(read.sentence.folded)
    if (repeats(gist, gistsOf(picked))) continue
    picked.push({ read, gist })
    left -= words
    if (picked.length === MAX_SENTENCES) break
  }
  return picked
}

const gistsOf = (picked: readonly Pick[]): readonly Gist[] => picked.map(({ gist }) => gist)

const inOrder = (reads: readonly Told[]): Told[] =>
  [...reads].sort(
    (a, b) =>
      ORDER.indexOf(a.sentence.place) - ORDER.indexOf(b.sentence.place) ||
      a.sentence.index - b.sentence.index,
  )

/** A title that says something and that the others do not say already; any title when there is nothing else. */
const isWanted = ({ sentence }: Told, picked: readonly Pick[]): boolean =>
  picked.length === 0 ||
  (contentCount(sentence.folded) > 0 && !repeats(gistOf(sentence.folded), gistsOf(picked)))

/** A sentence longer than the room is cut to it. */
const within = (read: Told, room: number): Told => {
  const { sentence } = read
  if (countWords(sentence.text) <= room) return read
  return { ...read, sentence: { ...sentence, text: shorten(sentence.text, room) } }
}

/** A title of fewer words needs a sentence beside it, even one of little value: the first that says anything. */
const FULL_TITLE = 5
/** Logs, remarks and circumstances are worth less than that. */
const LEAST = -1.5

const besideTitle = (body: readonly Valued[], { sentence }: Told): readonly Valued[] => {
  const worthy = body.filter(({ value }) => value >= WORTH)
  const said = [gistOf(sentence.folded)]
  const adds = ({ read }: Valued): boolean => !repeats(gistOf(read.sentence.folded), said)
  if (countWords(sentence.text) >= FULL_TITLE || worthy.some(adds)) return worthy
  const rest = body.filter(({ read, value }) => value >= LEAST && contentCount(read.sentence.folded) > 0)
  // what is worth little stands at the end, where signatures are
  const [first] = rest.filter(adds).sort((a, b) => a.read.sentence.index - b.read.sentence.index)
  return first ? [first] : worthy
}

/**
 * The sentences of a ticket that say most, in its own words and language: at most 40 words, ending at a
 * sentence. The first sentence of the title stands in front unless the others say it already; '' for a ticket without text.
 * @param label index of the label whose words count, or -1
 */
export const summaryOf = (told: readonly Told[], label: number): string => {
  const heading = told.find(({ sentence }) => sentence.place === 'title')
  const body = told
    .filter((read) => read !== heading)
    .map((read) => ({ read, value: worthOf(read, label) }))
    .sort((a, b) => b.value - a.value)
  const title = heading && (body.length === 0 || !isFiller(heading.sentence.folded)) ? [heading] : []
  const worthy = title[0] ? besideTitle(body, title[0]) : body
  const room = MAX_WORDS - Math.min(countWords(title[0]?.sentence.text ?? ''), MAX_WORDS - ROOM)
  const picked = pick(worthy, room)
  const titled = title.filter((read) => isWanted(read, picked))
  const left = titled.reduce((words, { sentence }) => words - countWords(sentence.text), MAX_WORDS)
  return joinWithin([...titled, ...inOrder(picked.map(({ read }) => within(read, left)))], MAX_WORDS)
}
