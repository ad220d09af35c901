import { deserialise } from '../../analysis/classifier/save.ts'
import { comparison } from './compare.ts'
import { guessAll } from './guesses.ts'
import type { Fit } from './learn.ts'
import type { LessonTicket } from './lesson.ts'
import type { SavedFit } from './saved-fits.ts'

/** What a classifier of an earlier file says of the tickets of this one; none of them was learned from. */
export const remember = (tickets: readonly LessonTicket[], saved: SavedFit): Fit => {
  const { labels, labelled, classes, proof, accuracy, interval, confidence, classifier, name, looks } = saved
  const known = { classifier: deserialise(classifier), outOfFold: NOTHING }
  const guesses = guessAll(tickets, known, new Map())
  return {
    ...{ labels, labelled, classes, proof, accuracy, interval, confidence, classifier, name, guesses },
    source: 'saved',
    ...comparison(tickets, { seen: [], labelled: looks, guesses, labels: labels.length }),
    suspects: [],
    trial: [],
    shots: [],
  }
}

const NOTHING = { labels: [], truth: [], probabilities: new Float32Array(0) }
