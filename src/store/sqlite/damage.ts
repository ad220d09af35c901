import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { isDamage } from '../data-error.ts'
import { connectReadOnly } from './connect.ts'
import { inWorker } from './in-worker.ts'

/** What is wrong with a database that nobody uses, in SQLite's words, or null; all of it is read. */
export const damageOf = (file: string): string | null => {
  try {
    const db = connectReadOnly(file)
    try {
      const found = String(db.pragma('quick_check(1)', { simple: true }))
      return found === 'ok' ? null : found
    } finally {
      db.close()
    }
  } catch (error) {
    if (isDamage(error)) return error.message
    throw error
  }
}

type Job = { readonly task: 'damage'; readonly file: string }

/** The same in another thread: a large database takes seconds. */
export const damageInWorker = (file: string): Promise<string | null> => {
  const job: Job = { task: 'damage', file }
  return inWorker(import.meta.url, job)
}

const isJob = (data: unknown): data is Job =>
  typeof data === 'object' && data !== null && 'task' in data && data.task === 'damage'

// This module is both sides of the thread, so that it is found wherever it runs from.
if (!isMainThread && isJob(workerData)) parentPort?.postMessage(damageOf(workerData.file))
