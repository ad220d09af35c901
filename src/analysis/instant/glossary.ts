import { fold } from '../../shared/text.ts'
import { namedTerms } from './named-terms.ts'
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** A word of the user's own environment and what they say it is. */
export type GlossaryEntry = {
  readonly term: string
  readonly explanation: string
  /** True of a name that only stands near what may explain it: of use where nothing else is known of it. */
  readonly guessed?: true
}

/** Longest term, in words. */
const MAX_TERM_WORDS = 4

const BULLET = /^\s*(?:[-*•·–—]\s+|\d{1,2}[.)]\s+)/u

/** "Zeus: CRM", "Zeus = CRM", "Zeus - CRM", "Zeus → CRM". */
const WRITTEN = /^([^:=→]{2,60}?)\s*(?::(?!\/\/)|=>?|→|->|\s[-–—]\s)\s*(\S.*)$/u

/** "Zeus<tab>CRM", "| Zeus | CRM |", "Zeus;CRM": a row of a table. */
const ROW = /^\|?\s*([^\s|;]+(?: [^\s|;]+){0,2})\s*[|;\t]\s*([^|;\t]+?)\s*\|?$/u

/** "Zeus, nuestro CRM", "Hermes, our mail gateway". */
const BESIDE = /^(\p{Lu}[\p{L}\p{N}._-]*),\s+(?:nuestr[oa]s?|our)\s+(.{2,})$/u

/** "Cronos es el sistema de nóminas", "Zeus is our CRM". */
const TOLD =
  /^(.{2,60}?),?\s+(?:es|son|se llama|significa|quiere decir|corresponde al?|refers to|is|are|means|stands for)\s+(?:nuestr[oa]s?\s+|our\s+|el\s+|la\s+|los\s+|las\s+|una?\s+|the\s+|an?\s+)*(.{2,})$/iu

/** "Zeus (CRM)" anywhere. */
const BRACKETED =
  /(\p{Lu}[\p{L}\p{N}._-]*(?:\s+\p{Lu}[\p{L}\p{N}._-]*){0,2})(?:\s+v?\d+(?:\.\d+)*)?\s*\(([^()]{2,80})\)/gu

/** Words that head a list of names rather than being one. */
const HEADINGS =
  /^(?:(?:nuestr[oa]s?|our|el|la|los|las|the|usamos|we use)\s+)*(?:aplicacion|application|app|software|sistema|system|programa|program|proyecto|project|departamento|department|herramienta|tool|servicio|service|producto|product|servidor|server|sede|site|oficina|office|nota|note|area|equipo|team|plataforma|platform|modulo|module)/

const isTerm = (text: string): boolean => {
  const words = wordsOf(text).map(fold)
  if (words.length === 0 || words.length > MAX_TERM_WORDS) return false
  return words.some((word) => word.length > 1 && !STOP_WORDS.has(word) && !GENERIC_WORDS.has(word))
}

/** "SISCONT v2", "SISCONT 2.0": said without it too. */
const VERSION = /\s+(?:v\.? ?\d+|\d+\.\d+)(?:\.\d+)*$/i

/** "SISCONT, GESPER y Zeus" → three terms. */
const termsIn = (text: string): readonly string[] => {
  const articles = /^(?:el|la|los|las|the|un|una)\s+/i
  return text
    .split(/[,;/]|\s+(?:y|e|o|and|or)\s+/u)
    .map((term) =>
      term
        .trim()
        .replace(articles, '')
        .replace(VERSION, '')
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
  const [, left = '', right = ''] =
    [WRITTEN, ROW, BESIDE, TOLD].map((form) => form.exec(line)).find((found) => found) ?? []
  if (left === '') return []
  if (HEADINGS.test(fold(left))) return headed(left, right)
  return termsIn(left.replace(/\([^()]*\)/g, '')).map((term) => ({ term, explanation: right }))
}

const guessed = (line: string, said: readonly GlossaryEntry[]): GlossaryEntry[] => {
  const known = new Set(said.map(({ term }) => fold(term)))
  return namedTerms(line)
    .filter(({ term }) => !known.has(fold(term)))
    .map((named) => ({ ...named, guessed: true }))
}

const sentencesIn = (context: string): string[] =>
  context
    .split(/[\r\n]+|(?<=[.;!])\s+(?=\p{Lu})|,\s*(?=\p{Lu}[^,;:=]{1,40}\s*[:=]\s)/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')

/**
 * The terms that the user's context explains: "SISCONT: software de contabilidad", "Zeus (CRM)",
 * "Zeus = CRM", "Cronos es el sistema de nóminas", "Aplicaciones internas: Zeus, Cronos"; and, as guesses, the names
 * in capitals of sentences on what is used ("Usamos SISCONT para la contabilidad").
 */
export const glossaryOf = (context: string): readonly GlossaryEntry[] =>
  sentencesIn(context).flatMap((line) => {
    const said = [...bracketed(line), ...stated(line)]
    return [...said, ...guessed(line, said)]
  })
