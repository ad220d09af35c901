import { EventEmitter, on } from 'node:events'
import type { DeskEvent } from './desk.ts'

type Draft = DeskEvent extends infer E ? (E extends DeskEvent ? Omit<E, 'id'> : never) : never

/** How many events of one analysis are kept for clients that come back. */
const REMEMBERED = 500
/** Of how many analyses, those that happened last: each takes up to a megabyte, and a server may run for years. */
const ANALYSES = 50

type Heard = {
  /** After the id given, as far as remembered. */
  readonly missed: readonly DeskEvent[]
  readonly live: AsyncIterable<DeskEvent>
}

/** Tells whoever listens what happens in the analyses; remembers the last events of the latest. */
export type EventHub = {
  emit(analysisId: string, event: Draft): void
  /** Listens from the moment of the call on, whenever the first event is asked for. */
  listen(analysisId: string, lastId: number | null, signal: AbortSignal): Heard
  /** Id of the newest event of all. */
  lastId(): number
  /** Nothing more will happen in it: who listens hears the end. */
  forget(analysisId: string): void
}

/** `now` seeds the ids so that they also grow over restarts. */
export const createEventHub = (now: number): EventHub => {
  const emitter = new EventEmitter().setMaxListeners(0)
  const past = new Map<string, DeskEvent[]>()
  let lastId = now * 1000

  const emit = (analysisId: string, event: Draft): void => {
    lastId += 1
    const full = { ...event, id: lastId } as DeskEvent
    const kept = past.get(analysisId) ?? []
    kept.push(full)
    if (kept.length > REMEMBERED * 2) kept.splice(0, REMEMBERED)
    past.delete(analysisId)
    past.set(analysisId, kept)
    const [oldest] = past.keys()
    if (past.size > ANALYSES && oldest !== undefined) past.delete(oldest)
    emitter.emit(analysisId, full)
  }

  const listen = (id: string, seen: number | null, signal: AbortSignal): Heard => ({
    missed: seen === null ? [] : (past.get(id) ?? []).filter((event) => event.id > seen),
    live: untilAborted(on(emitter, id, { signal, close: [goneOf(id)] }), signal),
  })

  const forget = (analysisId: string): void => {
    past.delete(analysisId)
    emitter.emit(goneOf(analysisId))
  }

  return { emit, listen, lastId: () => lastId, forget }
}

const goneOf = (analysisId: string): string => `${analysisId} gone`

async function* untilAborted(live: AsyncIterable<unknown[]>, signal: AbortSignal): AsyncIterable<DeskEvent> {
  try {
    for await (const [event] of live) yield event as DeskEvent
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
