import type { Answer } from '../analysis/answer.ts'
import { findLabel, type Label, labelsOf } from '../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { fold, squeeze } from '../shared/text.ts'
import type { TicketEdit } from './desk.ts'

export type Chosen = Pick<Answer, 'category' | 'categoryId' | 'subcategory'>

/**
 * The category that a person's edit means, given the one that the ticket has; nothing when that already is of the
 * first level named. Throws request.invalid for one outside a closed list.
 */
export const chosenCategory = (
  taxonomy: Taxonomy | null,
  { category, subcategory, categoryId }: TicketEdit,
  before: Chosen,
): Partial<Chosen> => {
  if (taxonomy === null) return freely(category, subcategory)
  const labels = labelsOf(taxonomy)
  const label = labels.find((one) => one.category.id === categoryId) ?? named(labels, category, subcategory)
  if (label) return ofLabel(label)
  const first = subcategory ? null : firstLevel(taxonomy, category)
  if (first) return subcategory === undefined && first.category === before.category ? {} : first
  throw new TriajeError(
    'request.invalid',
    { reason: notListed(subcategory || category || '') },
    { field: 'category' },
  )
}

const notListed = (name: string): Localized => ({
  es: `«${name}» no está en la lista de categorías de este análisis; elige una de la lista`,
  en: `"${name}" is not in the list of categories of this analysis; choose one of the list`,
})

const freely = (category = '', subcategory = ''): Chosen => ({
  category: squeeze(category),
  subcategory: squeeze(subcategory),
  categoryId: null,
})

export const ofLabel = ({ category, parent }: Label): Chosen => ({
  categoryId: category.id,
  category: (parent ?? category).name,
  subcategory: parent ? category.name : '',
})

const named = (labels: readonly Label[], category = '', subcategory = ''): Label | undefined =>
  subcategory
    ? labels.find(
        ({ category: own, parent }) =>
          fold(own.name) === fold(subcategory) && (!category || fold(parent?.name ?? '') === fold(category)),
      )
    : (findLabel(labels, category) ?? undefined)

/** A category with others below it says less than one of these, but may be all that a person knows. */
const firstLevel = ({ categories }: Taxonomy, category = ''): Chosen | null => {
  const wanted = fold(squeeze(category))
  const found = categories.find(({ parent, name }) => parent === null && fold(name) === wanted)
  return found ? { categoryId: found.id, category: found.name, subcategory: '' } : null
}
