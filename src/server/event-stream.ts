import { Readable } from 'node:stream'
import type { DeskEvent } from '../jobs/desk.ts'
import { type Clock, systemClock } from '../shared/clock.ts'
import { createEventQueue, type EventQueue } from './event-queue.ts'

/** Milliseconds of silence after which a comment is sent, so that nobody on the way cuts the line. */
const HEARTBEAT_MS = 15_000
/** Milliseconds after which a browser comes back when the line was cut. */
const RETRY_MS = 2000

type StreamClock = Pick<Clock, 'monotonic' | 'sleep'>

/**
 * Server-sent events at the pace of the client. Ends after the `end` event, with the desk's events, or when
 * `stop` is aborted, which must happen when the client goes away.
 */
export const eventStream = (
  events: AsyncIterable<DeskEvent>,
  stop: AbortSignal,
  clock: StreamClock = systemClock,
): Readable => Readable.from(eventTexts(events, stop, clock))

async function* eventTexts(
  events: AsyncIterable<DeskEvent>,
  stop: AbortSignal,
  clock: StreamClock,
): AsyncGenerator<string> {
  const feed = startFeed(events, stop)
  yield `retry: ${RETRY_MS}\n\n`
  while (!stop.aborted) {
    const event = await nextEvent(feed, clock)
    if (event === 'over') return
    yield event === 'silence' ? ': still here\n\n' : eventText(event)
    if (event !== 'silence' && event.type === 'end') return
  }
}

/** The next event as soon as it is due; `silence` when none came in time, `over` when none will. */
const nextEvent = async (feed: Feed, clock: StreamClock): Promise<DeskEvent | 'silence' | 'over'> => {
  for (;;) {
    const event = feed.queue.next(clock.monotonic())
    if (event !== null) return event
    const due = feed.queue.dueIn(clock.monotonic())
    if (due === null && feed.isOver()) return 'over'
    const passed = clock.sleep(due ?? HEARTBEAT_MS, feed.news()).then(
      () => true,
      () => false,
    )
    if ((await passed) && due === null) return 'silence'
  }
}

const eventText = ({ id, type, data }: DeskEvent): string =>
  `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`

type Feed = {
  readonly queue: EventQueue
  /** True when nothing more comes; throws what the desk failed with. */
  isOver(): boolean
  /** Aborted as soon as there is something new. */
  news(): AbortSignal
}

/** Takes what the desk tells at once, however slow the client, so that nothing piles up there. */
const startFeed = (events: AsyncIterable<DeskEvent>, stop: AbortSignal): Feed => {
  const queue = createEventQueue()
  let bell = new AbortController()
  let end: { readonly error?: unknown } | null = null
  const ring = (): void => bell.abort()
  stop.addEventListener('abort', ring, { once: true })

  const follow = async (): Promise<void> => {
    for await (const event of events) {
      queue.add(event)
      ring()
    }
  }
  const close = (how: { readonly error?: unknown }): void => {
    end = how
    ring()
  }
  follow().then(
    () => close({}),
    (error: unknown) => close({ error }),
  )
  return {
    queue,
    isOver: () => {
      if (end?.error !== undefined && !stop.aborted) throw end.error
      return end !== null || stop.aborted
    },
    news: () => {
      bell = new AbortController()
      return bell.signal
    },
  }
}
