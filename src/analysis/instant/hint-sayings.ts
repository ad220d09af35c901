import { fold } from '../../shared/text.ts'
import { splitTerms } from '../taxonomy/draft.ts'
import { CONCEPTS } from './knowledge/concepts.ts'
import type { Hints } from './knowledge/hints.ts'
import { KNOWLEDGE } from './knowledge/knowledge.ts'
import type { Concepts } from './lexicon.ts'
import type { Phrase } from './saying.ts'
import type { Said } from './sayings.ts'
import { stem, wordsOf } from './words.ts'

/** How much a hint speaks for its category. */
const WEIGHT: Readonly<Record<keyof Hints, number>> = {
  sure: 2.5,
  likely: 1,
  faint: 0.4,
  besides: 1.5,
  against: -2,
}

/** Every word of a hint counts, also those that join others. */
const literal = (text: string): Phrase => wordsOf(text).map((word) => stem(fold(word)))

const partOf = (text: string): Phrase => (text.startsWith('$') ? [text] : literal(text))

/** Cues that stand in most sentences. */
const GENERAL = /\$(?:fault|want)\b/

/** What a hint with such a cue counts. */
const COMMON = 0.6

const saidBy = (text: string, level: keyof Hints): Said[] =>
  splitTerms(text).map((hint) => ({
    parts: hint.split(' + ').map((part) => partOf(part.trim())),
    weight: WEIGHT[level] * (level !== 'against' && GENERAL.test(hint) ? COMMON : 1),
    besides: level === 'besides',
  }))

/** What hints say of the starter category with this id. */
export const hintSayings = (id: string): readonly Said[] => {
  const hints = KNOWLEDGE[id] ?? {}
  return (Object.keys(WEIGHT) as (keyof Hints)[]).flatMap((level) => saidBy(hints[level] ?? '', level))
}

/** The phrases of every concept, by "$name". */
export const hintConcepts = (): Concepts =>
  new Map(Object.entries(CONCEPTS).map(([name, words]) => [`$${name}`, splitTerms(words).map(literal)]))
