import type { OutOfFold } from '../../analysis/classifier/cross-validate.ts'
import { drawExamples } from '../../analysis/classifier/draw.ts'
import { type Answered, answersOf } from '../../analysis/classifier/guarantee.ts'
import { neighboursOf } from '../../analysis/classifier/neighbours.ts'
import { serialise } from '../../analysis/classifier/save.ts'
import type { Shot } from '../../analysis/few-shot.ts'
import { bootstrap, type Interval, isTelling, separation } from '../../review/accuracy.ts'
import { misfiled, NEIGHBOURS, type Suspect } from '../../review/misfiled.ts'
import { randomNumbers } from '../../shared/random.ts'
import { comparison } from './compare.ts'
import { type Guesses, guessAll } from './guesses.ts'
import {
  type AnswerUse,
  FEWEST_CLASSES,
  FEWEST_LABELLED,
  type Learned,
  type Telling,
  type VectorUse,
} from './learned.ts'
import { CORRECTION_WEIGHT, type Known, type Lesson, NO_ROW } from './lesson.ts'
import { sharesOf } from './share.ts'
import type { TrialTicket } from './trial-tickets.ts'
import { type Meant, NoVectors, type Taught, teach, trainOn } from './vectors.ts'
import { distilledFor, firstOf, withAnswers } from './with-answers.ts'

/** What was learned from the labelled tickets of a file. */
export type Fit = {
  /** Ids of the categories. */
  readonly labels: readonly string[]
  /** Labelled tickets learned from, corrections included, and categories that they have. */
  readonly labelled: number
  readonly classes: number
  /** Where the labels are from; the name of the earlier file, or '' for others. */
  readonly source: Learned['source']
  readonly name: string
  /** Answers to labelled tickets by models that have not seen them, one for each question (duplicate key). */
  readonly proof: readonly Answered[]
  readonly accuracy: number
  readonly interval: Interval
  readonly confidence: Telling
  /** Every ticket with text; labelled ones as out of fold. */
  readonly guesses: Guesses
  /** Distinct questions that have no label yet. */
  readonly unlabelled: number
  readonly drifted: boolean
  /** Tickets that are probably misfiled, the most certain first; empty unless asked for. */
  readonly suspects: readonly Misfiled[]
  /** As a small file. */
  readonly classifier: Uint8Array
  /** What came of the embedding model; null where none was named. */
  readonly vectors: VectorUse | null
  /** What a model's answers taught; null where there are none, or labels enough. */
  readonly answers: AnswerUse | null
  /** Labelled tickets that a model may be tried on, in the order of a draw. */
  readonly trial: readonly TrialTicket[]
  /** Classified tickets that a model may be shown; empty unless asked for. */
  readonly shots: readonly Shot[]
}

/** A ticket that is probably misfiled; labels by their ids. */
type Misfiled = Omit<Suspect, 'place'> & { readonly row: number }

/** Too few labels: how many there are. */
export type TooFew = { readonly labelled: number; readonly classes: number }

export const isFit = (learned: Fit | TooFew): learned is Fit => 'guesses' in learned

/**
 * Learns from the tickets that have a label and from corrections, which win; guesses the category of every ticket. From
 * words alone where the embedding model does not answer.
 */
export const learn = async (lesson: Lesson): Promise<Fit | TooFew> => {
  const known = labelledTickets(lesson)
  const classes = new Set(known.map(({ label }) => label)).size
  if (known.length < FEWEST_LABELLED || classes < FEWEST_CLASSES) return { labelled: known.length, classes }
  try {
    return await fitTo(lesson, known)
  } catch (error) {
    if (!(error instanceof NoVectors && lesson.vectors)) throw error
    const { model } = lesson.vectors
    const fit = await fitTo({ ...lesson, vectors: null }, known)
    return { ...fit, vectors: { model, use: 'failed', words: null, with: null } }
  }
}

const fitTo = async (lesson: Lesson, known: readonly Known[]): Promise<Fit> => {
  const people = drawExamples(known) as readonly Known[]
  const { version, descriptions, vectors = null } = lesson
  const distilled = distilledFor(lesson, known)
  const trainings = 1 + Number(distilled.length > 0) + Number(vectors !== null)
  const progress = sharesOf(trainings, lesson.onShare)
  const how = { options: { version, descriptions, progress }, foldOf: (one: Meant) => foldOf(one as Known) }
  const { examples, trained, answers } = withAnswers(people, distilled, (some) => trainOn(how, some))
  const taught = await teach({ ...how, examples, vectors }, trained)
  const guesses = await guessAll(lesson.tickets, {
    ...taught.trained,
    placeOf: new Map(examples.map(({ row }, place) => [row, place])),
    vectors: taught.make,
  })
  const outOfFold = firstOf(taught.trained.outOfFold, people.length)
  return fitFrom(lesson, { known, people, answers, guesses, taught, outOfFold })
}

