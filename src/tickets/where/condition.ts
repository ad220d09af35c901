/**
 * Which rows are analysed, by what one of their cells holds; what is said must all hold. Texts are compared without
 * regard to case, accents and blanks; '' is an empty cell.
 */
export type RowCondition = {
  /** A header, `#7`, or the role of a column (`state`) that no header bears. */
  readonly column: string
  /** Any of these values; a day or month (2026-01-31, 2026-01) stands for all dates in it. */
  readonly is?: readonly string[]
  /** None of these values. */
  readonly not?: readonly string[]
  /** Any of these somewhere in the text. */
  readonly contains?: readonly string[]
  /** Dates (2026-01-31, 2026-01, 2026, with a time or not) or numbers, both inclusive. */
  readonly from?: string
  readonly to?: string
}

/** A condition in signs that need no language: `Estado = Cerrado | Abierto, Apertura ≥ 2026-01-01`. */
export const conditionText = (condition: RowCondition, name: string): string => {
  const { is, not, contains, from, to } = condition
  const parts = [
    is && `= ${is.map(shown).join(' | ')}`,
    not && `≠ ${not.map(shown).join(' | ')}`,
    contains && `~ ${contains.map(shown).join(' | ')}`,
    from !== undefined && `≥ ${from}`,
    to !== undefined && `≤ ${to}`,
  ]
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => `${name} ${part}`)
    .join(', ')
}

const shown = (value: string): string => (value.trim() === '' ? '""' : value)
