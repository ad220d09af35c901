import type { Counters, Priority, StoredAnalysis } from '../store/store.ts'
import type { Rate } from './rate.ts'
import type { Speed } from './view.ts'

/** What changes while a run goes on. */
type Now = { priority: Priority; waitsForRoom: boolean }

type ActiveRun = {
  readonly abort: AbortController
  readonly rate: Rate
  readonly now: Now
  over: Promise<void>
}

const NO_ROOM = { state: 'paused', reason: 'disk', errorCode: 'disk.full' } as const

/** The runs that go on in this process, by the ids of their analyses. */
export const createActiveRuns = () => {
  const runs = new Map<string, ActiveRun>()
  return {
    has: (id: string): boolean => runs.has(id),
    ids: (): readonly string[] => [...runs.keys()],
    begin: ({ id, priority }: StoredAnalysis, rate: Rate): ActiveRun => {
      const now = { priority, waitsForRoom: false }
      const run = { abort: new AbortController(), rate, now, over: Promise.resolve() }
      runs.set(id, run)
      return run
    },
    /** `over` resolves when nothing of a run is left. */
    over: (id: string, over: Promise<void>): void => {
      const run = runs.get(id)
      if (run) run.over = over
    },
    delete: (id: string): void => {
      runs.delete(id)
    },
    /** Aborts its calls and resolves when nothing of it is left; false when there was none. */
    stop: async (id: string): Promise<boolean> => {
      const run = runs.get(id)
      run?.abort.abort(new Error('stopped'))
      await run?.over
      return run !== undefined
    },
    setPriority: (id: string, priority: Priority): void => {
      const run = runs.get(id)
      if (run) run.now.priority = priority
    },
    standing: (analysis: StoredAnalysis): StoredAnalysis =>
      runs.get(analysis.id)?.now.waitsForRoom ? { ...analysis, ...NO_ROOM } : analysis,
    speed: ({ id, counters }: StoredAnalysis): Speed => {
      const rate = runs.get(id)?.rate
      if (!rate) return { ticketsPerMinute: null, etaSeconds: null }
      return { ticketsPerMinute: rate.perMinute(), etaSeconds: rate.etaSeconds(remaining(counters)) }
    },
  }
}

const remaining = ({ total, done, failed, skipped }: Counters): number => total - done - failed - skipped
