/** The two languages in which everything a user sees is written. */
export type Language = 'es' | 'en'

/** One text in both languages. */
export type Localized = { readonly es: string; readonly en: string }

export const isLanguage = (value: unknown): value is Language => value === 'es' || value === 'en'

/** The language that an Accept-Language header or a POSIX locale asks for, or null when it asks for neither. */
export const languageSaid = (tags: string | undefined): Language | null =>
  (tags ?? '')
    .toLowerCase()
    .split(/[,:]/)
    .map((tag) => tag.trim().match(/^[a-z]+/)?.[0] ?? '')
    .find(isLanguage) ?? null
