/** What an engine said of one ticket, read and checked. Fields that were not asked for are ''. */
export type Answer = {
  /** Id in the closed list, or null with free categories or none. */
  readonly categoryId: string | null
  /** Name of the first level. */
  readonly category: string
  /** Name of the second level, '' where the list has none. */
  readonly subcategory: string
  readonly summary: string
  readonly problem: string
  readonly symptoms: string
  readonly actions: string
  readonly cause: string
  /** 0–1, or null when nothing trustworthy is known. */
  readonly confidence: number | null
}

export const TEXT_FIELDS = ['summary', 'problem', 'symptoms', 'actions', 'cause'] as const

export type TextField = (typeof TEXT_FIELDS)[number]

/** The same answer with every text passed through `change` (masked values put back, another ticket's values). */
export const mapTexts = (answer: Answer, change: (text: string) => string): Answer => ({
  ...answer,
  summary: change(answer.summary),
  problem: change(answer.problem),
  symptoms: change(answer.symptoms),
  actions: change(answer.actions),
  cause: change(answer.cause),
})

/** Nothing was said, or asked. */
export const NO_ANSWER: Answer = {
  categoryId: null,
  category: '',
  subcategory: '',
  summary: '',
  problem: '',
  symptoms: '',
  actions: '',
  cause: '',
  confidence: null,
}
