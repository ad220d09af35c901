import type { Field } from '../../../analysis/plan.ts'
import type { Language } from '../../../shared/language.ts'
import type { RoleChoice } from './roles.ts'
import type { RowChoice } from './row-choices.ts'

/** The fields in the order of the result's columns. */
export const FIELDS = [
  'category',
  'summary',
  'problem',
  'symptoms',
  'actions',
  'cause',
] as const satisfies readonly Field[]

export type CategoryKind = 'starter' | 'free' | 'list' | 'column'

/** Everything the user decides before an analysis; kept while the tab is open. */
export type Choices = {
  /** By name of the sheet. */
  readonly roles: Readonly<Record<string, RoleChoice>>
  /** `instant`, or the name of an Ollama model; null for what is recommended. */
  readonly model: string | null
  readonly context: string
  readonly categories: CategoryKind
  /** The list as the user wrote it, kept while another kind is chosen. */
  readonly list: string
  /** Index of the column with the categories, by name of the sheet. */
  readonly column: Readonly<Record<string, number>>
  /** Whether to learn from a labelled column; null as long as nobody said. */
  readonly learn: boolean | null
  /** How often the classifier must be right where it answers alone, 0.8–0.99. */
  readonly right: number
  /** Whether a model may be shown labelled tickets, where that helps. */
  readonly examples: boolean
  /** The embedding model to learn with where that helps; null as long as nobody said. */
  readonly embed: string | null
  readonly fields: readonly Field[]
  /** Null for the language of the page. */
  readonly language: Language | null
  /** Which rows, by name of the sheet. */
  readonly rows: Readonly<Record<string, readonly RowChoice[]>>
  /** How many of them, or null for all. */
  readonly sample: number | null
}

export const DEFAULTS: Choices = {
  roles: {},
  model: null,
  context: '',
  categories: 'starter',
  list: '',
  column: {},
  learn: null,
  right: 0.9,
  examples: false,
  embed: null,
  fields: ['category', 'summary'],
  language: null,
  rows: {},
  sample: null,
}

/** How many tickets a first try takes. */
export const FIRST_TRY = 20

/** Choices as they were kept; what is missing or unreadable is as at first. */
export const readChoices = (kept: string | null): Choices => {
  try {
    const value: unknown = kept === null ? {} : JSON.parse(kept)
    return typeof value === 'object' ? { ...DEFAULTS, ...value } : DEFAULTS
  } catch {
    return DEFAULTS
  }
}
