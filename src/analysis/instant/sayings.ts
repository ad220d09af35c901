import type { Category } from '../taxonomy/taxonomy.ts'
import type { Saying } from './saying.ts'
import { type Word, wordFrom, wordsOf } from './words.ts'

/** Weights of what speaks for a category, found on open help-desk data; only their order matters much. */
const WEIGHT = { phrase: 1.5, word: 1, part: 0.2, definition: 0.25 } as const

/** Longest phrase, in words that count. */
const MAX_PHRASE = 4

type Said = Omit<Saying, 'label'>

const counted = (text: string): Word[] =>
  wordsOf(text)
    .map(wordFrom)
    .filter(({ kind }) => kind !== 'stop')

const isPart = ({ stem, kind }: Word): boolean => kind === 'content' && stem.length > 2 && !/^\d+$/.test(stem)

/** One word left of a longer term ("cómo puedo") must not be one of every ticket. */
const isTelling = ({ kind }: Word, term: string): boolean => kind === 'content' || wordsOf(term).length === 1

/** The stems of the words that count, as they are looked for in a ticket. */
export const phraseOf = (text: string): readonly string[] =>
  counted(text)
    .slice(0, MAX_PHRASE)
    .map(({ stem }) => stem)

/** A term: one word counts fully, several as a phrase and a little each. */
const termSayings = (term: string): Said[] => {
  const words = counted(term)
  if (words.length === 0) return []
  const phrase = phraseOf(term)
  const [only] = words
  if (words.length === 1 && only)
    return isTelling(only, term) ? [{ parts: [phrase], weight: WEIGHT.word }] : []
  const parts = words.filter(isPart).map(({ stem }) => ({ parts: [[stem]], weight: WEIGHT.part }))
  return [{ parts: [phrase], weight: WEIGHT.phrase }, ...parts]
}

/** A name: also its single words count fully, generic ones only when it has no others. */
const nameSayings = (name: string): Said[] => {
  const words = counted(name)
  const content = words.filter(({ kind }) => kind === 'content')
  const single = (content.length > 0 ? content : words).map(({ stem }) => ({
    parts: [[stem]],
    weight: WEIGHT.word,
  }))
  return [...termSayings(name).filter(({ parts: [phrase = []] }) => phrase.length > 1), ...single]
}

export const definitionSayings = (definition: string): Said[] =>
  counted(definition)
    .filter(isPart)
    .map(({ stem }) => ({ parts: [[stem]], weight: WEIGHT.definition }))

/** Everything that a category says of itself. */
export const sayingsOf = ({ name, definition, terms }: Category): readonly Said[] => [
  ...nameSayings(name),
  ...terms.flatMap(termSayings),
  ...definitionSayings(definition),
]

export type { Said }
