import type { z } from 'zod'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { truncate } from '../shared/text.ts'

type Issue = z.core.$ZodIssue

/** `request.invalid` for the first thing that a schema found wrong, as a sentence that names the field. */
export const invalidRequest = (issues: readonly Issue[]): TriajeError => {
  const [issue] = issues
  if (issue === undefined) return new TriajeError('request.invalid')
  const field = fieldOf(issue)
  return new TriajeError('request.invalid', { reason: reasonOf(issue, field) }, field ? { field } : {})
}

/** A refinement's own sentence, to be given as `params` of a custom issue. */
export const because = (reason: Localized): { readonly reason: Localized } => ({ reason })

const fieldOf = (issue: Issue): string => {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return truncate(path.map(String).join('.'), 100)
}

const reasonOf = (issue: Issue, field: string): Localized => {
  if (issue.code === 'custom' && issue.params?.reason) return issue.params.reason as Localized
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') return unknownField(field)
  if (isMissing(issue, field)) return missing(field)
  const wanted = wantedBy(issue)
  if (field === '') return { es: `el cuerpo debe ser ${wanted.es}`, en: `the body must be ${wanted.en}` }
  return { es: `«${field}» debe ser ${wanted.es}`, en: `"${field}" must be ${wanted.en}` }
}

const unknownField = (field: string): Localized => ({
  es: `no existe el campo «${field}»`,
  en: `there is no field "${field}"`,
})

/** Fastify gives null for a body that is not there. */
const isMissing = (issue: Issue, field: string): boolean =>
  issue.code === 'invalid_type' && (issue.input === undefined || (issue.input === null && field === ''))

const missing = (field: string): Localized =>
  field === ''
    ? { es: 'falta el cuerpo, en JSON', en: 'the body, in JSON, is missing' }
    : { es: `falta «${field}»`, en: `"${field}" is missing` }

const wantedBy = (issue: Issue): Localized => {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'too_small') return bound(issue.origin, 'min', Number(issue.minimum))
  if (issue.code === 'too_big') return bound(issue.origin, 'max', Number(issue.maximum))
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? VALID
  return VALID
}

const oneOf = (values: readonly string[]): Localized => ({
  es: `uno de estos valores: ${values.join(', ')}`,
  en: `one of these values: ${values.join(', ')}`,
})

const VALID: Localized = { es: 'un valor válido', en: 'a valid value' }

const TYPES: Readonly<Record<string, Localized>> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número entero', en: 'a whole number' },
  boolean: { es: 'true o false', en: 'true or false' },
  array: { es: 'una lista', en: 'a list' },
  object: { es: 'un objeto', en: 'an object' },
  record: { es: 'un objeto', en: 'an object' },
}

const MEASURES: Readonly<Record<string, { readonly min: Localized; readonly max: Localized }>> = {
  string: {
    min: { es: 'un texto de al menos {n} caracteres', en: 'a text of at least {n} characters' },
    max: { es: 'un texto de como mucho {n} caracteres', en: 'a text of at most {n} characters' },
  },
  array: {
    min: { es: 'una lista con al menos {n} elementos', en: 'a list of at least {n} items' },
    max: { es: 'una lista con como mucho {n} elementos', en: 'a list of at most {n} items' },
  },
  number: {
    min: { es: 'un número no menor que {n}', en: 'a number not below {n}' },
    max: { es: 'un número no mayor que {n}', en: 'a number not above {n}' },
  },
}

const bound = (origin: string, side: 'min' | 'max', limit: number): Localized => {
  const words = (MEASURES[origin === 'int' ? 'number' : origin] ?? MEASURES.number)?.[side] ?? VALID
  const filled = (text: string): string => text.replace('{n}', String(limit))
  return { es: filled(words.es), en: filled(words.en) }
}
