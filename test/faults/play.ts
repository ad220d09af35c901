import { setTimeout as delay } from 'node:timers/promises'
import type { AnalysisView, Desk, DeskEvent, TicketView } from '../../src/jobs/desk.ts'
import { lastMessage } from '../fake-ollama/chat.ts'
import { type FakeOllama, startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import type { FakeOptions } from '../fake-ollama/options.ts'
import { csv, manyRows } from '../journeys/tickets.ts'
import { simulatedDesk } from './simulated-desk.ts'

/** What a scenario may do while the run goes on. */
export type Stage = {
  readonly fake: FakeOllama
  readonly desk: Desk
  readonly id: string
  /** Resolves when so many tickets are done or failed. */
  answered(count: number): Promise<void>
  /** Resolves when the run has paused itself for the `count`th time. */
  paused(count?: number): Promise<void>
  /** Simulated minutes. */
  minutes(count: number): Promise<void>
}

export type Scenario = {
  readonly name: string
  readonly options?: FakeOptions
  /** How many times as fast as real time. */
  readonly scale?: number
  readonly tickets?: number
  /** The fault lies in the answers, not in the engine: calls that a ticket may cost more than one. */
  readonly content?: 0 | 1
  /** Tickets that must be marked, at least and at most; none when missing. */
  readonly marked?: readonly [least: number, most: number]
  /** Codes that a mark may have. */
  readonly codes?: readonly string[]
  /** Pauses that the run must make by itself, at least and at most; none when missing. */
  readonly pauses?: readonly [least: number, most: number]
  /** Words of a ticket that must be the last to end, the others not waiting for it. */
  readonly last?: string
  readonly during?: (stage: Stage) => Promise<void>
}

export type Played = {
  readonly scenario: Scenario
  readonly tickets: readonly TicketView[]
  /** Most calls that one ticket cost, less one. */
  readonly extraCalls: number
  /** The reasons of the pauses, in order. */
  readonly pauses: readonly (string | null)[]
  /** Rows in the order in which they ended. */
  readonly order: readonly number[]
  /** The last state, or 'waits' when it did not end. */
  readonly ended: AnalysisView['state'] | 'waits'
  readonly failure: string | null
  readonly warnings: readonly string[]
}

const TICKETS = 40
const SCALE = 60
/** Real milliseconds in which every scenario must be over. */
const PATIENCE_MS = 30_000

/** Fifty tokens a second, so that a call takes about a second of the engine's time. */
const ENGINE = { speed: { prompt: 20_000, generation: 50 }, slots: 4, loadMs: 5_000 } as const

const CANARY = 'La impresora de recepción'

/** Plays one scenario from the upload to the end of the run, and tells what came of it. */
export const play = async (scenario: Scenario): Promise<Played> => {
  const { scale = SCALE, tickets = TICKETS, options } = scenario
  const calls = new Map<string, number>()
  const onChat: FakeOptions['onChat'] = (body, moment) => {
    const asked = lastMessage(body)
    if (moment === 'begun' && !asked.includes(CANARY)) calls.set(asked, (calls.get(asked) ?? 0) + 1)
  }
  const fake = await startFakeOllama({ ...ENGINE, scale, onChat, ...options })
  const { desk, warnings, end } = await simulatedDesk(fake.url, scale)
  try {
    const file = await desk.addFile('tickets.csv', chunks(csv(manyRows(tickets))))
    const { analysis } = await desk.start({ fileId: file.id }, 'es')
    const seen = await watch({ desk, id: analysis.id, fake, scale }, scenario)
    const { items } = await desk.tickets(analysis.id, { limit: 1000 })
    const extraCalls = Math.max(...calls.values(), 1) - 1
    return { scenario, tickets: items, extraCalls, warnings, ...seen }
  } finally {
    await end()
    await fake.stop()
  }
}

async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

type Watched = Pick<Stage, 'desk' | 'id' | 'fake'> & { readonly scale: number }
type Seen = Pick<Played, 'pauses' | 'order' | 'ended' | 'failure'>

/** Follows the run to its end while the scenario does its part. */
const watch = async ({ scale, ...of }: Watched, { during }: Scenario): Promise<Seen> => {
  const seen: Diary = { pauses: [], order: [], state: 'queued' }
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await delay(2, undefined, { signal: patience })
  }
  const stage: Stage = {
    ...of,
    answered: (count) => until(() => seen.order.length >= count),
    paused: (count = 1) => until(() => seen.pauses.length >= count),
    minutes: (count) => delay((count * 60_000) / scale),
  }
  const acted = (during?.(stage) ?? Promise.resolve()).then(
    () => null,
    (error: unknown) => String(error),
  )
  for await (const event of of.desk.events(of.id, 0, patience)) note(seen, event)
  const { pauses, order, state } = seen
  return { pauses, order, ended: patience.aborted ? 'waits' : state, failure: await acted }
}

type Diary = { readonly pauses: (string | null)[]; readonly order: number[]; state: AnalysisView['state'] }

const note = (seen: Diary, event: DeskEvent): void => {
  if (event.type === 'ticket') seen.order.push(event.data.row)
  if (event.type !== 'state' && event.type !== 'end') return
  const { state, reason } = event.data
  if (state === 'paused' && seen.state !== 'paused') seen.pauses.push(reason)
  seen.state = state
}
