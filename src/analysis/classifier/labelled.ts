import { type Learner, startLearning } from './fit.ts'
import { type HashTable, hashTable } from './hash-table.ts'
import { gatherTerms, type Terms, type TicketText } from './terms.ts'
import { STRANGENESS_PLACES, type Vocabulary, vectorOf, vocabularyOf } from './vocabulary.ts'

/** A ticket with the category that it belongs to. */
export type Example = TicketText & {
  readonly label: string
  /** How much it counts beside others, 1 when not said: a person's correction more, a model's answer less. */
  readonly weight?: number
}

/** What is known of the list beside the examples. */
export type ListOptions = {
  /**
   * For labels of the list, in words: name, definition, terms. Labels without an entry are described by themselves;
   * labels that no example has are learned from the description alone.
   */
  readonly descriptions?: ReadonlyMap<string, string>
}

/** Examples, read once: every model of a cross-validation is fitted on the same terms. */
export type Labelled = {
  readonly labels: readonly string[]
  readonly table: HashTable
  readonly rows: readonly Terms[]
  /** Number of the label of each row. */
  readonly truth: readonly number[]
  readonly weights: readonly number[]
  /** The descriptions of the labels, in their order. */
  readonly described: readonly Terms[]
}

/** Fewer examples than this, and a class leans on the words of its description. */
const RARE = 5
/** What a description counts beside an example, for classes with enough examples and for rare ones. */
const DESCRIPTION = 0.3
const RARE_DESCRIPTION = 1

/** "top_up_by_card", "billing/refund", "BuildError" → words. */
const inWords = (label: string): string =>
  label.replace(/[_\-/:.|>]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

export const readExamples = (examples: readonly Example[], options: ListOptions = {}): Labelled => {
  const described = options.descriptions ?? new Map<string, string>()
  const labels = [...new Set([...examples.map(({ label }) => label), ...described.keys()])].sort()
  const numberOf = new Map(labels.map((label, number) => [label, number]))
  const table = hashTable()
  return {
    labels,
    table,
    rows: examples.map((example) => gatherTerms(example, table)),
    truth: examples.map(({ label }) => numberOf.get(label) as number),
    weights: examples.map(({ weight }) => weight ?? 1),
    described: labels.map((label) => gatherTerms({ text: described.get(label) ?? inWords(label) }, table)),
  }
}

/** Examples as points, ready to learn from; after them, one for the description of each label. */
export type Prepared = {
  readonly learner: Learner
  readonly vocabulary: Vocabulary
  readonly members: readonly number[]
}

/** Some of the examples, given by their places, made ready. `members` of the result are places in the learner. */
export const prepare = (labelled: Labelled, places: readonly number[]): Prepared => {
  const { labels, table, rows, truth, weights, described } = labelled
  const counts = new Uint32Array(labels.length)
  for (const i of places) counts[truth[i] as number] = (counts[truth[i] as number] as number) + 1
  const texts = [...places.map((i) => rows[i] as Terms), ...described]
  const vocabulary = vocabularyOf(table, texts)
  const learner = startLearning({
    vectors: texts.map((row) => vectorOf(row, vocabulary, true)),
    truth: [...places.map((i) => truth[i] as number), ...labels.keys()],
    weights: [
      ...places.map((i) => weights[i] as number),
      ...Array.from(counts, (count) => (count < RARE ? RARE_DESCRIPTION : DESCRIPTION)),
    ],
    classes: labels.length,
    places: table.size + STRANGENESS_PLACES,
  })
  return { learner, vocabulary, members: [...texts.keys()] }
}
