import type { StoredAnalysis, StoredFile } from '../store/store.ts'
import { createClockGuard } from './clock-guard.ts'
import type { Context } from './context.ts'
import { deleteAnalysis, deleteFile, dropContent } from './delete.ts'
import type { Cleaned } from './desk.ts'
import { bytesUsed } from './disk-use.ts'
import { noteInLog } from './note.ts'
import type { Office } from './office.ts'
import { analysisGoesAt, DAY_MS, fileGoesAt, isBusy } from './retention.ts'

const EVERY_MS = 3_600_000

export type Cleaner = {
  /** Removes what is over its time, now, because a person says so; one cleaning at a time. */
  clean(): Promise<Cleaned>
  /** Cleans now and every hour, until `stop`, as long as the clock can be believed. */
  start(): void
  stop(): Promise<void>
}

export const createCleaner = (office: Office): Cleaner => {
  const { clock, warn } = office.context
  const guard = createClockGuard(office.context)
  const end = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  let timer: Promise<void> = Promise.resolve()
  const clean = (): Promise<Cleaned> => {
    const cleaned = last.then(() => cleanOnce(office))
    last = cleaned.catch(() => undefined)
    return cleaned
  }
  const cleanIfBelieved = async (): Promise<void> => {
    if (await guard.believes()) await clean()
  }
  const keepCleaning = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await cleanIfBelieved().catch((error: unknown) =>
        warn('what is over its time could not be removed', error),
      )
      await clock.sleep(EVERY_MS, end.signal).catch(() => undefined)
    }
  }
  return {
    clean: async () => {
      await guard.confirm()
      return clean()
    },
    start: () => {
      timer = keepCleaning()
    },
    stop: async () => {
      end.abort()
      await timer
      await last
    },
  }
}

/** Analyses first, so that a file whose last analysis goes can go whole. */
const cleanOnce = async (office: Office): Promise<Cleaned> => {
  const { context } = office
  const before = bytesUsed(context)
  const analyses = await dueAnalyses(context)
  for (const { id } of analyses) await deleteAnalysis(office, id)
  const { resultsDays } = context.retention
  if (resultsDays > 0) await context.store.forgetCorrections(context.clock.now() - resultsDays * DAY_MS)
  const files = await dueFiles(context)
  for (const file of files) await removeFile(office, file)
  await context.store.reclaim()
  const bytes = Math.max(0, before - bytesUsed(context))
  const cleaned = { files: files.length, analyses: analyses.length, bytes }
  if (files.length + analyses.length > 0) context.inform?.('cleaned', cleaned)
  return cleaned
}

const isDue = (at: number | null, { clock }: Context): boolean => at !== null && at <= clock.now()

const dueAnalyses = async (context: Context): Promise<readonly StoredAnalysis[]> =>
  (await context.store.analyses()).filter((one) => isDue(analysisGoesAt(one, context.retention), context))

/** Those of analyses that go on wait for their end. */
const dueFiles = async (context: Context): Promise<readonly StoredFile[]> => {
  const analyses = await context.store.analyses()
  const of = (file: StoredFile) => analyses.filter(({ fileIds }) => fileIds.includes(file.id))
  return (await context.store.files()).filter((file) => {
    const own = of(file)
    const pinned = own.some((one) => one.pinned)
    return isDue(fileGoesAt(file, context.retention, pinned), context) && !own.some(isBusy)
  })
}

/** The store first: bytes that it does not know any more are swept at the next start. */
const removeFile = async (office: Office, { id, name }: StoredFile): Promise<void> => {
  const { context } = office
  const analyses = (await context.store.analyses()).filter(({ fileIds }) => fileIds.includes(id))
  if (analyses.length === 0) return deleteFile(office, id)
  await context.store.forgetContent(id, context.clock.now())
  await dropContent(office, id)
  for (const analysis of analyses) await noteInLog(office, analysis, 'run.file-gone', { name })
}
