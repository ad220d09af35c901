import { findLabel, labelsOf } from '../../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TrialVerdict } from '../../review/trial.ts'
import type { Language } from '../../shared/language.ts'
import type { CorrectedTicket, Leader, Result } from '../../store/store.ts'
import { ofLabel } from '../chosen-category.ts'
import type { Fit } from './learn.ts'
import { reviewWords } from './review-words.ts'
import { type Answered, type CategoryName, namesOf, rounded, secondOpinions } from './second-opinion.ts'

/**
 * Who answers a ticket's category: a person who answered it before, the classifier where it keeps its promise, else
 * the engine, with the classifier as a second opinion.
 */
export type Cascade = {
  /** True when the category needs no engine. */
  isSettled(leader: Pick<Leader, 'key' | 'ticket'>): boolean
  /** The results of one question with the category as the cascade has it. */
  settle(leader: Pick<Leader, 'key' | 'ticket'>, results: readonly Result[]): readonly Result[]
}

type Guess = {
  readonly category: CategoryName
  readonly confidence: number
  /** Where its ticket stands among the guesses. */
  readonly place: number
}

export type CascadeOf = {
  readonly taxonomy: Taxonomy | null
  readonly corrections: readonly CorrectedTicket[]
  /** Null when there was too little to learn from. */
  readonly fit: Fit | null
  /** From which probability on the classifier answers alone; null for never. */
  readonly threshold: number | null
  readonly language: Language
  /** True when no model is asked: what the classifier is not sure of is left to a person. */
  readonly alone: boolean
  /** What the model is worth where it was tried. */
  readonly trial: TrialVerdict | null
}

export const createCascade = (of: CascadeOf): Cascade => {
  const said = wordsOfPeople(of)
  const guess = guesser(of)
  const threshold = of.threshold ?? Number.POSITIVE_INFINITY
  const isSure = (found: Guess | null): found is Guess => found !== null && found.confidence >= threshold
  const unasked = of.alone || of.trial?.use === 'classifier'
  const isShown = of.fit?.confidence.shown ?? true
  const besides = secondOpinions(of)
  return {
    isSettled: ({ key, ticket }) => {
      const found = guess(ticket.row)
      return said.has(key) || isSure(found) || (found !== null && of.trial?.use === 'classifier')
    },
    settle: ({ key, ticket }, results) => {
      const person = said.get(key)
      if (person) return each(results, (result) => byPerson(result, person))
      const found = guess(ticket.row)
      if (isSure(found)) return each(results, (result) => byClassifier(result, found, isShown))
      if (found && unasked) return each(results, (result) => toPerson(result, found, { ...of, isShown }))
      return each(results, (result) => besides(result, found))
    },
  }
}

/** What people said of questions, where the list still has that category. */
const wordsOfPeople = ({ corrections, taxonomy }: CascadeOf): ReadonlyMap<string, CategoryName> =>
  new Map(
    corrections.flatMap((corrected) => {
      const category = taxonomy ? inList(taxonomy, corrected) : corrected
      return category ? [[corrected.key, category] as const] : []
    }),
  )

/** A category of an earlier list in this one, by its names; also one of the first level that has others below. */
const inList = (taxonomy: Taxonomy, { category, subcategory }: CategoryName): CategoryName | undefined => {
  const found = findLabel(labelsOf(taxonomy), subcategory ? `${category} > ${subcategory}` : category)
  if (found) return ofLabel(found)
  const first = taxonomy.categories.find(({ name, parent }) => parent === null && name === category)
  return first && !subcategory ? { categoryId: first.id, category, subcategory } : undefined
}

const each = (results: readonly Result[], change: (result: Answered) => Result): readonly Result[] =>
  results.map((result) =>
    result.answer && result.state === 'done' ? change({ ...result, answer: result.answer }) : result,
  )

const byPerson = (result: Answered, { category, subcategory, categoryId }: CategoryName): Result => ({
  ...result,
  route: 'person',
  band: 'high',
  answer: { ...result.answer, category, subcategory, categoryId, confidence: 1 },
})

/** Above it a confidence counts as high; what the classifier may answer alone is never low. */
const HIGH = 0.85

/** `isShown`: whether its confidence tells right from wrong. */
const byClassifier = (result: Answered, { category, confidence }: Guess, isShown: boolean): Result => ({
  ...result,
  route: 'classifier',
  band: isShown && confidence >= HIGH ? 'high' : 'medium',
  answer: { ...result.answer, ...category, confidence: isShown ? confidence : null },
})

type Telling = { readonly language: Language; readonly isShown: boolean }

const toPerson = (result: Answered, guess: Guess, { language, isShown }: Telling): Result => {
  const confidence = isShown ? guess.confidence : null
  return {
    ...result,
    route: 'person',
    band: 'low',
    answer: { ...result.answer, ...guess.category, confidence },
    flags: [...result.flags, { kind: 'unsure', text: reviewWords.unsure(language, confidence) }],
  }
}

/** The classifier's likeliest category of a ticket, by its row; null where it knows nothing. */
const guesser = ({ fit, taxonomy }: CascadeOf): ((row: number) => Guess | null) => {
  if (!(fit && taxonomy)) return () => null
  const { rows, answers, confidences } = fit.guesses
  const names = namesOf(fit, taxonomy)
  const placeOf = new Map<number, number>()
  rows.forEach((row, place) => {
    placeOf.set(row, place)
  })
  return (row) => {
    const place = placeOf.get(row)
    const category = place === undefined ? undefined : names[answers[place] as number]
    if (place === undefined || !category) return null
    return { category, confidence: rounded(confidences[place] as number), place }
  }
}
