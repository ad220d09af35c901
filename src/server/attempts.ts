import type { Clock } from '../shared/clock.ts'

/** Wrong passwords that one address may try in a window. */
const MOST_WRONG = 10
const WINDOW_MS = 60_000
/** Addresses remembered at most. */
const MOST_ADDRESSES = 10_000

/** Slows down who guesses passwords, by address. */
export type Attempts = {
  /** Seconds until this address may try again; 0 when it may now. */
  wait(address: string): number
  failed(address: string): void
}

export const createAttempts = (clock: Pick<Clock, 'monotonic'>): Attempts => {
  const windows = new Map<string, { wrong: number; readonly endsAt: number }>()
  const current = (address: string) => {
    const window = windows.get(address)
    if (window !== undefined && window.endsAt > clock.monotonic()) return window
    windows.delete(address)
    return undefined
  }
  return {
    wait: (address) => {
      const window = current(address)
      if (window === undefined || window.wrong < MOST_WRONG) return 0
      return Math.ceil((window.endsAt - clock.monotonic()) / 1000)
    },
    failed: (address) => {
      const window = current(address) ?? { wrong: 0, endsAt: clock.monotonic() + WINDOW_MS }
      window.wrong += 1
      windows.set(address, window)
      const [oldest] = windows.keys()
      if (windows.size > MOST_ADDRESSES && oldest !== undefined) windows.delete(oldest)
    },
  }
}
