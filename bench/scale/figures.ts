/** One line of the report: what was measured, and what it may be at the most. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** Null where it is told only. */
  readonly most: number | null
}

/** A figure of the page for both languages. */
export type BilingualFigure = Figure & { readonly spanish: string }

export const verdictOf = ({ value, most }: Pick<Figure, 'value' | 'most'>): 'yes' | 'no' | '' => {
  if (most === null) return ''
  return value < most ? 'yes' : 'no'
}

/** The value that a share of the numbers does not exceed. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits))
