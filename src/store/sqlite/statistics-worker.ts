import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { StatisticsRows } from '../store.ts'
import { connectReadOnly } from './connect.ts'
import { inWorker } from './in-worker.ts'
import { readStatistics } from './statistics.ts'

type Job = { readonly task: 'statistics'; readonly file: string; readonly analysis: number }

/** Counts in another thread, on a connection of its own, so that nobody waits for it. */
export const statisticsInWorker = (file: string, analysis: number): Promise<StatisticsRows> => {
  const job: Job = { task: 'statistics', file, analysis }
  return inWorker(import.meta.url, job)
}

const isJob = (data: unknown): data is Job =>
  typeof data === 'object' && data !== null && 'task' in data && data.task === 'statistics'

// This module is both sides of the thread, so that it is found wherever it runs from.
if (!isMainThread && isJob(workerData)) {
  const db = connectReadOnly(workerData.file)
  try {
    parentPort?.postMessage(readStatistics(db, workerData.analysis))
  } finally {
    db.close()
  }
}
