import type { Controller } from './controller.ts'

/** Permission to have one call in flight at a server. */
export type Slots = {
  readonly controller: Controller
  /** Resolves when a call may start; rejects when aborted. */
  acquire(signal: AbortSignal): Promise<void>
  release(): void
  inFlight(): number
}

/** The slots of a server, handed out fairly to all runs that use it. */
export type SharedSlots = Slots & {
  /** The same slots for one run, which gets its part of them by its weight; that may change at any time. */
  share(weight: () => number): Slots
}

type Waiter = { readonly turn: number; readonly start: () => void }

/**
 * Start-time fair queueing: each run has a time of its own that a call moves forward by 1/weight, and whose time is
 * earliest is admitted next. A run that comes late begins at the time of the others: it is neither starved by a
 * large one nor given what it did not ask for before.
 */
export const createSlots = (controller: Controller): SharedSlots => {
  const waiters = new Set<Waiter>()
  let busy = 0
  let now = 0
  const admit = (): void => {
    for (let next = earliest(waiters); next && busy < controller.limit(); next = earliest(waiters)) {
      waiters.delete(next)
      busy += 1
      now = next.turn
      next.start()
    }
  }
  const wait = (turn: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const abort = (): void => {
        waiters.delete(waiter)
        reject(signal.reason)
      }
      const waiter = {
        turn,
        start: () => {
          signal.removeEventListener('abort', abort)
          resolve()
        },
      }
      signal.addEventListener('abort', abort, { once: true })
      waiters.add(waiter)
      admit()
    })
  const release = (): void => {
    busy -= 1
    admit()
  }
  const share = (weight: () => number): Slots => {
    let next = 0
    const acquire = async (signal: AbortSignal): Promise<void> => {
      const turn = Math.max(now, next)
      next = turn + 1 / weight()
      return wait(turn, signal)
    }
    return { controller, acquire, release, inFlight: () => busy }
  }
  return { ...share(() => 1), share }
}

/** Among equals, first come, first served. */
const earliest = (waiters: Iterable<Waiter>): Waiter | null => {
  let first: Waiter | null = null
  for (const waiter of waiters) if (first === null || waiter.turn < first.turn) first = waiter
  return first
}
