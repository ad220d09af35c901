import { readExamples } from './labelled.ts'
import type { TicketText } from './terms.ts'
import { type TermVector, vectorOf, vocabularyOf } from './vocabulary.ts'

/** Another ticket, by its place, with how similar it is by its most telling terms: 0–2, words and characters 1 each. */
export type Neighbour = { readonly place: number; readonly similarity: number }

/** Terms of a text that its neighbours are looked for by: the most telling ones. */
const ASKED = 48
/** A term that more texts than this have tells little, and costs most. */
const MOST_TEXTS = 2000

/** For each ticket the most similar others, the nearest first, at most `most`. */
export const neighboursOf = (
  tickets: readonly TicketText[],
  most = 10,
): readonly (readonly Neighbour[])[] => {
  const { table, rows } = readExamples(tickets.map((ticket) => ({ ...ticket, label: '' })))
  const vocabulary = vocabularyOf(table, rows, 1)
  const vectors = rows.map((row) => vectorOf(row, vocabulary, true))
  const postings = postingsOf(vectors, vocabulary.size)
  const scores = new Float32Array(rows.length)
  return vectors.map((vector, own) => nearest(own, score(vector, postings, scores), { scores, most }))
}

/** For each term the texts that have it, each followed by the term's value there. */
type Postings = readonly (readonly number[])[]

/** The places from `size` on tell how strange a text is: nothing that neighbours have in common. */
const postingsOf = (vectors: readonly TermVector[], size: number): Postings => {
  const postings: number[][] = Array.from({ length: size }, () => [])
  vectors.forEach(({ terms, values }, place) => {
    terms.forEach((term, at) => {
      postings[term]?.push(place, values[at] as number)
    })
  })
  return postings
}

/** Adds up what each text has in common with this one, in `scores`; returns those that have anything. */
const score = (vector: TermVector, postings: Postings, scores: Float32Array): readonly number[] => {
  const met: number[] = []
  for (const at of mostTelling(vector)) {
    const value = vector.values[at] as number
    const having = postings[vector.terms[at] as number] ?? []
    if (having.length > 2 * MOST_TEXTS) continue
    for (let i = 0; i < having.length; i += 2) {
      const place = having[i] as number
      if (scores[place] === 0) met.push(place)
      scores[place] = (scores[place] as number) + value * (having[i + 1] as number)
    }
  }
  return met
}

const mostTelling = ({ values }: TermVector): readonly number[] =>
  [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number)).slice(0, ASKED)

/** The best of those met; their scores are forgotten. */
const nearest = (
  own: number,
  met: readonly number[],
  { scores, most }: { readonly scores: Float32Array; readonly most: number },
): readonly Neighbour[] => {
  const near = met
    .filter((place) => place !== own)
    .map((place) => ({ place, similarity: scores[place] as number }))
    .sort((a, b) => b.similarity - a.similarity || a.place - b.place)
    .slice(0, most)
  for (const place of met) scores[place] = 0
  return near
}