type Lessons = {
  /** All that people labelled, and what of it was learned from. */
  readonly known: readonly Known[]
  readonly people: readonly Known[]
  readonly answers: AnswerUse | null
  readonly taught: Taught
  /** Of the labels of people. */
  readonly outOfFold: OutOfFold
  readonly guesses: Guesses
}

const fitFrom = (lesson: Lesson, lessons: Lessons): Fit => {
  const { known, people, answers, taught, guesses, outOfFold } = lessons
  const { trained } = taught
  const proofs = proofsOf(people, outOfFold)
  return {
    labels: trained.classifier.labels,
    labelled: known.length,
    classes: new Set(known.map(({ label }) => label)).size,
    ...proven(proofs, lesson.corrected.length === known.length),
    guesses,
    ...comparison(lesson.tickets, {
      seen: known.map(({ key }) => key),
      labelled: {
        confidences: proofs.map(({ confidence }) => confidence),
        answers: proofs.map(({ answer }) => answer),
      },
      guesses,
      labels: trained.classifier.labels.length,
    }),
    suspects: lesson.suspects ? suspectsOf(people, outOfFold) : [],
    classifier: serialise(trained.classifier),
    vectors: taught.use,
    answers,
    trial: [],
    shots: [],
  }
}

/** Of the labelled tickets of the file; what people corrected is no suspect. */
const suspectsOf = (examples: readonly Known[], outOfFold: OutOfFold): readonly Misfiled[] =>
  misfiled(outOfFold, neighboursOf(examples, NEIGHBOURS)).flatMap(({ place, ...suspect }) => {
    const { row, corrected } = examples[place] as Known
    return corrected ? [] : [{ row, ...suspect }]
  })

const labelledTickets = ({ tickets, corrected, said: words }: Lesson): readonly Known[] => {
  const byKey = new Map(corrected.map((example) => [example.key, example]))
  const own = tickets.flatMap((ticket): readonly Known[] => {
    if (byKey.has(ticket.key)) return []
    const label = words?.get(ticket.key)
    if (label !== undefined) return [{ ...ticket, label, weight: CORRECTION_WEIGHT, corrected: true }]
    return ticket.label === '' ? [] : [ticket]
  })
  const said = [...byKey.values()].map(({ title = '', ...example }) => ({
    ...example,
    title,
    row: NO_ROW,
    corrected: true,
  }))
  return [...own, ...said]
}

/** The same labels give the same interval. */
const SEED = 42

const FOLDS = 5

/** By the duplicate key, so that tickets which would give each other away stand together. */
const foldOf = ({ key }: Known): number => Number.parseInt(key.slice(0, 8), 16) % FOLDS

type Proof = Answered & { readonly answer: number; readonly example: Known }

const proofsOf = (examples: readonly Known[], outOfFold: OutOfFold): readonly Proof[] =>
  answersOf(outOfFold).map((answered, i) => ({ ...answered, example: examples[i] as Known }))

/**
 * What the answers are judged by: each question once, since duplicates would count one success many times; without
 * corrections, which people make where answers are wrong, unless there is nothing else.
 */
const proven = (proofs: readonly Proof[], fromCorrections: boolean) => {
  const byKey = new Map<string, Proof>()
  for (const proof of proofs)
    if ((fromCorrections || !proof.example.corrected) && !byKey.has(proof.example.key))
      byKey.set(proof.example.key, proof)
  const proof = [...byKey.values()].map(({ confidence, right }) => ({ confidence, right }))
  const share = (places: readonly number[]): number =>
    places.reduce((sum, i) => sum + Number(proof[i]?.right), 0) / (places.length || 1)
  return {
    source: fromCorrections ? ('corrections' as const) : ('column' as const),
    name: '',
    proof,
    accuracy: share([...proof.keys()]),
    interval: bootstrap(proof.length, share, randomNumbers(SEED)),
    confidence: { separation: separation(proof), shown: isTelling(proof) },
  }
}
