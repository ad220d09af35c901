/** The two languages in which everything a user sees is written. */
export type Language = 'es' | 'en'

/** One text in both languages. */
export type Localized = { readonly es: string; readonly en: string }

export const isLanguage = (value: unknown): value is Language => value === 'es' || value === 'en'

/** The language that an Accept-Language header or a POSIX locale asks for first, or null when it asks for neither. */
export const languageSaid = (tags: string | undefined): Language | null =>
  (tags ?? '')
    .toLowerCase()
    .split(/[,:]/)
    .map((tag) => ({ name: /^\s*([a-z]+)/.exec(tag)?.[1], weight: Number(/;\s*q=(.*)/.exec(tag)?.[1] ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ name }) => name)
    .find(isLanguage) ?? null
