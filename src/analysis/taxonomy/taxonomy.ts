/** One category of a list of at most two levels. */
export type Category = {
  /** Stable across versions and languages of a list. */
  readonly id: string
  readonly name: string
  /** Id of the category above, or null on the first level. */
  readonly parent: string | null
  readonly definition: string
  /** Words that speak for it. */
  readonly terms: readonly string[]
  readonly code: string | null
}

/** A closed list of categories. */
export type Taxonomy = {
  readonly kind: 'starter' | 'list' | 'column'
  /** Parents before their children; ids unique; names unique within a parent, compared folded. */
  readonly categories: readonly Category[]
  /** Values of a column that are not in its list, where it has too many. */
  readonly leftOut?: number
}
