import { once } from 'node:events'
import path from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Plan } from '../../analysis/plan.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TrainingFile } from '../../report/training/files.ts'
import { type Evaluation, evaluate, type Judgement } from '../../review/evaluation.ts'
import type { CorrectedTicket, NewTicket } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { fileSink } from '../disk.ts'
import { readInputs } from '../import.ts'
import type { Input } from '../inputs.ts'
import { type Fit, isFit, learn, type TooFew } from './learn.ts'
import { correctedExamples, descriptionsOf, type LessonTicket, lessonReader } from './lesson.ts'
import { remember } from './remember.ts'
import type { SavedFit } from './saved-fits.ts'
import { shotsFor } from './shots.ts'
import { trainingLines, trainingRows } from './training-rows.ts'
import { trialTickets } from './trial-tickets.ts'

/** What is learned from: the chosen rows of an analysis' files and what people corrected. */
export type Course = {
  readonly inputs: readonly [Input, ...Input[]]
  readonly taxonomy: Taxonomy
  readonly corrections: readonly CorrectedTicket[]
  /** Version of the list. */
  readonly version: string
  readonly suspects: boolean
  /** To choose examples for a model, too. */
  readonly shots: boolean
  /** What was learned from an earlier file, where this one has too few labels of its own. */
  readonly saved: SavedFit | null
}

type Folders = { readonly files: string; readonly temporary: string }
type Learning = Course & { readonly task: 'learn'; readonly folders: Folders }
/** One file of a training set, to be written at `target`. */
type Textbook = Omit<Course, 'version' | 'suspects' | 'shots' | 'saved'> & {
  readonly plan: Plan
  readonly wanted: TrainingFile
  readonly target: string
}
type Compiling = Textbook & { readonly task: 'compile'; readonly folders: Folders }
type Judging = { readonly task: 'judge'; readonly judgements: readonly Judgement[] }
type Job = Learning | Compiling | Judging

/** Reads the sheet and learns in another thread, so that nobody waits for it. An abort ends it at once. */
export const learnInThread = (
  { folders }: Pick<Context, 'folders'>,
  course: Course,
  signal: AbortSignal,
): Promise<Fit | TooFew> => {
  const { files, temporary } = folders
  return inThread<Fit | TooFew>({ task: 'learn', folders: { files, temporary }, ...course }, signal)
}

/** Writes one file of a training set in another thread; resolves to how many labelled tickets there are. */
export const trainingInThread = (
  { folders: { files, temporary } }: Pick<Context, 'folders'>,
  textbook: Textbook,
): Promise<number> =>
  inThread<number>(
    { task: 'compile', folders: { files, temporary }, ...textbook },
    new AbortController().signal,
  )

/** What labelled tickets tell about answers, worked out in another thread: intervals take seconds. */
export const judgeInThread = (judgements: readonly Judgement[], signal: AbortSignal): Promise<Evaluation> =>
  inThread<Evaluation>({ task: 'judge', judgements }, signal)

const inThread = async <T>(job: Job, signal: AbortSignal): Promise<T> => {
  const worker = new Worker(new URL(import.meta.url), { workerData: job })
  try {
    const [[learned]] = await Promise.all([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }),
    ])
    return learned
  } finally {
    await worker.terminate()
  }
}

const isJob = (data: unknown): data is Job =>
  typeof data === 'object' &&
  data !== null &&
  'task' in data &&
  ['learn', 'compile', 'judge'].includes(String(data.task))

const readCourse = async (
  { folders: { files, temporary }, inputs }: Learning | Compiling,
  take: (batch: readonly NewTicket[]) => void,
): Promise<void> => {
  const folders = {
    root: '',
    database: '',
    learned: '',
    files,
    temporary,
    file: (id: string) => path.join(files, id),
  }
  await readInputs({ folders }, inputs, { take: async (batch) => take(batch), repeats: [] })
}

const study = async (job: Learning): Promise<Fit | TooFew> => {
  const { taxonomy, corrections, version, suspects } = job
  const read = lessonReader(taxonomy)
  const tickets: LessonTicket[] = []
  const tried = trialTickets()
  await readCourse(job, (batch) => {
    const lessons = read(batch)
    tickets.push(...lessons)
    tried.add(batch, lessons)
  })
  const corrected = correctedExamples(taxonomy, corrections)
  const learned = job.saved
    ? remember(tickets, job.saved)
    : learn({ tickets, corrected, descriptions: descriptionsOf(taxonomy), version, suspects })
  if (!isFit(learned)) return learned
  const trial = tried.chosen()
  const held = new Set(trial.map(({ key }) => key))
  return { ...learned, trial, shots: job.shots ? shotsFor({ tickets, corrected }, held) : [] }
}

const compile = async (job: Compiling): Promise<number> => {
  const tickets: NewTicket[] = []
  await readCourse(job, (batch) => tickets.push(...batch))
  const rows = trainingRows(tickets, job)
  const sink = fileSink(job.target)
  for (const line of trainingLines(rows, job.plan, job.wanted)) sink.write(Buffer.from(line))
  sink.finish()
  return rows.length
}

const work = (job: Job): Promise<Fit | TooFew | number> | Evaluation => {
  if (job.task === 'judge') return evaluate(job.judgements)
  return job.task === 'learn' ? study(job) : compile(job)
}

// This module is both sides of the thread, so that it is found wherever it runs from.
if (!isMainThread && isJob(workerData)) parentPort?.postMessage(await work(workerData))
