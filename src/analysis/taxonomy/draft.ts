/** A category as people write it, before it is checked. */
export type CategoryDraft = {
  readonly name: string
  /** Name, id or code of the category above; a draft inside `children` needs none. */
  readonly parent?: string | null
  readonly definition?: string
  readonly terms?: readonly string[]
  readonly code?: string | null
  readonly id?: string | null
  readonly children?: readonly CategoryDraft[]
}

/** "VPN; túnel" → ['VPN', 'túnel']: how terms are written in one cell. */
export const splitTerms = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
