import { useSyncExternalStore } from 'react'
import type { Language } from '../../shared/language.ts'

const KEY = 'triaje.language'

/** The languages of the page, each by its own name. */
export const languageNames = [
  { value: 'es', label: 'ES' },
  { value: 'en', label: 'EN' },
] as const satisfies readonly { value: Language; label: string }[]

export const isSupported = (value: unknown): value is Language =>
  languageNames.some((language) => language.value === value)

/** What the user chose before, else the first of the browser's languages that is ours, else English. */
export const firstLanguage = (remembered: string | null, preferred: readonly string[]): Language =>
  [remembered, ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())].find(isSupported) ?? 'en'

/** The browser's regional form of a language (es-MX), so that numbers and dates look as at home. */
export const localeFor = (language: Language, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language

const listeners = new Set<() => void>()
let current: Language | null = null

/** The language of the page now; also for code outside of components. */
export const currentLanguage = (): Language => {
  current ??= firstLanguage(localStorage.getItem(KEY), navigator.languages)
  return current
}

/** Switches the whole page at once and remembers it. */
export const setLanguage = (language: Language): void => {
  current = language
  localStorage.setItem(KEY, language)
  for (const listener of listeners) listener()
}

/** Calls `listener` after each switch; returns how to stop. */
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage)
