import { type Classifier, probabilitiesInto, type TicketText } from '../../analysis/classifier/classifier.ts'
import type { OutOfFold } from '../../analysis/classifier/cross-validate.ts'
import { largestOf } from '../../analysis/classifier/largest.ts'
import type { LessonTicket } from './lesson.ts'
import type { MakeVectors } from './vectors.ts'

/** The likeliest categories of each of some tickets, by row. */
export type Guesses = {
  readonly rows: Uint32Array
  /** Numbers of labels. */
  readonly answers: Uint32Array
  /** Numbers of the labels that people gave; NO_LABEL for none. */
  readonly truths: Uint32Array
  /** Probabilities, 0–1, calibrated. */
  readonly confidences: Float32Array
  /** The likeliest labels of each ticket, best first, RANKS a ticket, and their probabilities. */
  readonly ranked: Uint32Array
  readonly shares: Float32Array
}

/** Labels of a ticket whose probabilities are kept: what others get is too little to matter. */
const RANKS = 8

export const NO_LABEL = 0xffffffff

type Learned = {
  readonly classifier: Classifier
  readonly outOfFold: OutOfFold
  /** Where each row that was learned from stands among the examples. */
  readonly placeOf: ReadonlyMap<number, number>
  /** Makes what the classifier needs beside the words; null where it needs nothing. */
  readonly vectors: MakeVectors | null
}

/** Tickets whose vectors are held at a time. */
const AT_A_TIME = 1024

/** Of every ticket; of those that were learned from as by a model that has not seen them. */
export const guessAll = async (tickets: readonly LessonTicket[], learned: Learned): Promise<Guesses> => {
  const guesses = roomFor(tickets, learned.classifier.labels)
  for (let from = 0; from < tickets.length; from += AT_A_TIME) {
    const some = tickets.slice(from, from + AT_A_TIME)
    guessSome(guesses, { learned, from, some: await withVectors(some, learned) })
  }
  return guesses
}

const withVectors = async (
  tickets: readonly LessonTicket[],
  { vectors, placeOf }: Learned,
): Promise<readonly (LessonTicket & TicketText)[]> => {
  if (vectors === null) return tickets
  const asked = tickets.filter(({ row }) => !placeOf.has(row))
  const made = await vectors(asked)
  const byRow = new Map(asked.map(({ row }, i) => [row, made[i] ?? null]))
  return tickets.map((ticket) => ({ ...ticket, vector: byRow.get(ticket.row) ?? null }))
}

type Some = {
  readonly learned: Learned
  /** Where the first of them stands among all. */
  readonly from: number
  readonly some: readonly (LessonTicket & TicketText)[]
}

const guessSome = (guesses: Guesses, { learned, from, some }: Some): void => {
  const { classifier, outOfFold, placeOf } = learned
  const { length } = classifier.labels
  const ranks = ranksOf(guesses)
  const probabilities = new Float64Array(length)
  some.forEach((ticket, at) => {
    const i = from + at
    const place = placeOf.get(ticket.row)
    if (place === undefined) probabilitiesInto(probabilities, classifier, ticket)
    else probabilities.set(outOfFold.probabilities.subarray(place * length, (place + 1) * length))
    largestOf(probabilities, ranks).forEach((label, rank) => {
      guesses.ranked[i * ranks + rank] = label
      guesses.shares[i * ranks + rank] = probabilities[label] as number
    })
    guesses.answers[i] = guesses.ranked[i * ranks] as number
    guesses.confidences[i] = guesses.shares[i * ranks] as number
  })
}

const roomFor = (tickets: readonly LessonTicket[], labels: readonly string[]): Guesses => {
  const numberOf = new Map(labels.map((label, number) => [label, number]))
  const ranks = Math.min(RANKS, labels.length)
  return {
    rows: Uint32Array.from(tickets, ({ row }) => row),
    answers: new Uint32Array(tickets.length),
    truths: Uint32Array.from(tickets, ({ label }) => numberOf.get(label) ?? NO_LABEL),
    confidences: new Float32Array(tickets.length),
    ranked: new Uint32Array(tickets.length * ranks),
    shares: new Float32Array(tickets.length * ranks),
  }
}

const ranksOf = ({ ranked, rows }: Guesses): number => ranked.length / (rows.length || 1)

/** The probabilities of all labels for the ticket at a place; those that are not kept get the same part of the rest. */
export const probabilitiesAt = (guesses: Guesses, place: number, labels: number): Float64Array => {
  const ranks = ranksOf(guesses)
  const kept = guesses.shares.subarray(place * ranks, (place + 1) * ranks)
  const rest = Math.max(0, 1 - kept.reduce((sum, share) => sum + share, 0))
  const probabilities = new Float64Array(labels).fill(rest / (labels - ranks || 1))
  kept.forEach((share, rank) => {
    probabilities[guesses.ranked[place * ranks + rank] as number] = share
  })
  return probabilities
}
