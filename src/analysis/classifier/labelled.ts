import { type DenseView, denseViewOf } from './dense.ts'
import { type Learner, startLearning } from './fit.ts'
import { type HashTable, hashTable } from './hash-table.ts'
import { gatheringReader, type Terms, type TicketText } from './terms.ts'
import { placesOf, type Vocabulary, vectorOf, vocabularyOf } from './vocabulary.ts'

/** A ticket with the category that it belongs to. */
export type Example = TicketText & {
  readonly label: string
  /** How much it counts beside others, 1 when not said: a person's correction more, a model's answer less. */
  readonly weight?: number
  /** Present where the label is a model's answer: it teaches, and nothing is judged by it. */
  readonly distilled?: true
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
  /** For each row the first with the same text. */
  readonly firsts: readonly number[]
  /** Number of the label of each row. */
  readonly truth: readonly number[]
  readonly weights: readonly number[]
  /** Places of the rows whose labels are people's. */
  readonly judged: readonly number[]
  /** The descriptions of the labels, in their order. */
  readonly described: readonly Terms[]
  /** How the examples' vectors could be used; null where they have none. */
  readonly dense: DenseView | null
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
  const read = gatheringReader(table)
  const rows = examples.map(read)
  return {
    labels,
    table,
    rows,
    firsts: firstsOf(examples.map(({ title, text }) => `${title ?? ''}\n${text}`)),
    truth: examples.map(({ label }) => numberOf.get(label) as number),
    weights: examples.map(({ weight }) => weight ?? 1),
    judged: [...examples.keys()].filter((i) => !examples[i]?.distilled),
    described: labels.map((label) => read({ text: inWords(described.get(label) ?? label) })),
    dense: denseViewOf(rows.map(({ vector }) => vector)),
  }
}

/** For each text where it stands first. */
const firstsOf = (texts: readonly string[]): readonly number[] => {
  const firsts = new Map<string, number>()
  return texts.map((text, place) => {
    const first = firsts.get(text) ?? place
    firsts.set(text, first)
    return first
  })
}

/** What a cross-validation chooses. */
export type Recipe = {
  /** How much small classes are helped, 0–1. */
  readonly balance: number
  /** How far single tickets are believed (inverse of the regularisation, scikit-learn's C). */
  readonly cost: number
  /** Whether the vectors are used, where there are any. */
  readonly dense: boolean
}

/** The best on most desks. */
export const PLAIN: Recipe = { balance: 1, cost: 10, dense: false }

/** Some of the examples as points, ready to learn from. */
export type Prepared = {
  readonly learner: Learner
  readonly vocabulary: Vocabulary
  /** For each point of the learner the row that it stands for; -1 for the description of a label. */
  readonly origins: readonly number[]
}

/**
 * Examples, given by their places, as points, then one point for the description of each label. Equal texts are one
 * point, whose label is what most of them say, as a share: contradictions would be learned slowly one by one.
 */
export const prepare = (
  labelled: Labelled,
  places: readonly number[],
  { balance, cost, dense }: Recipe = PLAIN,
): Prepared => {
  const { labels, table, rows, firsts, truth, weights, described } = labelled
  const texts = [...places.map((i) => rows[i] as Terms), ...described]
  const vocabulary = { ...vocabularyOf(table, texts, labels.length), dense: dense ? labelled.dense : null }
  const origins = [...new Set(places.map((i) => firsts[i] as number))]
  const pointOf = new Map(origins.map((row, point) => [row, point]))
  const points = [...origins.map((i) => rows[i] as Terms), ...described]
  const masses = new Float32Array(points.length * labels.length)
  const counts = new Uint32Array(labels.length)
  for (const i of places) {
    const k = truth[i] as number
    const cell = (pointOf.get(firsts[i] as number) as number) * labels.length + k
    masses[cell] = (masses[cell] as number) + (weights[i] as number)
    counts[k] = (counts[k] as number) + 1
  }
  counts.forEach((count, k) => {
    masses[(origins.length + k) * labels.length + k] = count < RARE ? RARE_DESCRIPTION : DESCRIPTION
  })
  const learner = startLearning({
    vectors: points.map((row) => vectorOf(row, vocabulary, true)),
    masses,
    classes: labels.length,
    balance,
    cost,
    places: placesOf(vocabulary),
  })
  return { learner, vocabulary, origins: [...origins, ...labels.map(() => -1)] }
}
