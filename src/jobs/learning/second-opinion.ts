import type { Answer } from '../../analysis/answer.ts'
import { combined } from '../../analysis/classifier/combine.ts'
import { bandOf } from '../../analysis/confidence.ts'
import { labelsOf } from '../../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import { scaled } from '../../review/platt.ts'
import type { TrialVerdict } from '../../review/trial.ts'
import type { Language } from '../../shared/language.ts'
import type { Result } from '../../store/store.ts'
import { ofLabel } from '../chosen-category.ts'
import { probabilitiesAt } from './guesses.ts'
import type { Fit } from './learn.ts'
import { reviewWords } from './review-words.ts'

export type CategoryName = Pick<Answer, 'categoryId' | 'category' | 'subcategory'>
export type Answered = Result & { readonly answer: Answer }

/** The classifier's likeliest category of a ticket, and where the ticket stands among the guesses. */
type Opinion = { readonly category: CategoryName; readonly place: number }

type Of = {
  readonly fit: Fit | null
  readonly taxonomy: Taxonomy | null
  readonly trial: TrialVerdict | null
  readonly language: Language
}

/** The model's answer with what the classifier, and a trial on labelled tickets, have to say about it. */
export const secondOpinions = (of: Of): ((result: Answered, opinion: Opinion | null) => Result) => {
  const together = combiner(of)
  return (said, opinion) => {
    const result = heard(said, of.trial)
    if (opinion === null) return result
    return together?.(said, opinion) ?? beside(result, opinion, of.language)
  }
}

/** The model's own confidence as a trial found it: calibrated, or none where it does not tell right from wrong. */
const heard = (result: Answered, trial: TrialVerdict | null): Answered => {
  const { confidence } = result.answer
  if (trial === null || confidence === null) return result
  const known = trial.scale ? rounded(scaled(confidence, trial.scale)) : confidence
  const shown = trial.confidence.shown ? known : null
  return { ...result, band: bandOf(shown), answer: { ...result.answer, confidence: shown } }
}

/** The model's answer stands; where the classifier would say something else, a person should look. */
const beside = (result: Answered, { category }: Opinion, language: Language): Result => {
  const { answer } = result
  const same = category.categoryId === answer.categoryId
  if (same) return { ...result, band: result.band === 'none' ? 'medium' : result.band }
  return { ...result, band: 'low', flags: [...result.flags, objection(category, language)] }
}

const objection = (
  { subcategory, category }: CategoryName,
  language: Language,
  of: 'classifier' | 'model' = 'classifier',
) => ({
  kind: 'second-opinion',
  text: reviewWords[of === 'model' ? 'modelSaid' : 'secondOpinion'](language, subcategory || category),
})

/** The likeliest category by both together, where the trial found that this helps. */
const combiner = ({ fit, taxonomy, trial, language }: Of) => {
  const combination = trial?.combination
  if (!(fit && taxonomy && combination)) return null
  const names = namesOf(fit, taxonomy)
  const numberOf = new Map(fit.labels.map((id, number) => [id, number]))
  return (result: Answered, { category, place }: Opinion): Result => {
    const opinions = {
      probabilities: probabilitiesAt(fit.guesses, place, fit.labels.length),
      said: numberOf.get(result.answer.categoryId ?? '') ?? -1,
      sure: result.answer.confidence,
    }
    const shares = combined(opinions, combination)
    const best = shares.indexOf(Math.max(...shares))
    const confidence = rounded(shares[best] as number)
    const chosen = names[best] ?? category
    const objections = [
      ...(chosen.categoryId === category.categoryId ? [] : [objection(category, language)]),
      ...(chosen.categoryId === result.answer.categoryId
        ? []
        : [objection(result.answer, language, 'model')]),
    ]
    return {
      ...result,
      band: bandOf(confidence),
      answer: { ...result.answer, ...chosen, confidence },
      flags: [...result.flags, ...objections],
    }
  }
}

/** Names of a fit's labels in a list, by their numbers. */
export const namesOf = (fit: Fit, taxonomy: Taxonomy): readonly (CategoryName | undefined)[] => {
  const byId = new Map(labelsOf(taxonomy).map((label) => [label.category.id, ofLabel(label)]))
  return fit.labels.map((id) => byId.get(id))
}

/** To four digits: more are not known. */
export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000
