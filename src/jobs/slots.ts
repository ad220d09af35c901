import type { Controller } from './controller.ts'

/** Permission to have one call in flight at a server; shared fairly by all runs that use it. */
export type Slots = {
  readonly controller: Controller
  /** Resolves, first come first served, when a call may start; rejects when aborted. */
  acquire(signal: AbortSignal): Promise<void>
  release(): void
  inFlight(): number
}

type Waiter = { readonly start: () => void }

export const createSlots = (controller: Controller): Slots => {
  const waiters = new Set<Waiter>()
  let busy = 0
  const admit = (): void => {
    for (const waiter of waiters) {
      if (busy >= controller.limit()) return
      waiters.delete(waiter)
      busy += 1
      waiter.start()
    }
  }
  const acquire = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const abort = (): void => {
        waiters.delete(waiter)
        reject(signal.reason)
      }
      const waiter = {
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
  return { controller, acquire, release, inFlight: () => busy }
}
