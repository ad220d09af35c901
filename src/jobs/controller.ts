import { createSlotSearch, type ReplyTimes, waited } from './slot-search.ts'
import { createThroughputSearch, type ThroughputSearch } from './throughput-search.ts'

/** How many calls may be under way at one server, found from its replies. */
export type Controller = {
  limit(): number
  onReply(reply: ReplyTimes): void
  /** The server refused work or ran out of memory. */
  onOverload(): void
  /** The server is back after an outage: calls come back one by one, as it answers, not all at once. */
  onReturn(): void
}

type Options = {
  /** Most calls under way, slots and waiting ones together. */
  readonly max?: number
  readonly start?: number
  /** A limit that a person chose: nothing is searched. */
  readonly fixed?: number
}

/** Replies after which one more call is tried: after an overload with care, after an outage doubling each round. */
const AFTER_OVERLOAD = 8
const AFTER_OUTAGE = 1

export const createController = ({ max = 32, start = 2, fixed }: Options = {}): Controller => {
  const search = fixed ? fixedSearch(fixed) : createSearch(max, Math.min(start, max))
  const ceiling = createCeiling()
  const limit = (): number => Math.min(ceiling.height(), search.limit())
  return {
    limit,
    onReply: (reply) => {
      ceiling.onReply(search.limit())
      search.onReply(reply)
    },
    onOverload: () => ceiling.lower(limit()),
    onReturn: ceiling.startOver,
  }
}

type Search = Pick<Controller, 'limit' | 'onReply'>

const fixedSearch = (fixed: number): Search => ({ limit: () => fixed, onReply: () => {} })

/** By waiting times; by the rate alone when no call ever waits, not even at the maximum. */
const createSearch = (max: number, start: number): Search => {
  const slots = createSlotSearch(max, start)
  let rate: ThroughputSearch | null = null
  return {
    limit: () => (rate ?? slots).limit(),
    onReply: (reply) => {
      if (waited(reply)) rate = null
      else if (!rate && slots.silent()) rate = createThroughputSearch(max)
      if (rate) rate.onReply(reply.at)
      else slots.onReply(reply)
    },
  }
}

/** Halved by an overload or lowered to one call by an outage, then raised until it does not matter any more. */
const createCeiling = () => {
  let height = Number.POSITIVE_INFINITY
  /** Replies for each step up. */
  let pace = AFTER_OVERLOAD
  let replies = 0
  /** Further refusals that tell of the same overload: all calls under way may be refused at once. */
  let echoes = 0
  return {
    height: (): number => height,
    onReply: (wanted: number): void => {
      echoes = 0
      replies += 1
      if (replies % pace === 0) height = height < wanted ? height + 1 : Number.POSITIVE_INFINITY
    },
    lower: (limit: number): void => {
      if (echoes > 0) {
        echoes -= 1
        return
      }
      echoes = limit - 1
      replies = 0
      pace = AFTER_OVERLOAD
      height = Math.max(1, Math.floor(limit / 2))
    },
    startOver: (): void => {
      echoes = 0
      replies = 0
      pace = AFTER_OUTAGE
      height = 1
    },
  }
}
