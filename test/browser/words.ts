import type { Language } from '../../src/shared/language.ts'
import { en } from '../../src/web/i18n/en/index.ts'
import { es, type Words } from '../../src/web/i18n/es/index.ts'

export type { Words }

export const LANGUAGES = ['es', 'en'] as const

/** What the page says, so that a test follows when a text is improved. */
export const WORDS: Readonly<Record<Language, Words>> = { es, en }

/** A region for each language, so that numbers and dates come out the same everywhere. */
export const LOCALES: Readonly<Record<Language, string>> = { es: 'es-ES', en: 'en-GB' }
