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

/**
 * Commits of one turn of the event loop share one transaction and so one fsync. While the disk is busy answers
 * pile up, so that groups grow as the disk gets slower. When a group fails each commit is tried by itself, so
 * that one that cannot be written does not take the others along.
 */
export const groupCommit = (write: (commits: readonly Commit[]) => void): GroupCommit => {
  let group: Pending[] = []
  const flush = (): void => {
    const ready = group
    group = []
    if (ready.length > 0) settle(ready, write)
  }
  return {
    add: (commit) =>
      new Promise((resolve, reject) => {
        if (group.length === 0) setImmediate(flush)
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
