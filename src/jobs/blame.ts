/**
 * Whose fault it is when every try of a ticket met trouble that passes (5xx, broken connections, hangs): the
 * ticket's, when calls that began after its first failure were answered; else the engine's, and the ticket is asked
 * again later. That happens once for each ticket: one that brings the engine down each time must not hold up a run.
 */
export type Blame = { watch(ticket: string): Watched }

/** One ticket while it is asked. */
type Watched = {
  /** A try failed. */
  failed(): void
  /** The engine answered, be it with nonsense. */
  answered(): void
  /** No try is left. `unclear`: nobody was answered, but the ticket had its second chance; it may be asked last. */
  whose(): 'engine' | 'ticket' | 'unclear'
}

export const createBlame = (): Blame => {
  const spared = new Set<string>()
  let begun = 0
  let lastAnswered = 0
  return {
    watch: (ticket) => {
      begun += 1
      const own = begun
      let firstFailure = Number.POSITIVE_INFINITY
      return {
        failed: () => {
          firstFailure = Math.min(firstFailure, begun)
        },
        answered: () => {
          lastAnswered = Math.max(lastAnswered, own)
        },
        whose: () => {
          if (lastAnswered > firstFailure) return 'ticket'
          if (spared.has(ticket)) return 'unclear'
          spared.add(ticket)
          return 'engine'
        },
      }
    },
  }
}
