import { fold } from '../../shared/text.ts'
import type { Label } from '../taxonomy/labels.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import type { Category, Taxonomy } from '../taxonomy/taxonomy.ts'
import { isCatchAllName } from './catch-all.ts'
import { isFiller } from './filler.ts'
import { hintSayings } from './hint-sayings.ts'
import { isIncidents, type Loan, loansOf } from './loans.ts'
import { recognise } from './recognise.ts'
import { keyOf, partsKey, type Saying } from './saying.ts'
import { definitionSayings, type Said, sayingsOf } from './sayings.ts'
import { contentCount } from './words.ts'

/** What a first-level category says counts this much for each of its children. */
const INHERITED = 0.6

/** What is borrowed from the starter list counts this much of what the user's own list says. */
const BORROWED = 0.7

/** First-level group of each label, numbered in the order of the list. */
export const groupsOf = (labels: readonly Label[]): readonly number[] => {
  const numbers = new Map<string, number>()
  return labels.map(({ category, parent }) => {
    const id = (parent ?? category).id
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  })
}

const scaled = (said: readonly Said[], factor: number): Said[] =>
  said.map((one) => ({ ...one, weight: one.weight * factor }))

type Speaks = (category: Category) => readonly Said[]

/** Without what speaks against one of which the same is said for it. */
const uncontested = (said: readonly Said[], own: readonly Said[]): readonly Said[] => {
  const speaking = new Set(own.filter(({ weight }) => weight > 0).map(partsKey))
  return said.filter(
    (one) => one.weight > 0 || ![partsKey(one), ...one.parts.map(keyOf)].some((key) => speaking.has(key)),
  )
}

/** What the first level says for those below it. */
const above = (parent: Category | null, speaks: Speaks): readonly Said[] =>
  parent ? scaled(speaks(parent), INHERITED) : []

/** A catch-all says no more of itself than the terms that it was given. */
const asSpoken = (category: Category): Category =>
  isCatchAllName(category.name) ? { ...category, name: '', definition: '' } : category

const sayingsFor = (labels: readonly Label[], saidFor: (label: Label) => readonly Said[]): Saying[] =>
  labels.flatMap((label, index) => saidFor(label).map((said) => ({ ...said, label: index })))

const REMEMBERED = new Map<string, readonly Said[]>()

/** "Equipo nuevo": words of every ticket name a category of a user's own list, but are no evidence for ours. */
const starterSayings = (category: Category): readonly Said[] =>
  sayingsOf(contentCount(fold(category.name)) > 0 ? category : { ...asSpoken(category), name: '' })

/** What a starter category says in both languages, in which it has the same id. */
const bilingual = ({ id }: Category): readonly Said[] => {
  const known = REMEMBERED.get(id)
  if (known) return known
  const both = [starterTaxonomy('es'), starterTaxonomy('en')].flatMap(({ categories }) => categories)
  const said = [...both.filter((category) => category.id === id).flatMap(starterSayings), ...hintSayings(id)]
  REMEMBERED.set(id, said)
  return said
}

/** In a list by type what a sentence does tells most: something does not work, or something is wanted. */
const byType = (category: Category): Said[] => {
  const cue = isIncidents(category) ? '$fault' : recognise(category.name).has('requests') ? '$want' : ''
  return cue === '' ? [] : [{ parts: [[cue]], weight: 1 }]
}

/** What several starter categories say; what speaks for one of them is not held against another. */
const lent = (loans: readonly Loan[]): readonly Said[] => {
  const said = loans.flatMap(({ starter, part }) => scaled(bilingual(starter), BORROWED * part))
  return uncontested(said, said)
}

/** Of a definition where the name is none that we know, so that it tells alone what the category is. */
const DEFINING = 2

/** What a category says of itself; a name such as "Solicitar ayuda" says what most tickets do. */
const ownSayings = (category: Category): Said[] => {
  const spoken = asSpoken(category)
  const defining =
    recognise(category.name).size === 0 ? scaled(definitionSayings(spoken.definition), DEFINING) : []
  return [...sayingsOf(spoken), ...defining].map((said) => ({ ...said, own: !isFiller(fold(category.name)) }))
}

const ofCatchAll = ({ name }: Category): readonly Said[] => (isCatchAllName(name) ? hintSayings('other') : [])

const ownAndBorrowed = (categories: readonly Category[]): Speaks => {
  const loans = loansOf(categories)
  const typed = categories.some(isIncidents)
  return (category) => [
    ...ownSayings(category),
    ...lent(loans(category)),
    ...ofCatchAll(category),
    ...(typed ? byType(category) : []),
  ]
}

/** Neither level of a list of the user's own holds against a label what the other says for it. */
const settled = (own: readonly Said[], inherited: readonly Said[]): readonly Said[] => [
  ...uncontested(own, inherited),
  ...uncontested(inherited, own),
]

/** Everything that speaks for the labels of a list. */
export const vocabularyOf = ({ kind, categories }: Taxonomy, labels: readonly Label[]): readonly Saying[] => {
  const speaks = kind === 'starter' ? bilingual : ownAndBorrowed(categories)
  return sayingsFor(labels, ({ category, parent }) =>
    kind === 'starter'
      ? [...speaks(category), ...above(parent, speaks)]
      : settled(speaks(category), above(parent, speaks)),
  )
}
