/** How long a call may take: at first generous, then by what calls really take. */
export type Deadlines = {
  /** Milliseconds for a call when `inFlight` calls share the server's slots. */
  next(inFlight: number, limit: number): number
  observe(serviceMs: number): void
}

const LEARNING = 8
const KEPT = 200
const BEFORE_MS = 600_000
const LEAST_MS = 60_000

/** max(60 s, 8 × p95 of the service times), and as much again for each call that waits before it. */
export const createDeadlines = (): Deadlines => {
  const times: number[] = []
  const p95 = (): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return {
    observe: (serviceMs) => {
      times.push(serviceMs)
      if (times.length > KEPT) times.shift()
    },
    next: (inFlight, limit) => {
      if (times.length < LEARNING) return BEFORE_MS
      return Math.max(LEAST_MS, 8 * p95()) * Math.max(1, Math.ceil(inFlight / Math.max(1, limit - 1)))
    },
  }
}
