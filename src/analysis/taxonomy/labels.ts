import { fold, squeeze } from '../../shared/text.ts'
import type { Category, Taxonomy } from './taxonomy.ts'

/** One entry of the closed list that is chosen from: a leaf, or a first-level category without children. */
export type Label = {
  /** Name of the leaf; "Parent > Leaf" where the name alone could mean another category. Unique. */
  readonly text: string
  /** As an answer in JSON has it behind the quote that opens it, with the one that closes it. */
  readonly written: string
  readonly category: Category
  readonly parent: Category | null
}

const path = (category: Category, parent: Category | null): string =>
  parent ? `${parent.name} > ${category.name}` : category.name

const compared = (text: string): string => fold(squeeze(text))

/** The closed list of a taxonomy, in its order. */
export const labelsOf = (taxonomy: Taxonomy): readonly Label[] => {
  const { categories } = taxonomy
  const byId = new Map(categories.map((category) => [category.id, category]))
  const parents = new Set(categories.map((category) => category.parent))
  const uses = new Map<string, number>()
  for (const { name } of categories) uses.set(compared(name), (uses.get(compared(name)) ?? 0) + 1)
  return categories
    .filter((category) => !parents.has(category.id))
    .map((category) => {
      const parent = category.parent === null ? null : (byId.get(category.parent) ?? null)
      const clear = uses.get(compared(category.name)) === 1
      const text = clear ? category.name : path(category, parent)
      return { text, written: JSON.stringify(text).slice(1), category, parent }
    })
}

/** The label that a text means, by its text or its full path, compared folded; null when none. */
export const findLabel = (labels: readonly Label[], text: string): Label | null => {
  const wanted = compared(text)
  return (
    labels.find((label) => compared(label.text) === wanted) ??
    labels.find((label) => compared(path(label.category, label.parent)) === wanted) ??
    null
  )
}
