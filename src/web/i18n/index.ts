import type { Language } from '../../shared/language.ts'
import { en } from './en/index.ts'
import { es, type Words } from './es/index.ts'
import { createFormat, type Format } from './format.ts'
import { localeFor, useLanguage } from './language.ts'

export type { Words } from './es/index.ts'
export type { Format } from './format.ts'
export { isSupported, languageNames, onLanguage, setLanguage, useLanguage } from './language.ts'

const WORDS: Readonly<Record<Language, Words>> = { es, en }

const formats = new Map<Language, Format>()

/** Made once for each language: Intl objects are dear. */
const formatOf = (language: Language): Format => {
  const known = formats.get(language)
  if (known) return known
  const format = createFormat(localeFor(language, navigator.languages))
  formats.set(language, format)
  return format
}

/** The texts in the page's language; the component renders again when the language is switched. */
export const useWords = (): Words => WORDS[useLanguage()]

/** Numbers, dates and lengths of time in the page's language and the browser's region. */
export const useFormat = (): Format => formatOf(useLanguage())
