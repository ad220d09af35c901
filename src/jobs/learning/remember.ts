import { usesVectors } from '../../analysis/classifier/classifier.ts'
import { deserialise } from '../../analysis/classifier/save.ts'
import { comparison } from './compare.ts'
import { guessAll } from './guesses.ts'
import type { Fit } from './learn.ts'
import type { LessonTicket } from './lesson.ts'
import type { SavedFit } from './saved-fits.ts'
import type { Vectors } from './vectors.ts'

/** What a classifier of an earlier file says of the tickets of this one; none of them was learned from. */
export const remember = async (
  tickets: readonly LessonTicket[],
  saved: SavedFit,
  vectors: Vectors | null,
): Promise<Fit> => {
  const { labels, labelled, classes, proof, accuracy, interval, confidence, classifier, name, looks } = saved
  const known = { classifier: deserialise(classifier), outOfFold: NOTHING, placeOf: new Map() }
  const make = usesVectors(known.classifier) ? (vectors?.make ?? null) : null
  const guesses = await guessAll(tickets, { ...known, vectors: make })
  return {
    vectors: saved.vectors ?? null,
    answers: null,
    ...{ labels, labelled, classes, proof, accuracy, interval, confidence, classifier, name, guesses },
    source: 'saved',
    ...comparison(tickets, { seen: [], labelled: looks, guesses, labels: labels.length }),
    suspects: [],
    trial: [],
    shots: [],
  }
}

const NOTHING = { labels: [], truth: [], probabilities: new Float32Array(0) }
