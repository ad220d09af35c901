import type { Ticket } from '../../tickets/ticket.ts'
import { type Answer, NO_ANSWER } from '../answer.ts'
import type { Field, Plan } from '../plan.ts'
import { type Label, labelsOf } from '../taxonomy/labels.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { claimsNothing, defaultLabel } from './catch-all.ts'
import { classify, type List } from './classify.ts'
import { explained } from './explained.ts'
import { actionsOf, causeOf, problemOf, symptomsOf } from './findings.ts'
import { glossaryOf } from './glossary.ts'
import { hintConcepts } from './hint-sayings.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { createReader } from './reading.ts'
import type { Told } from './said.ts'
import { allSentencesOf, sentencesOf, type TextPlace } from './sentences.ts'
import { summaryOf } from './summary.ts'
import { groupsOf, vocabularyOf } from './vocabulary.ts'

const PLACES: readonly TextPlace[] = ['title', 'description', 'notes', 'resolution']

type Category = Pick<Answer, 'categoryId' | 'category' | 'subcategory'>

const NO_CATEGORY: Category = { categoryId: null, category: '', subcategory: '' }

const listOf = (taxonomy: Taxonomy): List => {
  const labels = labelsOf(taxonomy)
  const groupOf = groupsOf(labels)
  return { labels, groupOf, groups: new Set(groupOf).size }
}

const lexiconOf = (taxonomy: Taxonomy, list: List, context: string): Lexicon => {
  const sayings = vocabularyOf(taxonomy, list.labels)
  const concepts = hintConcepts()
  const lexicon = createLexicon(sayings, list.groupOf, concepts)
  const entries = glossaryOf(context)
  return entries.length === 0
    ? lexicon
    : createLexicon(explained(sayings, entries, { lexicon, list }), list.groupOf, concepts)
}

/** With free categories only the name of the first level is said: there is no list to refer to. */
const categoryOf = (label: Label | null, free: boolean): Category => {
  if (!label) return NO_CATEGORY
  const { category, parent } = label
  if (free) return { ...NO_CATEGORY, category: (parent ?? category).name }
  return {
    categoryId: category.id,
    category: (parent ?? category).name,
    subcategory: parent ? category.name : '',
  }
}

type Classified = { readonly label: Label | null; readonly list: List }

/** How each field is answered. */
const FIELD_ANSWERS: Readonly<
  Record<Field, (plan: Plan, told: readonly Told[], at: Classified) => Partial<Answer>>
> = {
  category: (plan, _, { label, list }) =>
    categoryOf(label ?? defaultLabel(list.labels), plan.taxonomy === null),
  summary: (_, told, { label, list }) => ({
    summary: summaryOf(told, label ? list.labels.indexOf(label) : -1),
  }),
  problem: (_, told) => ({ problem: problemOf(told) }),
  symptoms: (_, told) => ({ symptoms: symptomsOf(told) }),
  actions: (_, told) => ({ actions: actionsOf(told) }),
  cause: (_, told) => ({ cause: causeOf(told) }),
}

const answerOf = (plan: Plan, told: readonly Told[], at: Classified): Answer => {
  return Object.assign({}, NO_ANSWER, ...plan.fields.map((field) => FIELD_ANSWERS[field](plan, told, at)))
}

export type InstantAnswer = {
  readonly answer: Answer
  /** True of a category of a closed list without "Others" for which no word of the ticket speaks: its first. */
  readonly guessed: boolean
}

const isGuessed = ({ taxonomy, fields }: Plan, { label, list }: Classified): boolean => {
  if (label !== null || taxonomy === null || !fields.includes('category')) return false
  const given = defaultLabel(list.labels)
  return given !== null && !claimsNothing(given)
}

/**
 * The engine without a model. The category is the one whose name, terms and definition, together with
 * the words that the user's context explains, the ticket says most of; without evidence the catch-all of
 * the list, or else its first, which is told. With free categories the starter list lends its names. The
 * texts are sentences of the ticket itself, so in its language whatever `plan.language` says; '' where it
 * tells nothing. `confidence` is null: nothing trustworthy is known of it.
 */
export const createInstantEngine = (plan: Plan): ((ticket: Ticket) => InstantAnswer) => {
  const taxonomy = plan.taxonomy ?? starterTaxonomy(plan.language)
  const list = listOf(taxonomy)
  const lexicon = lexiconOf(taxonomy, list, plan.context)
  const read = createReader(lexicon)
  return (ticket) => {
    const telling = PLACES.flatMap((place) => sentencesOf(ticket[place], place))
    const sentences =
      telling.length > 0 ? telling : PLACES.flatMap((place) => allSentencesOf(ticket[place], place))
    const reads = read(sentences)
    const at = { label: classify(reads, list), list }
    return { answer: answerOf(plan, reads, at), guessed: isGuessed(plan, at) }
  }
}

/** The same engine where only its answers are wanted. */
export const createInstant = (plan: Plan): ((ticket: Ticket) => Answer) => {
  const engine = createInstantEngine(plan)
  return (ticket) => engine(ticket).answer
}
