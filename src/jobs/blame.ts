/**
 * Whose fault it is when every try of a ticket failed with trouble that passes (5xx, broken connections, hangs):
 * the ticket's, when others were answered meanwhile; else the engine's, and the ticket is asked again later.
 * Each ticket is given that benefit once: a ticket that brings the engine down each time must not hold up a run.
 */
export type Blame = {
  /** A ticket is asked from now on; the function tells, when it came to nothing, whether the engine failed. */
  watch(ticket: string): () => boolean
  /** The engine answered a ticket, be it with nonsense. */
  answered(): void
}

export const createBlame = (): Blame => {
  const spared = new Set<string>()
  let answers = 0
  return {
    watch: (ticket) => {
      const before = answers
      return () => {
        if (answers > before || spared.has(ticket)) return false
        spared.add(ticket)
        return true
      }
    },
    answered: () => {
      answers += 1
    },
  }
}
