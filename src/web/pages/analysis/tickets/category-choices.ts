import type { CategoryView, StatisticsView, TicketEdit } from '../../../../jobs/desk.ts'

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

type Known = Pick<StatisticsView['categories'][number], 'id' | 'name' | 'parent'>
type Counted = StatisticsView['categories']
type ClosedList = readonly CategoryView[]

const labelOf = ({ name, parent }: Known): string => (parent === null ? name : categoryLabel(parent, name))

/** Those with the same label mean the same; the first one stays. */
const byLabel = <One extends { readonly label: string }>(all: readonly One[]): readonly One[] => {
  const found = new Map<string, One>()
  for (const one of all) if (!found.has(one.label)) found.set(one.label, one)
  return [...found.values()]
}

/**
 * The closed list, or the categories that occur where they are free. A first level with a second one is left out:
 * answers name the second.
 */
export const categoryChoices = (counted: Counted, list: ClosedList): readonly CategoryChoice[] => {
  const known: readonly Known[] = list.length > 0 ? list : counted
  const parents = new Set(known.map(({ parent }) => parent))
  const choices = known.filter(({ name, parent }) => parent !== null || !parents.has(name)).map(choiceOf)
  return byLabel(choices).toSorted((a, b) => a.label.localeCompare(b.label))
}

const choiceOf = (known: Known): CategoryChoice => {
  const { id: categoryId, name, parent } = known
  const names =
    parent === null ? { category: name, subcategory: '' } : { category: parent, subcategory: name }
  return { label: labelOf(known), edit: { ...names, categoryId } }
}

/** A category as the filter of tickets says it, and as people see it. */
export type CategoryOption = { readonly value: string; readonly label: string }

/** What tickets can be filtered by: both levels of what occurs, then those of the list that do not. */
export const categoryOptions = (counted: Counted, list: ClosedList): readonly CategoryOption[] => {
  const listed = list.flatMap((one) =>
    one.parent === null ? [firstLevel(one.name)] : [firstLevel(one.parent), one],
  )
  return byLabel([...counted, ...listed].map((one) => ({ value: one.id, label: labelOf(one) })))
}

/** Named as in the statistics: a first level is filtered by its name. */
const firstLevel = (name: string): Known => ({ id: name, name, parent: null })

/** Names the categories that a filter may say. */
export const categoryNames = (options: readonly CategoryOption[]): ((value: string) => string) => {
  const names = new Map(options.map(({ value, label }) => [value, label]))
  return (value) => names.get(value) ?? value
}

const folded = (text: string): string => text.trim().toLocaleLowerCase()

/** What a person chose or wrote, as a change; the server refuses what is not in a closed list. */
export const editOf = (text: string, choices: readonly CategoryChoice[]): CategoryChoice['edit'] =>
  choices.find(({ label }) => folded(label) === folded(text))?.edit ?? {
    category: text.trim(),
    subcategory: '',
  }
