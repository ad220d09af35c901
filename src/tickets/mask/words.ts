import type { Rule } from './rule.ts'

/** For each rule that is led by words, where they begin in a text. */
export type WordPlaces = ReadonlyMap<Rule, readonly number[]>

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** In lower case and of the same length: some capitals are longer in lower case ("İ"), and stay as they are. */
export const lowerOf = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[A-ZÀ-ÖØ-Þ]+/g, (capitals) => capitals.toLowerCase())
}

const addPlace = (places: Map<Rule, number[]>, rule: Rule, at: number): void => {
  const known = places.get(rule)
  if (known) known.push(at)
  else places.set(rule, [at])
}

/** Looks for the words of all rules in one pass over the text in lower case: words are most of what rules cost. */
export const createWordFinder = (rules: readonly Rule[]): ((lower: string) => WordPlaces) => {
  // Of two words with the same start the longer comes first.
  const words = [...new Set(rules.flatMap((rule) => rule.words ?? []))].sort().reverse()
  const pattern = new RegExp(`\\b(?:${words.map(escaped).join('|')})`, 'g')
  const rulesOf = new Map(
    words.map((found) => [found, rules.filter((rule) => rule.words?.some((word) => found.startsWith(word)))]),
  )
  return (lower) => {
    const places = new Map<Rule, number[]>()
    pattern.lastIndex = 0
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      for (const rule of rulesOf.get(match[0]) ?? []) addPlace(places, rule, match.index)
    }
    return places
  }
}
