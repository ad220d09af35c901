import { setTimeout as delay } from 'node:timers/promises'

/** Time as the program sees it; injected so that tests can play hours in milliseconds. */
export type Clock = {
  /** Wall clock, milliseconds since 1970: for what people read, never for deadlines. */
  now(): number
  /** Milliseconds that never jump: for deadlines and rates. */
  monotonic(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal ? { signal } : {})
  },
}
