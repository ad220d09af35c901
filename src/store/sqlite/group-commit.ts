import type { Commit } from '../store.ts'

type Pending = {
  readonly commit: Commit
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export type GroupCommit = {
  /** Resolves once the commit is durable. */
  add(commit: Commit): Promise<void>
  /** Writes what has come together, now. */
  flush(): void
}

/** Pause after a write, as a multiple of what the write took: writing takes at most a ninth of the time. */
const REST = 8
/** Milliseconds that an answer waits at the most for others to join it. */
const LONGEST_REST = 20

/**
 * Commits that come together share one transaction and so one fsync. Answers that come one by one are written at
 * once; where they come faster than the disk takes them they wait for a few of its write times, so that groups grow
 * as the disk gets slower. When a group fails each commit is tried by itself, so that one that cannot be written
 * does not take the others along.
 */
export const groupCommit = (write: (commits: readonly Commit[]) => void): GroupCommit => {
  let group: Pending[] = []
  let restUntil = 0
  const flush = (): void => {
    const ready = group
    group = []
    if (ready.length === 0) return
    const begun = performance.now()
    settle(ready, write)
    const ended = performance.now()
    restUntil = ended + Math.min(LONGEST_REST, REST * (ended - begun))
  }
  const schedule = (): void => {
    const rest = restUntil - performance.now()
    if (rest > 1) setTimeout(flush, rest)
    else setImmediate(flush)
  }
  return {
    add: (commit) =>
      new Promise((resolve, reject) => {
        if (group.length === 0) schedule()
        group.push({ commit, resolve, reject })
      }),
    flush,
  }
}

const settle = (group: readonly Pending[], write: (commits: readonly Commit[]) => void): void => {
  try {
    write(group.map(({ commit }) => commit))
    for (const { resolve } of group) resolve()
  } catch (error) {
    const [only, ...others] = group
    if (others.length === 0) only?.reject(error)
    else for (const one of group) settle([one], write)
  }
}
