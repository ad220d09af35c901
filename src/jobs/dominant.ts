import type { EngineName } from '../analysis/engine.ts'
import type { Language, Localized } from '../shared/language.ts'
import type { TicketRow } from '../store/store.ts'

/** Below so many answers a majority says nothing. */
const ENOUGH = 20

export type Dominance = {
  add(rows: readonly TicketRow[]): void
  /** The category that more than half of the answers of this run name, or null. */
  found(): { readonly category: string; readonly share: number } | null
}

/** Watches for an engine that answers nearly always the same, as small models do, and the instant engine without evidence. */
export const watchDominance = (): Dominance => {
  const counts = new Map<string, number>()
  let answers = 0
  return {
    add: (rows) => {
      for (const { result } of rows) {
        const category = result?.answer?.category
        if (!category) continue
        answers += 1
        counts.set(category, (counts.get(category) ?? 0) + 1)
      }
    },
    found: () => {
      const [top] = [...counts].toSorted(([, a], [, b]) => b - a)
      if (!top || answers < ENOUGH || top[1] * 2 <= answers) return null
      return { category: top[0], share: Math.round((top[1] / answers) * 100) }
    },
  }
}

/** What to do about it, by engine: without a model there is none to change. */
const ADVICE: Readonly<Record<EngineName, Localized>> = {
  ollama: {
    es: 'Revisa la lista de categorías o prueba otro modelo.',
    en: 'Check the list of categories or try another model.',
  },
  instant: {
    es: 'El motor instantáneo clasifica por palabras, sin modelo: añade a las categorías términos y definiciones, explica tus sistemas en el contexto o usa un modelo.',
    en: 'The instant engine classifies by words, without a model: add terms and definitions to the categories, explain your systems in the context or use a model.',
  },
}

export const dominanceAdvice = (engine: EngineName, language: Language): string => ADVICE[engine][language]
