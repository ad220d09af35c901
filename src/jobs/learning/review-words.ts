import type { Language } from '../../shared/language.ts'

/** Why a person should look at a category, for the result's column. */
export const reviewWords = {
  unsure: (language: Language, confidence: number): string => {
    const percent = Math.round(confidence * 100)
    return language === 'es'
      ? `el clasificador no está seguro (${percent} %)`
      : `the classifier is not sure (${percent} %)`
  },
  secondOpinion: (language: Language, category: string): string =>
    language === 'es' ? `el clasificador diría «${category}»` : `the classifier would say "${category}"`,
}
