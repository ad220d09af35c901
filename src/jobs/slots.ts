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
  /**
   * The same slots for one run, which gets its part of them by its weight; that may change at any time. A run with a
   * limit of its own never has more calls under way than that.
   */
  share(weight: () => number, own?: Controller): Slots
}

/** The calls of one run, waiting or under way. */
type Part = { readonly controller: Controller; waiting: number; busy: number }
type Waiter = { readonly part: Part; readonly turn: number; readonly start: () => void }

/**
 * Start-time fair queueing: each run has a time of its own that a call moves forward by 1/weight, and whose time is
 * earliest is admitted next. A run that comes late begins at the time of the others: it is neither starved by a
 * large one nor given what it did not ask for before. Where runs have limits of their own, all of them together have
 * no more under way than the highest of those.
 */
export const createSlots = (controller: Controller): SharedSlots => {
  const queue = createQueue()
  const share = (weight: () => number, own: Controller = controller): Slots => {
    const part: Part = { controller: own, waiting: 0, busy: 0 }
    let next = 0
    const acquire = async (signal: AbortSignal): Promise<void> => {
      const turn = Math.max(queue.now(), next)
      next = turn + 1 / weight()
      return queue.wait(part, turn, signal)
    }
    return { controller: own, acquire, release: () => queue.release(part), inFlight: queue.busy }
  }
  return { ...share(() => 1), share }
}

const createQueue = () => {
  const waiters = new Set<Waiter>()
  const parts = new Set<Part>()
  let busy = 0
  let now = 0
  const limit = (): number => Math.max(0, ...[...parts].map((part) => part.controller.limit()))
  const admit = (): void => {
    for (let next = earliest(waiters); next && busy < limit(); next = earliest(waiters)) {
      waiters.delete(next)
      next.part.waiting -= 1
      next.part.busy += 1
      busy += 1
      now = next.turn
      next.start()
    }
  }
  /** A run without calls has no say in how many there may be. */
  const leave = (part: Part): void => {
    if (part.waiting + part.busy === 0) parts.delete(part)
  }
  const enter = (waiter: Waiter): void => {
    waiters.add(waiter)
    parts.add(waiter.part)
    waiter.part.waiting += 1
    admit()
  }
  const giveUp = (waiter: Waiter): void => {
    waiters.delete(waiter)
    waiter.part.waiting -= 1
    leave(waiter.part)
  }
  return {
    /** The turn of whom was admitted last. */
    now: () => now,
    busy: () => busy,
    wait: (part: Part, turn: number, signal: AbortSignal) => waiting({ part, turn, signal, enter, giveUp }),
    release: (part: Part): void => {
      part.busy -= 1
      busy -= 1
      leave(part)
      admit()
    },
  }
}

type Waiting = Pick<Waiter, 'part' | 'turn'> & {
  readonly signal: AbortSignal
  readonly enter: (waiter: Waiter) => void
  readonly giveUp: (waiter: Waiter) => void
}

const waiting = ({ part, turn, signal, enter, giveUp }: Waiting): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const abort = (): void => {
      giveUp(waiter)
      reject(signal.reason)
    }
    const start = (): void => {
      signal.removeEventListener('abort', abort)
      resolve()
    }
    const waiter = { part, turn, start }
    signal.addEventListener('abort', abort, { once: true })
    enter(waiter)
  })

/** Of those whose run may have one more; among equals, first come, first served. */
const earliest = (waiters: Iterable<Waiter>): Waiter | null => {
  let first: Waiter | null = null
  for (const waiter of waiters) {
    const { controller, busy } = waiter.part
    if (busy < controller.limit() && (first === null || waiter.turn < first.turn)) first = waiter
  }
  return first
}
