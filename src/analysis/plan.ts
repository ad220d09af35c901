import type { Language } from '../shared/language.ts'
import type { Shot } from './few-shot.ts'
import type { Taxonomy } from './taxonomy/taxonomy.ts'

/** What can be asked of a ticket, in the order of the columns. */
export const FIELDS = ['category', 'summary', 'problem', 'symptoms', 'actions', 'cause'] as const

export type Field = (typeof FIELDS)[number]

export const DEFAULT_FIELDS: readonly Field[] = ['category', 'summary']

/** What one analysis asks of every ticket; the same for all of its tickets. */
export type Plan = {
  readonly fields: readonly Field[]
  /** The language of the answers, whatever the ticket's. */
  readonly language: Language
  /** What the user tells about the environment; '' for nothing. */
  readonly context: string
  /** The closed list, or null when the model may name categories itself. */
  readonly taxonomy: Taxonomy | null
  /** Classified tickets, masked, to show beside the list; labels by their ids. */
  readonly shots?: readonly Shot[]
}
