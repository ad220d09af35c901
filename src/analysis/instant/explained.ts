import type { List } from './classify.ts'
import type { GlossaryEntry } from './glossary.ts'
import type { Lexicon } from './lexicon.ts'
import { keyOf, type Saying } from './saying.ts'
import { phraseOf } from './sayings.ts'
import { type Scores, scoresOf } from './scores.ts'

/** Weight of a term that the user explains: it decides over anything else in the title. */
const EXPLAINED = 1.8

/** Labels that an explanation speaks for at least this much of its best one. */
const SHARE = 0.6

/** The group that a text speaks for most; -1 when it speaks for none. */
const groupFor = ({ groups }: Scores): number => {
  const best = Math.max(...groups)
  return best > 0 ? groups.indexOf(best) : -1
}

/** What an explanation says of its term; nothing where it only says again what the list knows ("La VPN es FortiClient"). */
const entrySayings = ({ term, explanation }: GlossaryEntry, lexicon: Lexicon, list: List): Saying[] => {
  const scored = (text: string): Scores =>
    scoresOf(lexicon.find(text).features, list.labels.length, list.groupOf)
  const scores = scored(explanation)
  const group = groupFor(scores)
  if (group < 0 || group === groupFor(scored(term))) return []
  const { labels } = scores
  const own = labels.map((score, index) => (list.groupOf[index] === group ? score : 0))
  const best = Math.max(...own)
  return own.flatMap((score, label) =>
    best > 0 && score >= SHARE * best
      ? [{ parts: [phraseOf(term)], label, weight: (EXPLAINED * score) / best }]
      : [],
  )
}

/** The sayings with those of the user's glossary: a term explained there counts as its explanation, and only as that. */
export const explained = (
  sayings: readonly Saying[],
  entries: readonly GlossaryEntry[],
  { lexicon, list }: { lexicon: Lexicon; list: List },
): readonly Saying[] => {
  const isUnknown = ({ term }: GlossaryEntry): boolean => {
    const { features, marks } = lexicon.find(term)
    return features.length === 0 && marks.length === 0
  }
  const added = entries
    .filter((entry) => !entry.guessed || isUnknown(entry))
    .flatMap((entry) => entrySayings(entry, lexicon, list))
  const redefined = new Set(added.flatMap(({ parts }) => parts).map(keyOf))
  return [
    ...sayings.filter(
      ({ parts: [phrase = [], ...others] }) => others.length > 0 || !redefined.has(keyOf(phrase)),
    ),
    ...added,
  ]
}
