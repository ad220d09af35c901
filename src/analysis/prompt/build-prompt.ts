import { answerTokens } from '../budget.ts'
import type { AnswerSchema } from '../engine.ts'
import type { Shot } from '../few-shot.ts'
import { FIELDS, type Field, type Plan } from '../plan.ts'
import { type Label, labelsOf } from '../taxonomy/labels.ts'
import { ASKS, answerSchema, FREE_NAME_CHARS, maxChars } from './answer-fields.ts'
import { categoryList } from './category-lines.ts'
import { ticketMessage, withoutFrameMarks } from './ticket-message.ts'
import {
  ANSWER_HEADING,
  CONTEXT_HEADING,
  DATA_ONLY,
  EXAMPLES_HEADING,
  keyLine,
  LIST_HEADING,
  ROLE,
  RULES,
} from './wording.ts'

/** All that a call needs to know of an analysis; the same for all of its tickets. */
export type Prompt = {
  /** The static part: servers keep it evaluated as long as not one character of it changes. */
  readonly system: string
  readonly schema: AnswerSchema
  /** The keys of the answer in order, each with the field it stands for. */
  readonly keys: readonly { readonly key: string; readonly field: Field }[]
  /** What a category may be; empty with free categories or none. */
  readonly labels: readonly Label[]
  /** Categories whose definition had to be shortened: the list is too long. */
  readonly shortened: number
  /** Tokens after which an answer is a runaway. */
  readonly maxTokens: number
  /** The variable part: one ticket, masked and within its room. */
  user(text: string): string
}

/** `nonce`: a secret word, the same for all runs of an installation, that tickets cannot know. */
export const buildPrompt = (plan: Plan, nonce: string): Prompt => {
  const fields = FIELDS.filter((field) => plan.fields.includes(field))
  const closedList = fields.includes('category') && plan.taxonomy !== null
  const labels = closedList && plan.taxonomy ? labelsOf(plan.taxonomy) : []
  const list = categoryList(labels)
  return {
    system: systemText({ ...plan, fields }, { labels, list: list.text }, nonce),
    schema: answerSchema(
      fields,
      labels.map(({ text }) => text),
    ),
    keys: fields.map((field) => ({ key: ASKS[field].key, field })),
    labels,
    shortened: list.shortened,
    maxTokens: answerTokens({
      labelChars: fields.includes('category') ? longestLabel(labels) : 0,
      textChars: fields.reduce((sum, field) => sum + (field === 'category' ? 0 : maxChars(field)), 0),
    }),
    user: (text) => ticketMessage(text, nonce),
  }
}

const longestLabel = (labels: readonly Label[]): number =>
  labels.length > 0 ? Math.max(...labels.map(({ text }) => text.length)) : FREE_NAME_CHARS

/** Each with its label as the list writes it; none where no category is asked for. */
const exampleLines = (shots: readonly Shot[], labels: readonly Label[]): string =>
  shots
    .flatMap(({ text, label }) => {
      const known = labels.find(({ category }) => category.id === label)
      return known ? [`${JSON.stringify(withoutFrameMarks(text))} → ${known.text}`] : []
    })
    .join('\n')

const systemText = (
  { fields, language, context, shots = [] }: Plan,
  { labels, list: lines }: { labels: readonly Label[]; list: string },
  nonce: string,
): string => {
  const list = labels.length > 0 ? `${LIST_HEADING[language]}\n${withoutFrameMarks(lines)}` : ''
  const environment = withoutFrameMarks(context).trim()
  const examples = exampleLines(shots, labels)
  const shape = JSON.stringify(Object.fromEntries(fields.map((field) => [ASKS[field].key, '…'])))
  const sections = [
    ROLE[language],
    environment && `${CONTEXT_HEADING[language]}\n${environment}`,
    list,
    examples && `${EXAMPLES_HEADING[language]}\n${examples}`,
    [
      `${ANSWER_HEADING[language]} ${shape}`,
      ...fields.map((field) => keyLine(field, language, labels.length > 0)),
    ].join('\n'),
    RULES[language],
    DATA_ONLY[language].replaceAll('{nonce}', () => nonce),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}
