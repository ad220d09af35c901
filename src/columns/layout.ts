/** What a column means to us. Only `notes` may be held by several columns (Jira repeats "Comment"). */
export const ROLES = [
  'id',
  'title',
  'description',
  'notes',
  'resolution',
  'label',
  'opened',
  'closed',
  'priority',
  'state',
  'group',
  'site',
  'requester',
  'type',
] as const

export type Role = (typeof ROLES)[number]

export type Column = {
  /** 1-based, as in `#7` (the seventh column). */
  readonly index: number
  /** The header; repeated or empty ones made unique ("Comment (2)", "Column 4"). Without a header row a letter ("D"). */
  readonly name: string
  readonly role: Role | null
  /** Up to five non-empty values, as text, each at most 200 characters. */
  readonly sample: readonly string[]
  /** Whether 5/6/2024 is May 6th in it; missing where no value is such a date, and in files of older versions. */
  readonly monthFirst?: boolean
}

/** Where the tickets of a sheet are and what its columns mean. */
export type Layout = {
  readonly sheet: string
  readonly sheetIndex: number
  /** 1-based row that holds the headers; 0 where none does. */
  readonly headerRow: number
  readonly columns: readonly Column[]
}

/** What the user says instead of our guess: role → header, `#7`, or '' for no column. */
export type ColumnChoice = Partial<Record<Role, string>>
