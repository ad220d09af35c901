import type { Language } from '../../shared/language.ts'
import { checkedTaxonomy } from './check.ts'
import { STARTER_EN } from './starter-en.ts'
import { STARTER_ES } from './starter-es.ts'
import type { Taxonomy } from './taxonomy.ts'

const STARTERS: Readonly<Record<Language, Taxonomy>> = {
  es: checkedTaxonomy('starter', STARTER_ES),
  en: checkedTaxonomy('starter', STARTER_EN),
}

/** Our own list for IT desks: two levels, the same ids in both languages, "other" as the catch-all. */
export const starterTaxonomy = (language: Language): Taxonomy => STARTERS[language]
