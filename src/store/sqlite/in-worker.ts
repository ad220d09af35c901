import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What a module does as a thread of its own with `job` and sends back; nobody waits for it meanwhile. */
export const inWorker = async <T>(module: string, job: object): Promise<T> => {
  const worker = new Worker(new URL(module), { workerData: job })
  const [[found]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
  return found
}
