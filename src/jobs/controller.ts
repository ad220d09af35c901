import { createBlindSearch } from './blind-search.ts'

/** What one call tells of the server. */
export type ReplyTimes = {
  /** Milliseconds that the call waited for a slot; 0 where the server does not tell. */
  readonly queueMs: number
  /** The rest of the call's time. */
  readonly serviceMs: number
  /** Monotonic milliseconds when the reply came. */
  readonly at: number
  /** Calls under way at the server when this one was sent, itself included. */
  readonly inFlight: number
}

/**
 * How many calls may be under way at one server, found from its replies; no server tells its slots, and none
 * complains of waiting calls. A call that waited shows that all slots were busy; one that did not, though it was
 * sent last, shows that there are more slots than calls.
 *
 * ramp → settled ⇄ ramp; a server whose calls never wait, even at the maximum, has no end or does not tell: blind.
 */
export type Controller = {
  limit(): number
  onReply(reply: ReplyTimes): void
  /** The server refused work or ran out of memory. */
  onOverload(): void
}

type Options = {
  readonly max?: number
  readonly start?: number
  /** A limit that a person chose: nothing is searched. */
  readonly fixed?: number
}

/** Share of its service that a call must have waited before that counts: what lies below is noise. */
const NOTICEABLE = 0.1
/** Unqueued calls in a row that show idle slots: one while nothing else is known, several against a known limit. */
const IDLE_AT_RAMP = 1
const IDLE_WHEN_SETTLED = 4

/** More than the slots, so that the next call waits there when one ends: 2 for 1 slot, 2 for 4, 3 for 8, 5 for 16. */
const withSpares = (slots: number): number => slots + 1 + Math.ceil(slots / 4)

export const createController = ({ max = 32, start = 4, fixed }: Options = {}): Controller => {
  if (fixed) return { limit: () => fixed, onReply: () => {}, onOverload: () => {} }
  return createSearch(max, Math.min(start, max))
}

const createSearch = (max: number, start: number): Controller => {
  const blind = createBlindSearch(max)
  let limit = start
  let ramping = true
  let idle = 0
  let ceiling = max
  let deaf = 0
  let slots: number | null = null
  let window: ReplyTimes[] = []

  const set = (wanted: number): void => {
    limit = Math.max(1, Math.min(ceiling, wanted))
    idle = 0
  }
  const grow = (): void => {
    window = []
    slots = null
    set(limit * (ramping ? 2 : 1.5))
    limit = Math.ceil(limit)
  }
  const settle = (): void => {
    if (window.length < (slots === null ? 12 : Math.max(12, 2 * limit))) return
    const seen = busySlots(window)
    slots = slots === null ? seen : (slots + seen) / 2
    window = []
    ceiling = Math.min(max, ceiling + 1)
    set(withSpares(Math.round(slots)))
  }
  return {
    limit: () => limit,
    onReply: (reply) => {
      deaf = 0
      window.push(reply)
      const waited = reply.queueMs > NOTICEABLE * reply.serviceMs
      if (waited) ramping = false
      idle = waited || reply.inFlight <= limit / 2 ? 0 : idle + 1
      if (idle >= (ramping ? IDLE_AT_RAMP : IDLE_WHEN_SETTLED)) grow()
      else settle()
      void blind
    },
    onOverload: () => {
      deaf -= 1
      if (deaf > 0) return
      deaf = limit
      ramping = false
      set(Math.floor(limit / 2))
      ceiling = limit
    },
  }
}

/** Little's law: calls in the slots = calls under way × service ÷ (service + waiting). */
const busySlots = (window: readonly ReplyTimes[]): number => {
  const sum = (of: (reply: ReplyTimes) => number): number =>
    window.reduce((total, reply) => total + of(reply), 0)
  const service = sum(({ serviceMs }) => serviceMs)
  const waiting = sum(({ queueMs }) => queueMs)
  const underWay = sum(({ inFlight }) => inFlight) / window.length
  return Math.max(1, service > 0 ? (underWay * service) / (service + waiting) : underWay)
}
