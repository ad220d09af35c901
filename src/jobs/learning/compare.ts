import { driftBetween } from '../../analysis/classifier/drift.ts'
import type { Guesses } from './guesses.ts'
import type { LessonTicket } from './lesson.ts'

/** From so many on, tickets without a label can be compared with those that have one. */
const ENOUGH = 30

/** How sure a classifier was of tickets, and what it answered (numbers of labels). */
export type Looks = { readonly confidences: readonly number[]; readonly answers: readonly number[] }

type Compared = {
  /** Duplicate keys of the tickets that were learned from. */
  readonly seen: readonly string[]
  /** Of these tickets, by models that have not seen them. */
  readonly labelled: Looks
  readonly guesses: Guesses
  readonly labels: number
}

/** How the tickets that were not learned from look beside those that were, each question once. */
export const comparison = (
  tickets: readonly LessonTicket[],
  { seen: known, labelled, guesses, labels }: Compared,
) => {
  const seen = new Set(known)
  const fresh = tickets.flatMap(({ key }, i) => {
    if (seen.has(key)) return []
    seen.add(key)
    return [i]
  })
  const file = {
    confidences: fresh.map((i) => guesses.confidences[i] as number),
    answers: fresh.map((i) => guesses.answers[i] as number),
  }
  const drifted = fresh.length >= ENOUGH && driftBetween(labelled, file, labels).drifted
  return { unlabelled: fresh.length, drifted }
}
