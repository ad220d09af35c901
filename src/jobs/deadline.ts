/** How long the service of a call may take: at first generous, then by what calls really take. */
export type Deadlines = {
  /** Milliseconds of service; engines leave time in their queue out. */
  next(): number
  observe(serviceMs: number): void
}

/** Calls after which the limit is set, and set again. */
const LEARNING = 8
const KEPT = 200
const BEFORE_MS = 600_000
const LEAST_MS = 60_000

/** max(60 s, 8 × p95 of the service times) once enough calls were seen. */
export const createDeadlines = (): Deadlines => {
  const times: number[] = []
  let seen = 0
  let limit = BEFORE_MS
  const p95 = (): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return {
    observe: (serviceMs) => {
      times.push(serviceMs)
      if (times.length > KEPT) times.shift()
      seen += 1
      if (seen % LEARNING === 0) limit = Math.max(LEAST_MS, 8 * p95())
    },
    next: () => limit,
  }
}
