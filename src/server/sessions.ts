import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../shared/clock.ts'

/** Who is signed in; forgotten when the server stops. */
export type Sessions = {
  /** A new session: 256 random bits for the cookie. */
  open(): string
  holds(id: string): boolean
  close(id: string): void
}

/** Seconds that a session lasts. */
export const SESSION_SECONDS = 7 * 24 * 3600

const MOST = 1000

/** Keeps hashes of the ids alone, so that neither memory nor timing gives one away. */
export const createSessions = (clock: Pick<Clock, 'now'>): Sessions => {
  const ends = new Map<string, number>()
  const keyOf = (id: string): string => createHash('sha256').update(id).digest('base64')
  return {
    open: () => {
      const [oldest] = ends.keys()
      if (ends.size >= MOST && oldest !== undefined) ends.delete(oldest)
      const id = randomBytes(32).toString('base64url')
      ends.set(keyOf(id), clock.now() + SESSION_SECONDS * 1000)
      return id
    },
    holds: (id) => (ends.get(keyOf(id)) ?? 0) > clock.now(),
    close: (id) => {
      ends.delete(keyOf(id))
    },
  }
}
