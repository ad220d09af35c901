import { statfs } from 'node:fs/promises'
import type { StoredAnalysis } from '../store/store.ts'
import { viewEngines } from './choose-engine.ts'
import type { Measures } from './desk.ts'
import { bytesUsed } from './disk-use.ts'
import type { Meter } from './meter.ts'
import type { Office } from './office.ts'
import { isBusy } from './retention.ts'
import { hasRoom } from './room.ts'

const STATES = ['queued', 'running', 'paused', 'done', 'failed', 'cancelled'] as const

/** How the program is doing, in numbers without any text of a ticket. */
export const measure = async ({ context, runner }: Office, meter: () => Meter): Promise<Measures> => {
  const analyses = (await context.store.analyses()).map(runner.standing)
  const { bavail, bsize } = await statfs(context.folders.root)
  return {
    ...meter(),
    analyses: STATES.map((state) => ({ state, count: analyses.filter((one) => one.state === state).length })),
    queue: analyses.filter(isBusy).reduce((sum, one) => sum + waiting(one), 0),
    callsInFlight: runner.inFlight(),
    engines: (await viewEngines(context)).map(({ engine, ok }) => ({ engine, up: ok })),
    freeBytes: bavail * bsize,
    dataBytes: bytesUsed(context),
  }
}

const waiting = ({ counters: { total, done, failed, skipped } }: StoredAnalysis): number =>
  total - done - failed - skipped

/** True when work can be taken in: the store answers, and there is room on disk. */
export const isReady = async ({ context }: Office): Promise<boolean> => {
  try {
    await context.store.value('nonce')
    return await hasRoom(context)
  } catch {
    return false
  }
}
