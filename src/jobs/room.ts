import { statfs } from 'node:fs/promises'
import { TriajeError } from '../shared/errors.ts'
import { backoff } from './backoff.ts'
import type { Context } from './context.ts'
import { runAnalysis } from './run.ts'
import { current, detailOf, log, type Run } from './this-run.ts'

const LONGEST_PAUSE_MS = 15_000
const MIB = 2 ** 20

type Waiting = {
  /** Told when the run begins and ceases to wait for room: the store may not be able to remember it. */
  readonly onWait: (waits: boolean) => void
}

/** Runs an analysis. While the disk is full it is paused; it goes on by itself once there is room again. */
export const runWithRoom = async (context: Context, run: Run & Waiting): Promise<void> => {
  let { analysis } = run
  for (let attempt = 1; ; attempt++)
    try {
      return await runAnalysis(context, { ...run, analysis })
    } catch (error) {
      if (run.signal.aborted) return
      if (!isDiskFull(error)) throw error
      await waitForRoom(context, run, attempt).catch(() => undefined)
      analysis = await current(context, run)
    }
}

const isDiskFull = (error: unknown): boolean => error instanceof TriajeError && error.code === 'disk.full'

/** What is told to the store is told as far as there is room for it; a pause by somebody else ends the waiting. */
const waitForRoom = async (context: Context, run: Run & Waiting, attempt: number): Promise<void> => {
  const { analysis, signal, onChange, onWait } = run
  const paused = { state: 'paused', reason: 'disk', errorCode: 'disk.full' } as const
  onWait(true)
  try {
    await context.store.patchAnalysis(analysis.id, paused).catch(() => false)
    await log(context, run, 'run.full', { detail: detailOf(run, { code: 'disk.full' }) }).catch(
      () => undefined,
    )
    await onChange()
    for (let look = attempt; ; look++) {
      await context.clock.sleep(Math.min(LONGEST_PAUSE_MS, backoff(look)), signal)
      if (await hasRoom(context)) break
    }
  } finally {
    onWait(false)
  }
  await log(context, run, 'run.room')
}

/** A fiftieth of the disk, from 1 to 64 MiB: enough to get on, and to tell what happens. */
export const hasRoom = async ({ folders }: Pick<Context, 'folders'>): Promise<boolean> => {
  const { bavail, blocks, bsize } = await statfs(folders.root)
  return bavail * bsize >= Math.min(64 * MIB, Math.max(MIB, (blocks * bsize) / 50))
}
