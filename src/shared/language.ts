/** The two languages in which everything a user sees is written. */
export type Language = 'es' | 'en'

/** One text in both languages. */
export type Localized = { readonly es: string; readonly en: string }

export const isLanguage = (value: unknown): value is Language => value === 'es' || value === 'en'

/** The language of an Accept-Language header or of a POSIX locale: Spanish or, failing that, English. */
export const languageFrom = (tags: string | undefined): Language => {
  const first = (tags ?? '')
    .toLowerCase()
    .split(/[,:]/)
    .map((tag) => tag.trim().slice(0, 2))
    .find(isLanguage)
  return first ?? 'en'
}
