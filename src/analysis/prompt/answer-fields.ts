import type { AnswerSchema } from '../engine.ts'
import type { Field } from '../plan.ts'

type Ask = {
  /** Servers may sort keys: their alphabetical order is the wanted one, the label first. */
  readonly key: string
  /** Words asked for; fewer than fit, because a text that hits its bound stops in mid-sentence. */
  readonly words: number
  /** Words that the answer may have at most. */
  readonly maxWords: number
}

export const ASKS: Readonly<Record<Field, Ask>> = {
  category: { key: 'a', words: 4, maxWords: 8 },
  summary: { key: 'b', words: 28, maxWords: 40 },
  problem: { key: 'c', words: 18, maxWords: 26 },
  symptoms: { key: 'd', words: 22, maxWords: 30 },
  actions: { key: 'e', words: 22, maxWords: 30 },
  cause: { key: 'f', words: 18, maxWords: 26 },
}

/** Characters of a category that the model names itself. */
export const FREE_NAME_CHARS = 60

const CHARS_A_WORD = 7

/** Characters that the schema allows in a text field. */
export const maxChars = (field: Field): number => ASKS[field].maxWords * CHARS_A_WORD

/** `labels` empty: the category is free text. */
export const answerSchema = (fields: readonly Field[], labels: readonly string[]): AnswerSchema => {
  const property = (field: Field): AnswerSchema['properties'][string] => {
    if (field !== 'category') return { type: 'string', maxLength: maxChars(field) }
    return labels.length > 0
      ? { type: 'string', enum: labels }
      : { type: 'string', maxLength: FREE_NAME_CHARS }
  }
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [ASKS[field].key, property(field)])),
    required: fields.map((field) => ASKS[field].key),
    additionalProperties: false,
  }
}
