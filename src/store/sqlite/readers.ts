import type { StatisticsRows } from '../store.ts'
import { statisticsInWorker } from './statistics-worker.ts'

export type Readers = ReturnType<typeof createReaders>

/** The threads that read at present; whoever asks for the same while one counts shares what it finds. */
export const createReaders = (file: string) => {
  const running = new Map<number, Promise<StatisticsRows>>()
  const start = (analysis: number): Promise<StatisticsRows> => {
    const counting = statisticsInWorker(file, analysis).finally(() => running.delete(analysis))
    running.set(analysis, counting)
    return counting
  }
  return {
    statistics: (analysis: number): Promise<StatisticsRows> => running.get(analysis) ?? start(analysis),
    /** Resolves at a moment when none reads. */
    idle: async (): Promise<void> => {
      while (running.size > 0) await Promise.allSettled(running.values())
    },
  }
}
