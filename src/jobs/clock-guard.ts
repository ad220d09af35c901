import type { Context } from './context.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Further ahead than that, the clock is doubted: a machine that stood still for so long is rarer than a wrong clock. */
const AHEAD_MS = 45 * DAY_MS
/** How long it must stay ahead by its own account, and with this process looking on, to be believed. */
const CONFIRMED_MS = DAY_MS
const WATCHED_MS = HOUR_MS

const NAME = 'clock'

/** Wall times, ms since 1970: when the clock was believed last, and since when it is doubted. */
type Seen = { readonly at: number; readonly doubtedAt: number | null }

export type ClockGuard = {
  /** Whether to delete by the wall clock now. Says why not, once. */
  believes(): Promise<boolean>
  /** A person says that the clock is right. */
  confirm(): Promise<void>
}

/** Keeps a clock that was set months or years ahead from deleting everything at once. */
export const createClockGuard = (context: Pick<Context, 'store' | 'clock' | 'warn'>): ClockGuard => {
  const { store, clock, warn } = context
  /** By the clock that never jumps: since when this process has seen it ahead. */
  let watchedFrom: number | null = null
  const keep = (seen: Seen): Promise<void> => store.setValue(NAME, JSON.stringify(seen))
  const confirm = (): Promise<void> => {
    watchedFrom = null
    return keep({ at: clock.now(), doubtedAt: null })
  }
  const doubt = async ({ at, doubtedAt }: Seen): Promise<boolean> => {
    const now = clock.now()
    if (watchedFrom === null) {
      watchedFrom = clock.monotonic()
      const days = Math.floor((now - at) / DAY_MS)
      warn(
        `the clock is ${days} days ahead of the last look: nothing is deleted by it until it stayed so for a day`,
      )
    }
    const since = doubtedAt === null || doubtedAt > now ? now : doubtedAt
    await keep({ at, doubtedAt: since })
    return now - since >= CONFIRMED_MS && clock.monotonic() - watchedFrom >= WATCHED_MS
  }
  return {
    confirm,
    believes: async () => {
      const seen = await lastSeen(context)
      const ahead = seen !== null && clock.now() - seen.at > AHEAD_MS
      if (ahead && !(await doubt(seen))) return false
      await confirm()
      return true
    },
  }
}

/** The newest thing in the store tells of a time before anybody looked; null where there is nothing. */
const lastSeen = async ({ store }: Pick<Context, 'store'>): Promise<Seen | null> => {
  const kept = await store.value(NAME)
  if (kept !== null) return JSON.parse(kept) as Seen
  const made = [...(await store.files()), ...(await store.analyses())].map(({ createdAt }) => createdAt)
  return made.length > 0 ? { at: made.reduce((a, b) => Math.max(a, b)), doubtedAt: null } : null
}
