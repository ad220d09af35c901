import { createController } from '../src/jobs/controller.ts'

/** A server with slots and a silent queue, and a client that keeps as many calls under way as it may. */
export type World = {
  readonly slots: number | ((at: number) => number)
  /** How much one more busy slot slows the others down: speed = 1 ÷ (1 + alpha × (busy − 1)). */
  readonly alpha?: number
  readonly calls?: number
  readonly seed?: number
  readonly fixed?: number
  readonly turnMs?: number
  readonly stallMs?: number
  /** Share of a second by which waiting is overstated at random. */
  readonly noise?: number
  readonly longestFirst?: boolean
  readonly coldCalls?: number
  /** Calls that somebody else keeps at the server. */
  readonly others?: (at: number) => number
  /** True: no waiting times are told. */
  readonly silent?: boolean
}

type Job = { readonly inFlight: number; readonly sent: number; started: number; ended: number; work: number }

const STALL_EVERY_MS = 5000

/** Plays a run in virtual time: how busy the slots were, calls a millisecond, and the limit after each reply. */
export const simulate = (world: World) => {
  const { alpha = 0.14, calls = 1000, turnMs = 0, stallMs = 0, noise = 0 } = world
  const random = randomFrom(world.seed ?? 1)
  const slotsAt = (at: number): number => (typeof world.slots === 'number' ? world.slots : world.slots(at))
  const controller = createController(world.fixed ? { fixed: world.fixed } : {})
  const works = Array.from({ length: calls }, () => 1000 * (0.4 + 1.2 * random()))
  if (world.longestFirst) works.sort((a, b) => b - a)
  for (let cold = 0; cold < (world.coldCalls ?? 0); cold++) works[cold] = 10_000
  const todo = works.values()
  const queue: Job[] = []
  const busy: Job[] = []
  const returning: Job[] = []
  const limits: number[] = []
  const state = { at: 0, underWay: 0, others: 0, busyMs: 0, slotMs: 0 }

  const job = (inFlight: number, work: number): Job => ({
    inFlight,
    work,
    sent: state.at,
    started: 0,
    ended: 0,
  })
  const stalled = (): boolean => stallMs > 0 && state.at % STALL_EVERY_MS < stallMs
  const send = (): void => {
    while (!stalled() && state.underWay < controller.limit()) {
      const work = todo.next()
      if (work.done) break
      state.underWay += 1
      queue.push(job(state.underWay, work.value))
    }
    for (; state.others < (world.others?.(state.at) ?? 0); state.others++)
      queue.push(job(0, 1000 * (0.4 + 1.2 * random())))
  }
  const start = (): void => {
    for (const next of queue.splice(0, Math.max(0, slotsAt(state.at) - busy.length))) {
      next.started = state.at
      busy.push(next)
    }
  }
  const untilNext = (speed: number): number =>
    Math.min(
      ...busy.map(({ work }) => work / speed),
      ...returning.map(({ ended }) => Math.max(stalled() ? 1 : 0, ended + turnMs - state.at)),
      stalled() ? stallMs - (state.at % STALL_EVERY_MS) : Number.POSITIVE_INFINITY,
    )
  const pass = (ms: number, speed: number): void => {
    state.busyMs += ms * Math.min(busy.length, slotsAt(state.at))
    state.slotMs += ms * slotsAt(state.at)
    state.at += ms
    for (const running of busy) running.work -= ms * speed
  }
  const finish = (): void => {
    for (const ended of takeWhere(busy, ({ work }) => work < 1e-6)) {
      ended.ended = state.at
      if (ended.inFlight > 0) returning.push(ended)
      else state.others -= 1
    }
  }
  const receive = (): void => {
    const here = stalled() ? [] : takeWhere(returning, ({ ended }) => ended + turnMs <= state.at + 1e-6)
    for (const { inFlight, sent, started, ended } of here) {
      state.underWay -= 1
      const total = ended - sent
      const queueMs = world.silent ? 0 : Math.min(total, started - sent + 1000 * noise * random())
      controller.onReply({ queueMs, serviceMs: total - queueMs, at: state.at, inFlight })
      limits.push(controller.limit())
      send()
    }
  }
  while (limits.length < calls) {
    send()
    start()
    const speed = 1 / (1 + alpha * (busy.length - 1))
    pass(untilNext(speed), speed)
    finish()
    receive()
  }
  return { utilisation: state.busyMs / state.slotMs, rate: calls / state.at, limits }
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
