import { once } from 'node:events'
import path from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { Layout } from '../../columns/layout.ts'
import { type Evaluation, evaluate, type Judgement } from '../../review/evaluation.ts'
import type { CorrectedTicket, StoredFile } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readTickets } from '../read-tickets.ts'
import { stagedTickets } from '../staging.ts'
import { withSource } from '../stored-file.ts'
import { type Fit, learn, type TooFew } from './learn.ts'
import { correctedExamples, descriptionsOf, type LessonTicket, lessonReader } from './lesson.ts'

/** What is learned from: a sheet of a file and what people corrected. */
export type Course = {
  readonly file: Pick<StoredFile, 'id' | 'name'>
  readonly layout: Layout
  readonly taxonomy: Taxonomy
  readonly corrections: readonly CorrectedTicket[]
  /** Version of the list. */
  readonly version: string
  readonly suspects: boolean
}

type Folders = { readonly files: string; readonly temporary: string }
type Learning = Course & { readonly task: 'learn'; readonly folders: Folders }
type Judging = { readonly task: 'judge'; readonly judgements: readonly Judgement[] }
type Job = Learning | Judging

/** Reads the sheet and learns in another thread, so that nobody waits for it. An abort ends it at once. */
export const learnInThread = (
  { folders }: Pick<Context, 'folders'>,
  course: Course,
  signal: AbortSignal,
): Promise<Fit | TooFew> => {
  const { files, temporary } = folders
  return inThread<Fit | TooFew>({ task: 'learn', folders: { files, temporary }, ...course }, signal)
}

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
  (data.task === 'learn' || data.task === 'judge')

const study = async (job: Learning): Promise<Fit | TooFew> => {
  const { file, layout, taxonomy, corrections, version, suspects } = job
  const folders = { ...job.folders, file: (id: string) => path.join(job.folders.files, id) }
  const context = { folders: { ...folders, root: '', database: '' } }
  const read = lessonReader(taxonomy)
  const tickets: LessonTicket[] = []
  const take = async (batches: ReturnType<typeof readTickets>): Promise<void> => {
    for await (const batch of batches) tickets.push(...read(batch))
  }
  const staged = await stagedTickets(context, file.id, layout)
  await (staged ? take(staged) : withSource(context, file, (source) => take(readTickets(source, layout))))
  const corrected = correctedExamples(taxonomy, corrections)
  return learn({ tickets, corrected, descriptions: descriptionsOf(taxonomy), version, suspects })
}

// This module is both sides of the thread, so that it is found wherever it runs from.
if (!isMainThread && isJob(workerData))
  parentPort?.postMessage(
    workerData.task === 'learn' ? await study(workerData) : evaluate(workerData.judgements),
  )
