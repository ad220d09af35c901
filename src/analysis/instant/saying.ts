/** Stems of a word or phrase in their order. */
export type Phrase = readonly string[]

/** How much one phrase, or several in one sentence, speak for one label; at most about 2.5, below 0 against it. */
export type Saying = {
  /** Phrases, or names of concepts: ["$slow"]. */
  readonly parts: readonly Phrase[]
  readonly label: number
  readonly weight: number
  /** Whether it is no evidence by itself. */
  readonly besides?: boolean
  /** Whether a category of the user's own list says it of itself. */
  readonly own?: boolean
}

export const keyOf = (phrase: Phrase): string => phrase.join(' ')

/** The same parts in any order are one. */
export const partsKey = ({ parts }: Pick<Saying, 'parts'>): string => parts.map(keyOf).sort().join(' + ')
