/** Finds a limit from the rate of replies alone, for servers that do not tell how long a call waited. */
export type ThroughputSearch = {
  limit(): number
  /** `at`: monotonic milliseconds when a reply came. */
  onReply(at: number): void
}

/** Replies that a rate is measured over: answers differ in length, fewer would measure that. */
const MEASURED = 64
/** Share of the best rate that a lower limit must reach to be good enough. */
const AS_GOOD = 0.9
/** Measurements for which a limit is kept before the search begins anew: servers change. */
const KEEP = 12

/**
 * Waiting calls cost a server nothing, so the search starts at the maximum and halves the limit as long as the
 * replies come as fast; it then stays at one and a half times the last limit that did, so that calls still wait.
 */
export const createThroughputSearch = (max: number): ThroughputSearch => {
  let limit = max
  /** The lowest limit that was as fast as those above, and their mean rate. */
  let good = max
  let best = 0
  /** Measurements for which the limit is left alone. */
  let kept = 0
  /** Calls that were sent under the limit before this one. */
  let older = max
  let count = 0
  let since = 0

  const moveTo = (next: number): void => {
    older = limit
    limit = next
  }
  const startAgain = (): void => {
    best = 0
    good = max
    moveTo(max)
  }
  const lower = (rate: number): void => {
    best = best === 0 ? rate : (best + rate) / 2
    good = limit
    moveTo(Math.ceil(limit / 2))
  }
  const stay = (): void => {
    kept = KEEP
    moveTo(Math.min(max, Math.ceil(good * 1.5)))
  }
  const judge = (rate: number): void => {
    if (kept > 1) kept -= 1
    else if (kept === 1) {
      kept = 0
      startAgain()
    } else if (rate >= best * AS_GOOD && limit > 1) lower(rate)
    else stay()
  }
  return {
    limit: () => limit,
    onReply: (at) => {
      count += 1
      if (count === older + 1) since = at
      if (count < older + 1 + MEASURED) return
      count = 0
      older = 0
      judge(MEASURED / Math.max(1, at - since))
    },
  }
}
