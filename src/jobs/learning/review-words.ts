import type { Language } from '../../shared/language.ts'

/** Why a person should look at a category, for the result's column. */
export const reviewWords = {
  /** Null for a confidence that is not shown. */
  unsure: (language: Language, confidence: number | null): string => {
    if (confidence === null)
      return language === 'es' ? 'el clasificador no está seguro' : 'the classifier is not sure'
    const percent = Math.round(confidence * 100)
    return language === 'es'
      ? `el clasificador no está seguro (${percent} %)`
      : `the classifier is not sure (${percent} %)`
  },
  modelSaid: (language: Language, category: string): string =>
    language === 'es' ? `el modelo diría «${category}»` : `the model would say "${category}"`,
  secondOpinion: (language: Language, category: string): string =>
    language === 'es' ? `el clasificador diría «${category}»` : `the classifier would say "${category}"`,
}
