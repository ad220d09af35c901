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
 * Finds how many slots a server has, which none tells: extra calls wait in silence. A call that waited shows that
 * all slots were busy; one that did not, though it was sent last, shows that there are more slots than calls.
 * While calls do not wait the limit doubles (ramping); then it follows the busy slots by Little's law, and ramps
 * again when a whole round of calls finds a slot free. Slots are kept busy even where they slow each other down.
 */
export type SlotSearch = {
  limit(): number
  onReply(reply: ReplyTimes): void
  /**
   * True when no call waits even at the maximum: the server has more slots, or does not tell. Where calls take next
   * to no time it does not matter: the limit stays high, so that both sides have work at hand.
   */
  silent(): boolean
}

/** Share of its service that a call must have waited before that counts: what lies below is noise. */
const NOTICEABLE = 0.2
/** Share of waiting calls that does not stop a ramp: a server's own pauses look like waiting. */
const STRAY = 0.25
/** Replies for a first idea of the slots; later ones are taken over two rounds of calls. */
const FIRST_WINDOW = 12

/** Calls that take less are bound by what lies between the server and us. */
const INSTANT_MS = 10

export const waited = ({ queueMs, serviceMs }: ReplyTimes): boolean => queueMs > NOTICEABLE * serviceMs

/** More than the slots, so that a call waits there when one ends: 3 for 1 slot, 6 for 4, 11 for 8, 21 for 16. */
const withSpares = (slots: number): number => slots + 1 + Math.ceil(slots / 4)

export const createSlotSearch = (max: number, start: number): SlotSearch => {
  let limit = start
  let ramping = true
  let slots: number | null = null
  let window: ReplyTimes[] = []
  /** Calls in a row that found a slot free although they were among the last sent. */
  let unhindered = 0

  const moveTo = (wanted: number): void => {
    limit = Math.min(max, wanted)
    window = []
    unhindered = 0
  }
  const ramp = (): void => {
    ramping = true
    slots = null
    moveTo(limit * 2)
  }
  const settle = (): void => {
    const seen = busySlots(window)
    slots = slots === null ? seen : (slots + seen) / 2
    const wanted = withSpares(Math.round(slots))
    if (ramping && wanted > limit + 1) ramp()
    else {
      ramping = false
      moveTo(wanted)
    }
  }
  const mayRamp = (): boolean =>
    limit < max && unhindered >= (ramping ? 1 : limit) && waitingIn(window) <= window.length * STRAY
  const maySettle = (): boolean =>
    window.length >= (slots === null ? FIRST_WINDOW : Math.max(FIRST_WINDOW, 2 * limit))
  return {
    limit: () => limit,
    onReply: (reply) => {
      window.push(reply)
      if (window.length > 2 * max) window.shift()
      unhindered = waited(reply) || reply.inFlight <= limit / 2 ? 0 : unhindered + 1
      if (mayRamp()) ramp()
      else if (maySettle() && waitingIn(window) > 0) settle()
    },
    silent: () =>
      limit === max &&
      window.length >= 2 * max &&
      waitingIn(window) === 0 &&
      meanService(window) > INSTANT_MS,
  }
}

const meanService = (window: readonly ReplyTimes[]): number =>
  window.reduce((sum, { serviceMs }) => sum + serviceMs, 0) / window.length

const waitingIn = (window: readonly ReplyTimes[]): number => window.filter(waited).length

/** Little's law: calls in the slots = calls under way × service ÷ (service + waiting). */
const busySlots = (window: readonly ReplyTimes[]): number => {
  const sum = (of: (reply: ReplyTimes) => number): number =>
    window.reduce((total, reply) => total + of(reply), 0)
  const service = sum(({ serviceMs }) => serviceMs)
  const waiting = sum(({ queueMs }) => queueMs)
  const underWay = sum(({ inFlight }) => inFlight) / window.length
  return Math.max(1, service > 0 ? (underWay * service) / (service + waiting) : underWay)
}
