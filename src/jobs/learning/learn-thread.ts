import { on, once } from 'node:events'
import path from 'node:path'
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Plan } from '../../analysis/plan.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TrainingFile } from '../../report/training/files.ts'
import { type Evaluation, evaluate, type Judgement } from '../../review/evaluation.ts'
import type { CorrectedTicket, NewTicket } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { AnalysisSettings } from '../desk.ts'
import { fileSink } from '../disk.ts'
import { readInputs } from '../import.ts'
import type { Input } from '../inputs.ts'
import { distilledExamples, type ModelAnswer } from './distilled.ts'
import { type Fit, isFit, learn, type TooFew } from './learn.ts'
import { correctedExamples, descriptionsOf, type LessonTicket, lessonReader, saidLabels } from './lesson.ts'
import { remember } from './remember.ts'
import type { SavedFit } from './saved-fits.ts'
import type { OnShare } from './share.ts'
import { shotsFor } from './shots.ts'
import { trainingLines, trainingRows } from './training-rows.ts'
import { trialTickets } from './trial-tickets.ts'
import { type Grant, type Granted, vectorMaker, type Wish, wishedVectors } from './vector-wishes.ts'

/** What is learned from: the chosen rows of an analysis' files and what people corrected. */
export type Course = {
  readonly inputs: readonly [Input, ...Input[]]
  readonly taxonomy: Taxonomy
  readonly corrections: readonly CorrectedTicket[]
  /** What models answered in earlier analyses. */
  readonly answers: readonly ModelAnswer[]
  /** Version of the list. */
  readonly version: string
  readonly suspects: boolean
  /** To choose examples for a model, too. */
  readonly shots: boolean
  /** What was learned from an earlier file, where this one has too few labels of its own. */
  readonly saved: SavedFit | null
  /** The embedding model to try, if any. */
  readonly embed: AnalysisSettings['embed'] | null
  /** Address of the engine, where one was said. */
  readonly url: string | null
}

type Folders = { readonly files: string; readonly temporary: string }
type Learning = Course & { readonly task: 'learn'; readonly folders: Folders }
/** One file of a training set, to be written at `target`. */
type Textbook = Pick<Course, 'inputs' | 'taxonomy' | 'corrections'> & {
  readonly plan: Plan
  readonly wanted: TrainingFile
  readonly target: string
}
type Compiling = Textbook & { readonly task: 'compile'; readonly folders: Folders }
type Judging = { readonly task: 'judge'; readonly judgements: readonly Judgement[] }
type Job = Learning | Compiling | Judging

/** Reads the sheet and learns in another thread, so that nobody waits for it. An abort ends it at once. */
export const learnInThread = (
  context: Omit<Context, 'fits'>,
  course: Course,
  { signal, onShare }: { readonly signal: AbortSignal; readonly onShare: OnShare },
): Promise<Fit | TooFew> => {
  const { files, temporary } = context.folders
  const { embed, url, inputs } = course
  const fileIds = inputs.map(({ file }) => file.id)
  const grant = embed ? vectorMaker(context, { embed, url, fileIds }, signal) : null
  const job = { task: 'learn', folders: { files, temporary }, ...course } as const
  return inThread<Fit | TooFew>(job, signal, { grant, onShare })
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

/** What a thread says: how far it is, that it needs vectors, or what came of its job. */
type Said = { readonly share: number } | { readonly wish: Wish } | { readonly result: unknown }

type Hearing = { readonly grant?: Grant | null; readonly onShare?: OnShare }

const inThread = async <T>(job: Job, signal: AbortSignal, { grant, onShare }: Hearing = {}): Promise<T> => {
  const worker = new Worker(new URL(import.meta.url), { workerData: job })
  try {
    for await (const [said] of on(worker, 'message', { signal, close: ['exit'] })) {
      const message = said as Said
      if ('result' in message) return message.result as T
      if ('share' in message) onShare?.(message.share)
      else worker.postMessage((await grant?.(message.wish)) ?? null)
    }
    throw new Error('the thread ended without a result')
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
  const { taxonomy, corrections, version, suspects, embed } = job
  const vectors = embed ? { model: embed.name, make: wishedVectors(askMain) } : null
  const read = lessonReader(taxonomy)
  const tickets: LessonTicket[] = []
  const tried = trialTickets()
  await readCourse(job, (batch) => {
    const lessons = read(batch)
    tickets.push(...lessons)
    tried.add(batch, lessons)
  })
  const corrected = correctedExamples(taxonomy, corrections)
  const said = saidLabels(taxonomy, corrections)
  const descriptions = descriptionsOf(taxonomy)
  const learned = job.saved
    ? await remember(tickets, job.saved, vectors)
    : await learn({
        ...{ tickets, corrected, said, descriptions, vectors, version, suspects },
        distilled: distilledExamples(taxonomy, job.answers),
        onShare: (share) => parentPort?.postMessage({ share } satisfies Said),
      })
  if (!isFit(learned)) return learned
  const trial = tried.chosen()
  const held = new Set(trial.map(({ key }) => key))
  return { ...learned, trial, shots: job.shots ? shotsFor({ tickets, corrected }, held) : [] }
}

/** Asks the thread that began this one. */
const askMain = async (wish: Wish): Promise<Granted> => {
  const port = parentPort as MessagePort
  port.postMessage({ wish } satisfies Said)
  const [granted] = await once(port, 'message')
  return granted
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
if (!isMainThread && isJob(workerData))
  parentPort?.postMessage({ result: await work(workerData) } satisfies Said)
