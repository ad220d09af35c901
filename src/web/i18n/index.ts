import type { Language } from '../../shared/language.ts'
import { en } from './en/index.ts'
import { es, type Words } from './es/index.ts'
import { createFormat, type Format } from './format.ts'
import { currentLanguage, localeFor, useLanguage } from './language.ts'

export type { Words } from './es/index.ts'
export type { Format } from './format.ts'
export {
  currentLanguage,
  isSupported,
  languageNames,
  onLanguage,
  setLanguage,
  useLanguage,
} from './language.ts'

const WORDS: Readonly<Record<Language, (format: Format) => Words>> = { es, en }

type Speech = { readonly words: Words; readonly format: Format }

const speeches = new Map<Language, Speech>()

/** Words and formats of a language; made once. */
const speechOf = (language: Language): Speech => {
  const known = speeches.get(language)
  if (known) return known
  const format = createFormat(localeFor(language, navigator.languages))
  const speech = { words: WORDS[language](format), format }
  speeches.set(language, speech)
  return speech
}

/** The texts in the page's language; the component renders again when the language is switched. */
export const useWords = (): Words => speechOf(useLanguage()).words

/** Numbers, dates and lengths of time in the page's language and the browser's region. */
export const useFormat = (): Format => speechOf(useLanguage()).format

/** For code outside of components. */
export const currentWords = (): Words => speechOf(currentLanguage()).words
