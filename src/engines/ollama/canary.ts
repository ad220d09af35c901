import type { AnswerSchema } from '../../analysis/engine.ts'
import { findObject } from '../../analysis/reading/find-object.ts'

/** A ticket of our own, to try a model on. */
export const CANARY = 'La impresora de recepción no imprime desde ayer: muestra "Error 79" al encender.'

/**
 * What is wrong with an answer to the canary, in words, or null when it obeys the schema.
 * What stands around it, the order of the keys and lists of texts where a text is due do not matter: answers are read
 * in the same way.
 */
export const disobedience = (schema: AnswerSchema, text: string): string | null => {
  const answer = findObject(text, schema.required[0] ?? '')
  if (answer === null) return text.trim() === '' ? 'the answer is empty' : 'the answer is not a JSON object'
  const wrong = schema.required.find((key) => !fits(schema.properties[key], answer[key]))
  return wrong === undefined ? null : `"${wrong}" is not as asked`
}

const fits = (property: AnswerSchema['properties'][string] | undefined, value: unknown): boolean => {
  const said = Array.isArray(value) ? value : [value]
  if (!said.every((item) => typeof item === 'string')) return false
  const allowed = property?.enum
  return allowed === undefined || said.some((item) => allowed.includes(item))
}
