import type { Plan } from '../../analysis/plan.ts'
import { buildPrompt } from '../../analysis/prompt/build-prompt.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import { PARTS, type TrainingFile } from '../../report/training/files.ts'
import { splitByCluster } from '../../report/training/split.ts'
import { type Conversation, chatLines, type TrainingRow, tableLines } from '../../report/training/write.ts'
import type { CorrectedTicket, NewTicket } from '../../store/store.ts'
import { ticketText } from '../../tickets/from-row.ts'
import { maskText } from '../../tickets/mask/mask.ts'
import { labelNames, lessonReader, saidLabels } from './lesson.ts'

type Labels = { readonly taxonomy: Taxonomy; readonly corrections: readonly CorrectedTicket[] }

/** The labelled tickets, masked, each in its part; what people corrected wins over the column, and is in it too. */
export const trainingRows = (
  tickets: readonly NewTicket[],
  { taxonomy, corrections }: Labels,
): readonly TrainingRow[] => {
  const read = lessonReader(taxonomy)
  const said = saidLabels(taxonomy, corrections)
  const names = labelNames(taxonomy)
  const own = new Set(tickets.map(({ key }) => key))
  const elsewhere = corrections.flatMap(({ key, ticket }) =>
    ticket === null || own.has(key) ? [] : [{ key, ticket, size: 0 }],
  )
  const known = [...tickets, ...elsewhere].flatMap((one) =>
    read([one]).flatMap((lesson) => {
      const label = names.get(said.get(lesson.key) ?? lesson.label)
      return label === undefined ? [] : [{ lesson, label, ticket: one.ticket }]
    }),
  )
  const parts = splitByCluster(known.map(({ lesson }) => lesson))
  return known.map(({ label, ticket }, i) => ({
    ticketId: ticket.ticketId,
    part: parts[i] ?? 'train',
    label,
    text: maskText(ticketText(ticket)).text,
  }))
}

/** Stands for the secret word that frames a ticket: it is not told to anybody. */
const NONCE = '…'

/** How a category is asked for and answered in an analysis. */
const conversation = (plan: Plan): Conversation => {
  const { system, user, keys } = buildPrompt({ ...plan, fields: ['category'] }, NONCE)
  const key = keys[0]?.key ?? ''
  return { system, user, assistant: (label) => JSON.stringify({ [key]: label }) }
}

/** One file of a training set, a line at a time. */
export const trainingLines = (
  rows: readonly TrainingRow[],
  plan: Plan,
  file: TrainingFile,
): Iterable<string> => {
  const part = PARTS.find((one) => file === `${one}.jsonl`)
  return part === undefined ? tableLines(rows) : chatLines(rows, part, conversation(plan))
}
