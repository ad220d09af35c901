import { squeeze } from '../../shared/text.ts'
import { type Answer, TEXT_FIELDS, type TextField } from '../answer.ts'
import { labelConfidence } from '../confidence.ts'
import type { Reply } from '../engine.ts'
import { ASKS, FREE_NAME_CHARS, maxChars } from '../prompt/answer-fields.ts'
import type { Prompt } from '../prompt/build-prompt.ts'
import { findLabel, type Label } from '../taxonomy/labels.ts'
import { findObjects } from './find-object.ts'
import { isLooping } from './loops.ts'
import { saysNothing } from './says-nothing.ts'
import { wholeSentences } from './sentences.ts'
import { capitalized, tidyName, tidyText, withoutEcho } from './tidy.ts'

/** invalid: not as asked · cut: stopped before its end · loop: repeats itself. */
export type Fault = 'invalid' | 'cut' | 'loop'

export type ReadResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: Fault }

/** Covered mass under which a label's probability says nothing (the model wanted to write something else). */
const LEAST_COVERED = 0.5

/** What a model said of a ticket, checked against what was asked. A label outside the list is never an answer. */
export const readAnswer = (reply: Reply, prompt: Prompt): ReadResult => {
  const objects = findObjects(reply.text, prompt.keys[0]?.key ?? '')
  const reads = objects.map((object) => readObject(object, reply, prompt))
  return reads.find(({ ok }) => ok) ?? reads[0] ?? { ok: false, fault: faultOfUnfinished(reply) }
}

const readObject = (object: Readonly<Record<string, unknown>>, reply: Reply, prompt: Prompt): ReadResult => {
  const texts = readTexts(object, prompt)
  if (typeof texts === 'string') return { ok: false, fault: texts }
  const category = readCategory(object, prompt)
  if (!category) return { ok: false, fault: 'invalid' }
  return { ok: true, answer: { ...category, ...texts, confidence: confidenceOf(reply, prompt) } }
}

const faultOfUnfinished = ({ text, finish }: Reply): Fault => {
  // A schema lets white space run on between two tokens; twice the room would only hold more of it.
  if (/\s{40}$/.test(text) || isLooping(text)) return 'loop'
  return finish === 'length' ? 'cut' : 'invalid'
}

type Texts = Pick<Answer, TextField>

const readTexts = (object: Readonly<Record<string, unknown>>, { keys }: Prompt): Texts | Fault => {
  const texts = { summary: '', problem: '', symptoms: '', actions: '', cause: '' }
  for (const field of TEXT_FIELDS) {
    const asked = keys.find((entry) => entry.field === field)
    const said = asked ? textOf(object[asked.key]) : ''
    if (said === null) return 'invalid'
    if (isLooping(said)) return 'loop'
    texts[field] = tidyField(field, said)
    if (asked && MUST_SAY.has(field) && texts[field] === '') return 'invalid'
  }
  return texts
}

/** Every ticket has these; the others may be unknown. */
const MUST_SAY: ReadonlySet<TextField> = new Set(['summary', 'problem'])

/** A list is what some servers make of several symptoms; null for what is no text. */
const textOf = (value: unknown): string | null => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return null
  return value
    .map((item) => squeeze(item).replace(/[.;,]+$/, ''))
    .filter((item) => item !== '')
    .join('; ')
}

const tidyField = (field: TextField, said: string): string => {
  const text = withoutEcho(tidyText(said))
  const empty = MUST_SAY.has(field) ? !/[\p{L}\p{N}]/u.test(text) : saysNothing(text)
  if (empty) return ''
  const cut = [...said.trimEnd()].length >= maxChars(field) - 1
  return wholeSentences(capitalized(text), { maxWords: ASKS[field].maxWords, cut })
}

type CategoryOf = Pick<Answer, 'categoryId' | 'category' | 'subcategory'>

const readCategory = (object: Readonly<Record<string, unknown>>, prompt: Prompt): CategoryOf | null => {
  const asked = prompt.keys.find(({ field }) => field === 'category')
  if (!asked) return { categoryId: null, category: '', subcategory: '' }
  const said = namesIn(object[asked.key])
  if (prompt.labels.length > 0) return firstOf(said, (name) => fromList(name, prompt.labels))
  return firstOf(said, freeName)
}

/** A list is what some models make of one label; its first item that is a category counts. */
const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')

const firstOf = (names: readonly string[], read: (name: string) => CategoryOf | null): CategoryOf | null => {
  for (const name of names) {
    const category = read(name)
    if (category) return category
  }
  return null
}

const freeName = (said: string): CategoryOf | null => {
  const category = tidyName(said, FREE_NAME_CHARS)
  return /\p{L}/u.test(category) ? { categoryId: null, category, subcategory: '' } : null
}

const fromList = (said: string, labels: readonly Label[]): CategoryOf | null => {
  const label = labels.find(({ text }) => text === said) ?? findLabel(labels, said)
  if (!label) return null
  const { category, parent } = label
  return parent
    ? { categoryId: category.id, category: parent.name, subcategory: category.name }
    : { categoryId: category.id, category: category.name, subcategory: '' }
}

const confidenceOf = ({ logprobs }: Reply, { labels }: Prompt): number | null => {
  if (!logprobs || labels.length === 0) return null
  const known = labelConfidence(
    logprobs,
    labels.map(({ written }) => written),
  )
  return known && known.covered >= LEAST_COVERED ? known.p1 : null
}
