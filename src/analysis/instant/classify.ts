import type { Label } from '../taxonomy/labels.ts'
import { defaultLabel } from './catch-all.ts'
import { type Scores, weigh } from './scores.ts'
import type { Sentence, TextPlace } from './sentences.ts'
import type { Feature } from './weights.ts'

/** A sentence with what was found in it. */
export type Read = {
  readonly sentence: Sentence
  readonly features: readonly Feature[]
  /** About the ticket, or about what does work, rather than the fault. */
  readonly aside: boolean
}

export type List = {
  readonly labels: readonly Label[]
  /** First-level group of each label. */
  readonly groupOf: readonly number[]
  readonly groups: number
}

/** Least evidence for a category, in words found in the title. */
const EVIDENCE = 0.3

/** How much a sentence counts by its place: the first two of a place, and the others. */
const COUNTS: Readonly<Record<TextPlace, readonly [first: number, others: number]>> = {
  title: [1, 1],
  description: [0.6, 0.35],
  notes: [0.2, 0.15],
  resolution: [0.35, 0.25],
}

/** Without a title the description says what a title would. */
const UNTITLED: typeof COUNTS = { ...COUNTS, description: [1, 0.5] }

const ASIDE = 0.3
const REPEATED = 0.25

/** What a sentence counts for the category. */
const countOf = ({ sentence: { place, index }, aside }: Read, counts: typeof COUNTS): number =>
  counts[place][index < 2 ? 0 : 1] * (aside ? ASIDE : 1)

/** Each feature once: its best place, and a little for being said again. */
const gather = (reads: readonly Read[], counts: typeof COUNTS): ReadonlyMap<Feature, number> => {
  const gathered = new Map<Feature, number>()
  for (const read of reads) {
    const count = countOf(read, counts)
    for (const feature of read.features) {
      const before = gathered.get(feature) ?? 0
      gathered.set(feature, Math.max(before, count) + REPEATED * Math.min(before, count))
    }
  }
  return gathered
}

/** Part of what speaks for a label's neighbours that counts for it too. */
const NEIGHBOURS = 0.5

/** The best labels: by their own evidence and that of their group. */
const bestOf = ({ labels, groups }: Scores, { groupOf }: List): readonly number[] => {
  const totals = labels.map((own, index) => own + NEIGHBOURS * (groups[groupOf[index] ?? 0] ?? 0))
  const best = Math.max(...totals)
  return totals.flatMap((total, index) => (total === best ? [index] : []))
}

/** The label that the words of a ticket speak for, or null when nothing does. */
export const classify = (reads: readonly Read[], list: List): Label | null => {
  const titled = reads.some(({ sentence }) => sentence.place === 'title')
  const scores = weigh(gather(reads, titled ? COUNTS : UNTITLED), list.labels.length, list.groups)
  const best = bestOf(scores, list)
  const [first = 0] = best
  if ((scores.groups[list.groupOf[first] ?? 0] ?? 0) < EVIDENCE || (scores.labels[first] ?? 0) <= 0)
    return null
  const tied = best.flatMap((index) => list.labels[index] ?? [])
  return tied.length > 1 ? defaultLabel(tied) : (tied[0] ?? null)
}
