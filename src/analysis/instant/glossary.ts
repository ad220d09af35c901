import { fold } from '../../shared/text.ts'
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** A word of the user's own environment and what they say it is. */
export type GlossaryEntry = { readonly term: string; readonly explanation: string }

/** Longest term, in words. */
const MAX_TERM_WORDS = 4

const BULLET = /^\s*(?:[-*•·–—]\s+|\d{1,2}[.)]\s+)/u

/** "Zeus: CRM", "Zeus = CRM", "Zeus - CRM", "Zeus → CRM". */
const WRITTEN = /^([^:=→]{2,60}?)\s*(?::(?!\/\/)|=>?|→|->|\s[-–—]\s)\s*(\S.*)$/u

/** "Cronos es el sistema de nóminas", "Zeus is our CRM". */
const TOLD =
  /^(.{2,60}?),?\s+(?:es|son|se llama|significa|quiere decir|is|are|means|stands for)\s+(?:nuestr[oa]s?\s+|our\s+|el\s+|la\s+|los\s+|las\s+|una?\s+|the\s+|an?\s+)*(.{2,})$/iu

/** "Zeus (CRM)" anywhere. */
const BRACKETED = /(\p{Lu}[\p{L}\p{N}._-]*(?:\s+\p{Lu}[\p{L}\p{N}._-]*){0,2})\s*\(([^()]{2,80})\)/gu

/** Words that head a list of names rather than being one. */
const HEADINGS =
  /^(?:(?:nuestr[oa]s?|our|el|la|los|las|the|usamos|we use)\s+)*(?:aplicacion|application|app|software|sistema|system|programa|program|proyecto|project|departamento|department|herramienta|tool|servicio|service|producto|product|servidor|server|sede|site|oficina|office|nota|note|area|equipo|team|plataforma|platform|modulo|module)/

const isTerm = (text: string): boolean => {
  const words = wordsOf(text).map(fold)
  if (words.length === 0 || words.length > MAX_TERM_WORDS) return false
  return words.some((word) => word.length > 1 && !STOP_WORDS.has(word) && !GENERIC_WORDS.has(word))
}

/** "SISCONT, GESPER y Zeus" → three terms. */
const termsIn = (text: string): readonly string[] => {
  const articles = /^(?:el|la|los|las|the|un|una)\s+/i
  return text
    .split(/[,;/]|\s+(?:y|e|o|and|or)\s+/u)
    .map((term) =>
      term
        .trim()
        .replace(articles, '')
        .replace(/^["'«“]|["'»”]$/g, ''),
    )
    .filter(isTerm)
}

/** A line that heads a list: each name in it is what the heading says. */
const headed = (heading: string, list: string): GlossaryEntry[] =>
  termsIn(list.replace(/\([^()]*\)/g, '').replace(/\.$/, '')).map((term) => ({ term, explanation: heading }))

/** What a sentence begins with before the first name in it. */
const OPENING =
  /^(?:(?:usamos|utilizamos|tenemos|trabajamos|también|we|use|have|using|el|la|los|las|the|nuestr[oa]s?|our)\s+)+/iu

const bracketed = (line: string): GlossaryEntry[] =>
  [...line.matchAll(BRACKETED)]
    .map(([, term = '', explanation = '']) => ({ term: term.replace(OPENING, ''), explanation }))
    .filter(({ term }) => isTerm(term))

const stated = (line: string): GlossaryEntry[] => {
  const [, left = '', right = ''] = WRITTEN.exec(line) ?? TOLD.exec(line) ?? []
  if (left === '') return []
  if (HEADINGS.test(fold(left))) return headed(left, right)
  return termsIn(left.replace(/\([^()]*\)/g, '')).map((term) => ({ term, explanation: right }))
}

const sentencesIn = (context: string): string[] =>
  context
    .split(/[\r\n]+|(?<=[.;!])\s+(?=\p{Lu})/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')

/**
 * The terms that the user's context explains: "SISCONT: software de contabilidad", "Zeus (CRM)",
 * "Zeus = CRM", "Cronos es el sistema de nóminas", "Aplicaciones internas: Zeus, Cronos".
 */
export const glossaryOf = (context: string): readonly GlossaryEntry[] =>
  sentencesIn(context).flatMap((line) => [...bracketed(line), ...stated(line)])
