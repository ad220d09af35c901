import { createController } from './controller.ts'

/** A server with slots and a silent queue, and a client that keeps as many calls under way as it may. */
export type World = {
  readonly slots: number | ((at: number) => number)
  /** How much one more busy slot slows the others down: speed = 1 ÷ (1 + alpha × (busy − 1)). */
  readonly alpha?: number
  readonly calls?: number
  readonly seed?: number
  /** A limit that is not searched. */
  readonly fixed?: number
  /** Milliseconds between a reply and the client's next call. */
  readonly turnMs?: number
  /** Milliseconds that the client stands still, every 5 s. */
  readonly stallMs?: number
  /** Seconds by which waiting is overstated at random. */
  readonly noise?: number
  readonly longestFirst?: boolean
  /** First calls that take 10 s each. */
  readonly coldCalls?: number
  /** Calls that somebody else keeps at the server. */
  readonly others?: (at: number) => number
  /** True: no waiting times are told. */
  readonly silent?: boolean
}

type Job = {
  readonly mine: boolean
  readonly inFlight: number
  readonly sent: number
  started: number
  /** When the client knows. */
  back: number
  work: number
}

const STALL_EVERY_MS = 5000

/** Plays a run in virtual time: how busy the slots were, calls a millisecond, and the limit after each reply. */
export const simulate = (world: World) => {
  const random = randomFrom(world.seed ?? 1)
  const controller = createController(world.fixed ? { fixed: world.fixed } : {})
  const server = createServer(world)
  const works = worksOf(world, random)
  const calls = works.length
  const limits: number[] = []
  /** A twentieth of the replies at each end is left out of the middle. */
  const edge = Math.ceil(calls / 20)
  const marks: Spent[] = []
  let at = 0
  let underWay = 0
  let others = 0

  const send = (): void => {
    for (; others < (world.others?.(at) ?? 0); others++) server.add(at, workOf(random), null)
    while (standsStill(world, at) === 0 && works.length > 0 && underWay < controller.limit()) {
      underWay += 1
      server.add(at, works.shift() ?? 0, underWay)
    }
  }
  const receive = ({ mine, sent, started, back, inFlight }: Job): void => {
    if (!mine) {
      others -= 1
      return
    }
    underWay -= 1
    const total = back - (world.turnMs ?? 0) - sent
    const waited = Math.min(total, started - sent + 1000 * (world.noise ?? 0) * random())
    const queueMs = world.silent ? 0 : waited
    controller.onReply({ queueMs, serviceMs: total - queueMs, at, inFlight })
    limits.push(controller.limit())
    if (limits.length === edge || limits.length === calls - edge) marks.push(server.spent())
    send()
  }
  while (limits.length < calls) {
    send()
    const stall = standsStill(world, at)
    at = server.advance(at, stall)
    if (standsStill(world, at) === 0) for (const job of server.takeReplies(at)) receive(job)
  }
  const [from = NOTHING, to = NOTHING] = marks
  return {
    utilisation: utilisation(NOTHING, server.spent()),
    middle: utilisation(from, to),
    rate: calls / at,
    limits,
  }
}

/** Milliseconds of all slots together, and those in which they were busy. */
type Spent = { readonly busyMs: number; readonly slotMs: number }

const NOTHING: Spent = { busyMs: 0, slotMs: 0 }

const utilisation = (from: Spent, to: Spent): number => (to.busyMs - from.busyMs) / (to.slotMs - from.slotMs)

const workOf = (random: () => number): number => 1000 * (0.4 + 1.2 * random())

const worksOf = ({ calls = 1000, longestFirst, coldCalls = 0 }: World, random: () => number): number[] => {
  const works = Array.from({ length: calls }, () => workOf(random))
  if (longestFirst) works.sort((a, b) => b - a)
  return works.fill(10_000, 0, coldCalls)
}

/** For how many more milliseconds the client does nothing. */
const standsStill = ({ stallMs = 0 }: World, at: number): number =>
  Math.max(0, stallMs - (at % STALL_EVERY_MS))

const createServer = ({ slots, alpha = 0.14, turnMs = 0 }: World) => {
  const slotsAt = (at: number): number => (typeof slots === 'number' ? slots : slots(at))
  const queue: Job[] = []
  const busy: Job[] = []
  const replies: Job[] = []
  let busyMs = 0
  let slotMs = 0

  const start = (at: number): void => {
    for (const job of queue.splice(0, Math.max(0, slotsAt(at) - busy.length))) {
      job.started = at
      busy.push(job)
    }
  }
  const work = (at: number, ms: number, speed: number): void => {
    busyMs += ms * Math.min(busy.length, slotsAt(at))
    slotMs += ms * slotsAt(at)
    for (const job of busy) job.work -= ms * speed
  }
  return {
    /** `inFlight`: null for a call of somebody else. */
    add: (at: number, size: number, inFlight: number | null): void => {
      queue.push({
        mine: inFlight !== null,
        inFlight: inFlight ?? 0,
        sent: at,
        started: 0,
        back: 0,
        work: size,
      })
    },
    /** Works until something happens (`stall` ms at most, when not 0); the time then. */
    advance: (at: number, stall: number): number => {
      start(at)
      const speed = 1 / (1 + alpha * (busy.length - 1))
      const known = stall > 0 ? [stall] : replies.map(({ back }) => Math.max(0, back - at))
      const ms = Math.min(...busy.map((job) => job.work / speed), ...known)
      work(at, ms, speed)
      const ended = takeWhere(busy, (job) => job.work < 1e-6)
      for (const job of ended) job.back = at + ms + (job.mine ? turnMs : 0)
      replies.push(...ended)
      return at + ms
    },
    takeReplies: (at: number): readonly Job[] => takeWhere(replies, ({ back }) => back <= at + 1e-6),
    spent: (): Spent => ({ busyMs, slotMs }),
  }
}

const takeWhere = <T>(list: T[], test: (item: T) => boolean): readonly T[] => {
  const taken = list.filter(test)
  for (const item of taken) list.splice(list.indexOf(item), 1)
  return taken
}

const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
