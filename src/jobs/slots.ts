import type { Controller } from './controller.ts'
import { afterTurn, createModelTurns, earliest, type Part, type Waiter } from './model-turns.ts'

/** Permission to have one call in flight at a server. */
export type Slots = {
  readonly controller: Controller
  /** Resolves when a call may start; rejects when aborted. */
  acquire(signal: AbortSignal): Promise<void>
  release(): void
  /** Told of each answer how many milliseconds the server loaded its model for it. */
  loaded(ms: number): void
  inFlight(): number
}

/** The slots of a server, handed out fairly to all runs that use it. */
export type SharedSlots = Slots & {
  /**
   * The same slots for one run, which gets its part of them by its weight; that may change at any time. A run with a
   * limit of its own never has more calls under way than that.
   */
  share(weight: () => number, more?: Shared): Slots
}

type Shared = { readonly own?: Controller | undefined; readonly model?: string | undefined }

/**
 * Start-time fair queueing: each run has a time of its own that a call moves forward by 1/weight, and whose time is
 * earliest is admitted next. A run that comes late begins at the time of the others: it is neither starved by a
 * large one nor given what it did not ask for before. Where runs have limits of their own, all of them together have
 * no more under way than the highest of those. Models take turns of a minute where a server is seen to load
 * them: it can hold only one of them, and would load one for nearly every call.
 */
export const createSlots = (
  controller: Controller,
  now: () => number = () => performance.now(),
): SharedSlots => {
  const queue = createQueue(now)
  const share = (weight: () => number, { own = controller, model = '' }: Shared = {}): Slots => {
    const part: Part = { controller: own, model, waiting: 0, busy: 0 }
    let next = 0
    const acquire = async (signal: AbortSignal): Promise<void> => {
      const turn = Math.max(queue.now(), next)
      next = turn + 1 / weight()
      return queue.wait(part, turn, signal)
    }
    const release = (): void => queue.release(part)
    return { controller: own, acquire, release, loaded: queue.loaded, inFlight: queue.busy }
  }
  return { ...share(() => 1), share }
}

const createQueue = (clock: () => number) => {
  const waiters = new Set<Waiter>()
  const parts = new Set<Part>()
  const models = createModelTurns(clock)
  let busy = 0
  let now = 0
  const limit = (): number => Math.max(0, ...[...parts].map((part) => part.controller.limit()))
  const lookAgain = afterTurn(() => admit())
  const admit = (): void => {
    const choose = (): Waiter | null => models.choose(waiters, parts)
    for (let next = choose(); next && busy < limit(); next = choose()) {
      models.serve(next.part)
      waiters.delete(next)
      next.part.waiting -= 1
      next.part.busy += 1
      busy += 1
      now = next.turn
      next.start()
    }
    if (busy < limit() && earliest(waiters)) lookAgain()
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
    admit()
  }
  return {
    /** The turn of whom was admitted last. */
    now: () => now,
    busy: () => busy,
    loaded: models.loaded,
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
