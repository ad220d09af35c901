/**
 * What tells a starter category, in Spanish and English, besides its terms: words and phrases, "; " between
 * them. "a + b" asks for both in one sentence (or one of them in the title), in any order; "$x" is any word
 * of the concept x.
 */
export type Hints = {
  /** Nearly always this category, whatever else is said. */
  readonly sure?: string
  readonly likely?: string
  readonly faint?: string
  /** No evidence by itself: counts where something else speaks for the category or its neighbours. */
  readonly besides?: string
  /** Tells that it is another one. */
  readonly against?: string
}

/** Hints by the id of a starter category. */
export type HintTable = Readonly<Record<string, Hints>>
