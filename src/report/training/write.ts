import { csvField, ownText } from '../csv/own-field.ts'
import type { Part } from './files.ts'

/** A labelled ticket to learn from, masked as it would be for a model. */
export type TrainingRow = {
  readonly ticketId: string
  readonly part: Part
  readonly label: string
  /** The whole text, as the model is asked. */
  readonly text: string
}

/** How a ticket is asked and answered in an analysis: a model tuned so fits in where the untuned one stood. */
export type Conversation = {
  readonly system: string
  readonly user: (text: string) => string
  readonly assistant: (label: string) => string
}

/** Chats of one part as JSONL, a line at a time: {"messages":[{role, content}…]}, as fine-tuning tools read them. */
export function* chatLines(
  rows: Iterable<TrainingRow>,
  part: Part,
  { system, user, assistant }: Conversation,
): Generator<string> {
  for (const row of rows) {
    if (row.part !== part) continue
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user(row.text) },
      { role: 'assistant', content: assistant(row.label) },
    ]
    yield `${JSON.stringify({ messages })}\n`
  }
}

const COMMAS = { delimiter: ',', quoteAll: false } as const
const HEADERS = ['id', 'part', 'label', 'text']

/** All rows as CSV (UTF-8, commas), a line at a time, the header first. */
export function* tableLines(rows: Iterable<TrainingRow>): Generator<string> {
  yield lineOf(HEADERS)
  for (const { ticketId, part, label, text } of rows) yield lineOf([ticketId, part, label, text])
}

const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => csvField(ownText(cell), COMMAS)).join(',')}\r\n`

/** What there is to learn from. */
export type TrainingCounts = Readonly<Record<Part, number>> & {
  readonly labels: number
}

export const countRows = (rows: Iterable<TrainingRow>): TrainingCounts => {
  const counts = { train: 0, validation: 0, test: 0 }
  const labels = new Set<string>()
  for (const { part, label } of rows) {
    counts[part]++
    labels.add(label)
  }
  return { ...counts, labels: labels.size }
}
