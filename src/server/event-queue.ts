import type { DeskEvent } from '../jobs/desk.ts'

/** Milliseconds between two progress events at least. */
const PROGRESS_EVERY = 250
/** Events that wait for a slow client at most; beyond that the oldest answers are left out. */
const MOST_WAITING = 500

/** Decides what one client is sent next: a bounded queue in which only the latest progress waits. */
export type EventQueue = {
  add(event: DeskEvent): void
  /** The next event due at `now` (milliseconds that never jump), or null. */
  next(now: number): DeskEvent | null
  /** Milliseconds until a progress that was held back is due, or null when none waits. */
  dueIn(now: number): number | null
}

/**
 * An id tells the client up to where it has everything, so that ids never fall and a client that comes back
 * misses nothing: a progress that overtakes waiting events carries the id before theirs.
 */
export const createEventQueue = (): EventQueue => {
  const waiting: DeskEvent[] = []
  let progress: DeskEvent | null = null
  let nextProgressAt = Number.NEGATIVE_INFINITY
  let sentId = 0

  const add = (event: DeskEvent): void => {
    if (event.type === 'progress') {
      progress = event
      return
    }
    if (event.type !== 'ticket' && event.type !== 'log') progress = null
    waiting.push(event)
    if (waiting.length > MOST_WAITING) dropOldest(waiting)
  }

  const takeProgress = (held: DeskEvent, now: number): DeskEvent => {
    progress = null
    nextProgressAt = now + PROGRESS_EVERY
    const first = waiting[0]
    sentId = Math.max(sentId, first === undefined ? held.id : Math.min(held.id, first.id - 1))
    return { ...held, id: sentId }
  }

  const next = (now: number): DeskEvent | null => {
    if (progress !== null && now >= nextProgressAt) return takeProgress(progress, now)
    const event = waiting.shift()
    if (event === undefined) return null
    sentId = Math.max(sentId, event.id)
    return event
  }

  const dueIn = (now: number): number | null => (progress === null ? null : Math.max(0, nextProgressAt - now))

  return { add, next, dueIn }
}

const dropOldest = (waiting: DeskEvent[]): void => {
  const oldest = waiting.findIndex(({ type }) => type === 'ticket' || type === 'log')
  if (oldest !== -1) waiting.splice(oldest, 1)
}
