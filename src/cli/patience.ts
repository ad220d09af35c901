import type { AnalysisView } from '../jobs/desk.ts'
import type { CliDesk } from './context.ts'

/** What the log says last of a run that has ended with its pause; one that goes on by itself says otherwise. */
const ENDED_PAUSED = 'run.stopped'

/** True for a pause that ends only when somebody acts. The engine and its model are tried again as long as a run lives. */
export const needsSomebody = async (
  desk: Pick<CliDesk, 'log'>,
  { id, state, reason }: Pick<AnalysisView, 'id' | 'state' | 'reason'>,
): Promise<boolean> => {
  if (state !== 'paused') return false
  if (reason !== 'engine' && reason !== 'model') return true
  return (await desk.log(id)).at(-1)?.code === ENDED_PAUSED
}

export type Patience = {
  /** True when an analysis is paused and nothing was answered for longer than it may. */
  isOver(analysis: Pick<AnalysisView, 'state' | 'done'>): boolean
}

/**
 * Waits for an engine that comes back. One that comes back and only fails again has not: the time runs on until a
 * ticket is done.
 */
export const createPatience = (waitMs: number, now: () => number = () => performance.now()): Patience => {
  let since: number | null = null
  let doneThen = 0
  return {
    isOver: ({ state, done }) => {
      if (done !== doneThen) since = null
      doneThen = done
      if (state !== 'paused') return false
      since ??= now()
      return now() - since > waitMs
    },
  }
}
