import type { Controller } from './controller.ts'

/** The calls of one run, waiting or under way. */
export type Part = {
  readonly controller: Controller
  readonly model: string
  waiting: number
  busy: number
}
export type Waiter = { readonly part: Part; readonly turn: number; readonly start: () => void }

const TURN_MS = 60_000
/** Ollama takes up to 0.4 s to find a model that is there (`load_duration`), and seconds to load one. */
const LOAD_MS = 1000
/** So long after a load it is not clear that the server holds all models that it is asked for. */
const UNSURE_MS = 600_000

/**
 * Whose model is served where models were loaded of late: another one's turn comes after a minute, or when nobody asks
 * for the first any more. Where none was, the server holds all of them, and nobody need wait.
 */
export const createModelTurns = (clock: () => number) => {
  let served = ''
  let since = Number.NEGATIVE_INFINITY
  let lastLoad = Number.NEGATIVE_INFINITY
  const isOver = (): boolean => clock() - since >= TURN_MS || clock() - lastLoad >= UNSURE_MS
  return {
    /** A call was answered after so many milliseconds of loading. */
    loaded: (ms: number): void => {
      if (ms >= LOAD_MS) lastLoad = clock()
    },
    /** Who is next; null also while all who might be wait for the turn of their model. */
    choose: (waiters: ReadonlySet<Waiter>, parts: ReadonlySet<Part>): Waiter | null => {
      const first = earliest(waiters)
      if (!first || first.part.model === served || isOver()) return first
      const own = [...waiters].filter(({ part }) => part.model === served)
      return [...parts].some(({ model }) => model === served) ? earliest(own) : first
    },
    serve: ({ model }: Part): void => {
      if (model === served) return
      served = model
      since = clock()
    },
  }
}

/** Has somebody look again when a turn may be over, though nothing else happens; once, however often it is called. */
export const afterTurn = (look: () => void): (() => void) => {
  let isDue = false
  const wake = (): void => {
    isDue = false
    look()
  }
  return () => {
    if (isDue) return
    isDue = true
    setTimeout(wake, TURN_MS).unref()
  }
}

/** Of those whose run may have one more; among equals, first come, first served. */
export const earliest = (waiters: Iterable<Waiter>): Waiter | null => {
  let first: Waiter | null = null
  for (const waiter of waiters) {
    const { controller, busy } = waiter.part
    if (busy < controller.limit() && (first === null || waiter.turn < first.turn)) first = waiter
  }
  return first
}
