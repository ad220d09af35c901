import type { EngineName } from '../analysis/engine.ts'
import type { Language, Localized } from '../shared/language.ts'
import type { StatisticsRows, TicketRow } from '../store/store.ts'

/** Below so many answers a majority says nothing. */
const ENOUGH = 10

/** A category that more than half of the answers name. */
type Dominant = { readonly category: string; readonly share: number }

export type Dominance = {
  add(rows: readonly TicketRow[]): void
  /** Over the answers of this run. */
  found(): Dominant | null
}

/** Watches for an engine that answers nearly always the same, as small models do, and the instant engine without evidence. */
export const watchDominance = (): Dominance => {
  const counts = new Map<string, number>()
  return {
    add: (rows) => {
      for (const { result } of rows) count(counts, result?.answer?.category ?? '', 1)
    },
    found: () => dominantOf(counts),
  }
}

/** The same for answers of earlier runs, too, counted by their categories. */
export const dominantIn = (categories: StatisticsRows['categories']): Dominant | null => {
  const counts = new Map<string, number>()
  for (const one of categories) count(counts, one.category, one.count)
  return dominantOf(counts)
}

/** An answer without a category does not count. */
const count = (counts: Map<string, number>, category: string, times: number): void => {
  if (category) counts.set(category, (counts.get(category) ?? 0) + times)
}

const dominantOf = (counts: ReadonlyMap<string, number>): Dominant | null => {
  const answers = [...counts.values()].reduce((sum, times) => sum + times, 0)
  const [top] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!top || answers < ENOUGH || top[1] * 2 <= answers) return null
  return { category: top[0], share: Math.round((top[1] / answers) * 100) }
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
