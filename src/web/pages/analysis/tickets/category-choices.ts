import type { AnalysisSettings, StatisticsView, TicketEdit } from '../../../../jobs/desk.ts'

/** A category that a ticket can be given. */
export type CategoryChoice = {
  /** "Network · VPN"; unique. */
  readonly label: string
  readonly edit: Pick<TicketEdit, 'category' | 'subcategory' | 'categoryId'>
}

const SEPARATOR = ' · '

/** A category as people see it, with the level above. */
export const categoryLabel = (category: string, subcategory: string): string =>
  subcategory === '' ? category : `${category}${SEPARATOR}${subcategory}`

type Known = {
  readonly id: string | null
  readonly name: string
  readonly parent: string | null
}

/**
 * The list that the user gave, and the categories that occur. A first level with a second one is left out: answers
 * name the second.
 */
export const categoryChoices = (
  categories: StatisticsView['categories'],
  settings: AnalysisSettings['categories'],
): readonly CategoryChoice[] => {
  const known = [...listed(settings), ...categories]
  const parents = new Set(known.map(({ parent }) => parent))
  const choices = new Map<string, CategoryChoice>()
  for (const one of known) {
    const choice = choiceOf(one)
    if (!parents.has(one.name) && !choices.has(choice.label)) choices.set(choice.label, choice)
  }
  return [...choices.values()].sort((a, b) => a.label.localeCompare(b.label))
}

const listed = (settings: AnalysisSettings['categories']): readonly Known[] => {
  if (settings.kind !== 'list') return []
  const names = new Map(settings.items.map(({ id, name }) => [id, name]))
  return settings.items.map(({ id, name, parent }) => ({
    id,
    name,
    parent: parent === null ? null : (names.get(parent) ?? null),
  }))
}

const choiceOf = ({ id, name, parent }: Known): CategoryChoice =>
  parent === null
    ? { label: name, edit: { category: name, subcategory: '' } }
    : { label: categoryLabel(parent, name), edit: { category: parent, subcategory: name, categoryId: id } }

const folded = (text: string): string => text.trim().toLocaleLowerCase()

/** What a person chose or wrote, as a change; the server refuses what is not in a closed list. */
export const editOf = (text: string, choices: readonly CategoryChoice[]): CategoryChoice['edit'] =>
  choices.find(({ label }) => folded(label) === folded(text))?.edit ?? {
    category: text.trim(),
    subcategory: '',
  }

/** Names the categories that a filter may say, by id or name. */
export const categoryNames = (categories: StatisticsView['categories']): ((idOrName: string) => string) => {
  const names = new Map(
    categories.map(({ id, name, parent }) => [id, parent ? categoryLabel(parent, name) : name]),
  )
  return (idOrName) => names.get(idOrName) ?? idOrName
}
