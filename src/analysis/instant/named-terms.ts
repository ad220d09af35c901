import { fold } from '../../shared/text.ts'
import { contentCount } from './words.ts'

/** A name in capitals: "SISCONT", "SIS-CONT", "GESPRO2". */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}{3,}[\p{Lu}\p{N}]*(?:[-_]\p{Lu}[\p{Lu}\p{N}]*)*(?![\p{L}\p{N}])/gu

/** What tells that a sentence speaks of what is used, and what for. */
const USE =
  /\b(?:us(?:a|an|amos|ado|ada)|utiliz\w+|sirve\w*|llevamos|se lleva|gestion\w+|maneja\w*|llamad[oa]|denominad[oa]|corresponde|contiene|aplicacion|sistema|programa|plataforma|herramienta|software|modulo|paquete|app|uses?|using|used|runs?|called|named|refers|application|system|program|platform|tool|module|package)\b/

/** Words of a line that has no verb: "SISCONT contabilidad", "software contable SISCONT". */
const SHORT_LINE = 6

/** "(SISCONT)", "llamado SISCONT", "en SISCONT": what it is was said before. */
const SAID_BEFORE =
  /(?:\(|["«“]|\b(?:llamad[oa]|denominad[oa]|called|named|es|is|en|in|con|with|through))\s*$/i

const tells = (text: string): boolean => contentCount(fold(text)) > 0

/** A name that a sentence mentions, with the words of the sentence that may tell what it is. */
export type NamedTerm = { readonly term: string; readonly explanation: string }

/** A sentence with more characters is none. */
const MAX_SENTENCE = 400

const isAbout = (sentence: string): boolean =>
  USE.test(fold(sentence)) || sentence.trim().split(/\s+/).length <= SHORT_LINE

/**
 * The names in capitals of a sentence that tells what something is used for: "Usamos SISCONT para la contabilidad",
 * "La contabilidad se lleva en SISCONT". Of several each has what follows it, up to the next.
 */
export const namedTerms = (sentence: string): readonly NamedTerm[] => {
  if (sentence.length > MAX_SENTENCE || !/\p{Ll}/u.test(sentence) || !isAbout(sentence)) return []
  const names = [...sentence.matchAll(NAME)]
  return names.map(({ 0: term, index }, at) => {
    const before = sentence.slice(0, index)
    const rest = sentence.slice(index + term.length)
    const behind = names
      .slice(at + 1)
      .map((next) => sentence.slice(index + term.length, next.index))
      .concat(rest)
      .find(tells)
    const explanation = !behind || (SAID_BEFORE.test(before) && tells(before)) ? before : behind
    return { term, explanation: explanation.trim() }
  })
}
