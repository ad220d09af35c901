import type { Example } from '../../analysis/classifier/classifier.ts'
import { findLabel, type Label, labelsOf } from '../../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { CorrectedTicket, NewTicket } from '../../store/store.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import type { OnShare } from './share.ts'
import type { Vectors } from './vectors.ts'

/** A ticket as the classifier reads it. */
export type LessonTicket = {
  readonly row: number
  /** Duplicate key: tickets with the same are one question. */
  readonly key: string
  readonly title: string
  readonly text: string
  /** Id of the category that people at the desk filed it under; '' for none, or for one that the list lacks. */
  readonly label: string
}

/** A correction as an example, with the duplicate key of its ticket. */
export type CorrectedExample = Example & { readonly key: string }

/** What there is to learn from. */
export type Lesson = {
  readonly tickets: readonly LessonTicket[]
  readonly corrected: readonly CorrectedExample[]
  /** What people said of questions whose words are gone: labels by duplicate key. */
  readonly said?: ReadonlyMap<string, string>
  /** What models answered about other tickets in earlier analyses. */
  readonly distilled?: readonly CorrectedExample[]
  readonly descriptions: ReadonlyMap<string, string>
  /** An embedding model, where one is to be tried. */
  readonly vectors?: Vectors | null
  /** Version of the list. */
  readonly version: string
  /** To look for misfiled tickets, too: about as much work again. */
  readonly suspects?: boolean
  /** Told how much of the learning is done, 0–1. */
  readonly onShare?: OnShare
}

/** A ticket with a label. */
export type Known = LessonTicket & {
  readonly weight?: number
  readonly corrected?: boolean
  readonly distilled?: true
}

/** Row of a ticket that may be of another file. */
export const NO_ROW = 0

/** How much a person's correction counts beside the labels of a column. */
export const CORRECTION_WEIGHT = 5

/** Reads tickets for one list of categories; those without text are left out. */
export const lessonReader = (taxonomy: Taxonomy): ((tickets: readonly NewTicket[]) => LessonTicket[]) => {
  const idOf = labelFinder(taxonomy)
  return (tickets) =>
    tickets
      .filter(({ key }) => key !== '')
      .map(({ ticket, key }) => ({ row: ticket.row, key, ...textsOf(ticket), label: idOf(ticket.label) }))
}

/** The corrections whose category the list has; names are compared, since ids of two lists may differ. */
export const correctedExamples = (
  taxonomy: Taxonomy,
  corrections: readonly CorrectedTicket[],
): readonly CorrectedExample[] => {
  const idOf = labelFinder(taxonomy)
  return corrections.flatMap(({ ticket, key, ...said }) => {
    const label = idOf(nameOf(said))
    return label === '' || ticket === null
      ? []
      : [{ key, ...textsOf(ticket), label, weight: CORRECTION_WEIGHT }]
  })
}

/** The label that people gave questions, by duplicate key; also of tickets whose words are gone. */
export const saidLabels = (
  taxonomy: Taxonomy,
  corrections: readonly CorrectedTicket[],
): ReadonlyMap<string, string> => {
  const idOf = labelFinder(taxonomy)
  return new Map(
    corrections.flatMap(({ key, ...said }) => {
      const label = idOf(nameOf(said))
      return label === '' ? [] : [[key, label] as const]
    }),
  )
}

const nameOf = ({ category, subcategory }: Pick<CorrectedTicket, 'category' | 'subcategory'>): string =>
  subcategory ? `${category} > ${subcategory}` : category

/** Names of the labels of a list, by their ids. */
export const labelNames = (taxonomy: Taxonomy): ReadonlyMap<string, string> =>
  new Map(labelsOf(taxonomy).map(({ category, text }) => [category.id, text]))

/** What each category of a list means in words, for those that have few examples. */
export const descriptionsOf = (taxonomy: Taxonomy): ReadonlyMap<string, string> =>
  new Map(labelsOf(taxonomy).map((label) => [label.category.id, inWords(label)]))

const inWords = ({ category, parent }: Label): string =>
  [parent?.name ?? '', category.name, category.definition, ...category.terms].filter(Boolean).join(' ')

export const textsOf = ({ title, description, notes, resolution }: Ticket) => ({
  title,
  text: [description, notes, resolution].filter(Boolean).join('\n'),
})

/** Id of the category that a text names, '' for none; few distinct texts come, each many times. */
export const labelFinder = (taxonomy: Taxonomy): ((text: string) => string) => {
  const labels = labelsOf(taxonomy)
  const known = new Map<string, string>()
  return (text) => {
    if (text === '') return ''
    const before = known.get(text)
    if (before !== undefined) return before
    const id = findLabel(labels, text)?.category.id ?? ''
    known.set(text, id)
    return id
  }
}
