import { type Combination, createCombinations, type FindCombinations } from './combinations.ts'
import { createPhraseTree, type Found } from './phrase-tree.ts'
import { keyOf, type Phrase, partsKey, type Saying } from './saying.ts'
import { featureMaker } from './weights.ts'

/** Finds the words and phrases of a list in a text. */
export type Lexicon = {
  find(text: string): Found
  /** What speaks by standing together: marks of one sentence, and of another that is read with it. */
  readonly together: FindCombinations
  /** Mark of a concept, or null when no saying needs it. */
  markOf(concept: string): number | null
}

/** The phrases of each concept, by "$name". */
export type Concepts = ReadonlyMap<string, readonly Phrase[]>

const isConcept = ([first = '']: Phrase): boolean => first.startsWith('$')

/** Numbers for the parts of combinations; `meet` is told the phrases of each part that is met first. */
const createMarks = (concepts: Concepts, meet: (phrase: Phrase, mark: number) => void) => {
  const marks = new Map<string, number>()
  const markOf = (part: Phrase): number => {
    const key = keyOf(part)
    const known = marks.get(key)
    if (known !== undefined) return known
    const mark = marks.size
    marks.set(key, mark)
    for (const phrase of isConcept(part) ? (concepts.get(key) ?? []) : [part]) meet(phrase, mark)
    return mark
  }
  return { marks, markOf }
}

/** @param groupOf the first-level group of each label */
export const createLexicon = (
  sayings: readonly Saying[],
  groupOf: readonly number[],
  concepts: Concepts,
): Lexicon => {
  const tree = createPhraseTree()
  const { marks, markOf } = createMarks(concepts, tree.addMark)
  const featureOf = featureMaker(groupOf)
  const combinations: Combination[] = []
  for (const same of Map.groupBy(sayings, partsKey).values()) {
    const feature = featureOf(same)
    const parts = same[0]?.parts ?? []
    const [first = []] = parts
    if (parts.length > 1 || isConcept(first)) combinations.push({ marks: parts.map(markOf), feature })
    else tree.setFeature(first, feature)
  }
  return {
    find: tree.reader(marks.get('$name') ?? null),
    together: createCombinations(combinations),
    markOf: (concept) => marks.get(concept) ?? null,
  }
}
