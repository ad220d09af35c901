import { fold, squeeze } from '../../shared/text.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import type { Category } from '../taxonomy/taxonomy.ts'
import { recognise, recogniseWhole } from './recognise.ts'

/** A starter category whose words count for a category of another list, by how much. */
export type Loan = { readonly starter: Category; readonly part: number }

/** Of a starter category that no other of the list takes. */
const STAND_IN = 0.7
/** Of what breaks, for "Incidents" in a list by type rather than matter. */
const BREAKS = 0.3

/** Which starter category takes what stands under another in a list that has none for it, the nearest first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  'access.locked': ['access.password'],
  'access.mfa': ['access.password'],
  printing: ['hardware'],
  telephony: ['hardware'],
  system: ['apps'],
  'system.os': ['hardware', 'apps'],
  'system.performance': ['hardware', 'apps'],
  'system.browser': ['system.office', 'apps', 'hardware'],
  email: ['system.office', 'system', 'apps'],
  apps: ['system'],
  data: ['apps', 'system'],
  'data.database': ['hardware.server', 'apps', 'system'],
  network: ['hardware.server'],
  storage: ['hardware.server'],
  'storage.space': ['hardware.server', 'hardware'],
  'storage.backup': ['hardware.server', 'hardware'],
  'access.accounts': ['requests'],
  'access.permissions': ['requests'],
  'requests.equipment': ['hardware'],
  'requests.software': ['system', 'system.office', 'apps'],
  'requests.licences': ['system', 'system.office', 'apps'],
}

const INCIDENTS =
  /^(?:incident(?:es?|s)?|incidencias?|averias?|fall[ao]s?|faults?|break[ /-]?fix)(?: (?:it|ti|tecnic[oa]s?|de (?:it|ti|servicio)|de soporte))?$/

export const isIncidents = ({ name }: Category): boolean => INCIDENTS.test(fold(squeeze(name)))

const isBreakage = ({ id, parent }: Category): boolean =>
  id !== 'other' && (parent ?? id) !== 'requests' && id !== 'access.accounts' && id !== 'access.permissions'

/** Sentences on what a category is not. */
const EXCLUDING = /\b(?:no|not|sin|excepto|salvo|excluye|except|excluding|without)\b/i

/** Where the name says nothing ("Nivel 1"), what the definition lists: "claves, cuentas bloqueadas y redes". */
const idsFor = ({ name, definition }: Category): ReadonlySet<string> => {
  const ids = recognise(name)
  if (ids.size > 0) return ids
  const listed = definition.split(/[.;]/).filter((sentence) => !EXCLUDING.test(sentence))
  return new Set(listed.flatMap((text) => text.split(LISTED)).flatMap((item) => [...recognise(item)]))
}

const LISTED = /[,:()/]|\s(?:y|e|o|u|and|or)\s/u

type Named = {
  readonly category: Category
  /** Whether others stand below it. */
  readonly heading: boolean
  /** Starter categories that its name stands for, and those that all of it does. */
  readonly ids: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
}

const namedOf = (categories: readonly Category[]): readonly Named[] => {
  const parents = new Set(categories.map(({ parent }) => parent))
  return categories.map((category) => ({
    category,
    heading: parents.has(category.id),
    ids: idsFor(category),
    whole: recogniseWhole(category.name),
  }))
}

/** Whether a name is that of a leaf alone: "VPN", not "Red", which is a term of one too. */
const isNameOf = ({ whole }: Named, { id, parent }: Category): boolean =>
  whole.has(id) && !whole.has(parent ?? '')

/** The categories whose names stand for a starter category, unless another says it more exactly: "Internet" beside "Wifi". */
const namedAfter = (starter: Category, all: readonly Named[]): readonly Named[] => {
  const exact = all.filter((one) => isNameOf(one, starter))
  return all.filter(
    (one) =>
      one.ids.has(starter.id) || (one.ids.has(starter.parent ?? '') && exact.every((other) => other === one)),
  )
}

/** The nearest of some categories to one that has no name among them. */
const nearest = ({ id, parent }: Category, some: readonly Named[]): readonly Named[] =>
  (NEAREST[id] ?? NEAREST[parent ?? ''] ?? [])
    .map((near) => some.filter(({ whole }) => whole.has(near)))
    .find(({ length }) => length > 0) ?? []

/** Where no name stands for a starter category, the nearest; where only headings do, the nearest below them. */
const standInsFor = (starter: Category, named: readonly Named[], all: readonly Named[]): readonly Named[] => {
  if (named.some(({ heading }) => !heading)) return []
  const leaves = all.filter(({ heading }) => !heading)
  const above = new Set(named.map(({ category }) => category.id))
  const below = leaves.filter(({ category }) => above.has(category.parent ?? ''))
  const near = nearest(starter, above.size > 0 ? below : leaves)
  return near.length > 0 || above.size > 0 ? near : nearest(starter, all)
}

/** What we know in general about the categories of the user's list, by their names and by what the list lacks. */
export const loansOf = (categories: readonly Category[]): ((category: Category) => readonly Loan[]) => {
  const starters = starterTaxonomy('en').categories
  const all = namedOf(categories)
  const loans = new Map<Category, Loan[]>()
  const lend = (category: Category, starter: Category, part: number): void => {
    loans.set(category, [...(loans.get(category) ?? []), { starter, part }])
  }
  for (const starter of starters) {
    const named = namedAfter(starter, all)
    for (const { category } of named) lend(category, starter, 1)
    for (const { category } of standInsFor(starter, named, all)) lend(category, starter, STAND_IN)
  }
  for (const category of categories.filter(isIncidents))
    for (const starter of starters.filter(isBreakage)) lend(category, starter, BREAKS)
  return (category) => withoutLentBelow(category, categories, loans)
}

/** Of a heading what none below it takes. */
const withoutLentBelow = (
  category: Category,
  categories: readonly Category[],
  loans: ReadonlyMap<Category, readonly Loan[]>,
): readonly Loan[] => {
  const below = categories.filter(({ parent }) => parent === category.id)
  const lent = new Set(below.flatMap((one) => loans.get(one) ?? []).map(({ starter }) => starter))
  return (loans.get(category) ?? []).filter(({ starter }) => !lent.has(starter))
}
