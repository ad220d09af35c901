import { TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import { madeOnce } from '../shared/made-once.ts'
import { serverOf } from '../shared/server-of.ts'
import type { PauseReason, Priority, Store, StoredAnalysis } from '../store/store.ts'
import { createActiveRuns } from './active-runs.ts'
import type { Context } from './context.ts'
import { type Controller, createController } from './controller.ts'
import type { AnalysisView } from './desk.ts'
import type { EventHub } from './events.ts'
import { createRate, type Rate } from './rate.ts'
import { runWithRoom } from './room.ts'
import { createSlots, type SharedSlots, type Slots } from './slots.ts'
import type { Run } from './this-run.ts'
import { throttle } from './throttle.ts'
import { settingsOf, viewAnalysis, viewTicket } from './view.ts'

/** Runs analyses in the background, each at most once at a time. */
export type Runner = {
  /** Begins an analysis or continues it. */
  launch(analysis: StoredAnalysis): Promise<void>
  /** Ends a run (calls in flight are aborted); resolves when nothing of it is left, to whether there was one. */
  stop(id: string): Promise<boolean>
  /** Ends all runs, which are marked as paused for the reason given. */
  stopAll(reason: PauseReason): Promise<void>
  /** An analysis as it really stands: the store cannot be told of a pause while the disk is full. */
  standing(analysis: StoredAnalysis): StoredAnalysis
  /** How an analysis stands, with its speed while it runs. */
  view(analysis: StoredAnalysis, language: Language): AnalysisView
  /** Changes the part of the engine that a run gets from now on. */
  setPriority(id: string, priority: Priority): void
  /** Calls under way, over all runs. */
  inFlight(): number
  /** Tells listeners how an analysis stands now. */
  announce(id: string): Promise<void>
  /** True when nothing more will happen to an analysis by itself. */
  isOver(analysis: StoredAnalysis): boolean
}

const PROGRESS_MS = 250
const ENDED = ['done', 'failed', 'cancelled']

export const createRunner = (context: Context, hub: EventHub): Runner => {
  const { store, clock, retention } = context
  const active = createActiveRuns()
  const lanes = createLanes(clock)

  const view: Runner['view'] = (analysis, language) =>
    viewAnalysis(active.standing(analysis), { speed: active.speed(analysis), retention }, language)

  const emit: Emit = async (id, type) => {
    const analysis = await store.analysis(id)
    if (!analysis) return null
    const data = view(analysis, settingsOf(analysis).language)
    hub.emit(id, { type, data })
    if (type !== 'progress') context.inform?.('analysis', factsOf(data))
    return analysis
  }

  const isOver = ({ id, state }: StoredAnalysis): boolean => ENDED.includes(state) && !active.has(id)

  const announce = async (id: string): Promise<void> => {
    const analysis = await store.analysis(id)
    if (analysis) await emit(id, isOver(analysis) ? 'end' : 'state')
  }

  const launch = async (analysis: StoredAnalysis): Promise<void> => {
    const { id } = analysis
    if (active.has(id)) return
    const file = await store.file(analysis.fileId)
    if (!file) throw new TriajeError('not-found', { what: analysis.fileId })
    if (active.has(id)) return
    const { abort, rate, now } = active.begin(analysis, createRate(clock))
    const reports = reporting(hub, { analysis, rate, emit })
    const slots = lanes.slotsFor(analysis, () => WEIGHTS[now.priority])
    const onWait = (waits: boolean): void => {
      now.waitsForRoom = waits
    }
    const lane = { settings: settingsOf(analysis), slots, signal: abort.signal, onWait }
    const ended = async (): Promise<void> => {
      reports.end()
      active.delete(id)
      if (!abort.signal.aborted) await announce(id).then(() => countAhead(store, id))
    }
    active.over(id, runWithRoom(context, { analysis, file, ...lane, ...reports }).then(ended, ended))
  }

  const stopAll = async (reason: PauseReason): Promise<void> => {
    const ids = active.ids()
    // without room on disk they are found running at the next start, which comes to the same
    for (const id of ids)
      await store.patchAnalysis(id, { state: 'paused', reason }, ['queued', 'running']).catch(() => false)
    await Promise.all(ids.map(active.stop))
  }

  const { stop, standing, setPriority } = active
  return { launch, stop, stopAll, standing, view, setPriority, inFlight: lanes.inFlight, announce, isOver }
}

/** Tickets from which counting takes longer than anybody should wait. */
const MANY = 10_000

/** Counts what the charts of a large analysis will ask for; where that fails, whoever looks counts again. */
const countAhead = async (store: Store, id: string): Promise<void> => {
  const analysis = await store.analysis(id)
  if (analysis && analysis.counters.total >= MANY) await store.statistics(id).catch(() => undefined)
}

const factsOf = ({ id, state, reason, total, done, failed }: AnalysisView) => ({
  ...{ id, state, reason, total, done, failed },
})

type Emit = (id: string, type: 'state' | 'progress' | 'end') => Promise<StoredAnalysis | null>
type Reports = Pick<Run, 'onCommit' | 'onLog' | 'onChange'> & { end(): void }

type Reporting = { readonly analysis: StoredAnalysis; readonly rate: Rate; readonly emit: Emit }

/** What a run tells, as events. */
const reporting = (hub: EventHub, { analysis, rate, emit }: Reporting): Reports => {
  const { id } = analysis
  const progress = throttle(() => {
    emit(id, 'progress').catch(() => undefined)
  }, PROGRESS_MS)
  return {
    onCommit: (rows) => {
      rate.add(rows.length)
      for (const row of rows) hub.emit(id, { type: 'ticket', data: viewTicket(row, analysis) })
      progress()
    },
    onLog: (entry) => hub.emit(id, { type: 'log', data: entry }),
    onChange: async () => {
      const now = await emit(id, 'state')
      if (now?.state === 'paused') rate.pause()
      else rate.resume()
    },
    end: progress.cancel,
  }
}

/** Shares of an engine that runs of these priorities get beside each other. */
const WEIGHTS: Readonly<Record<Priority, number>> = { high: 4, normal: 1, low: 0.25 }

type Lanes = {
  /** The part of an analysis in the slots of its server. */
  slotsFor(analysis: StoredAnalysis, weight: () => number): Slots
  inFlight(): number
}

/** All runs at one server share its slots, whatever their models; those with the same fixed limit share that. */
const createLanes = (clock: Context['clock']): Lanes => {
  const lanes = new Map<string, SharedSlots>()
  const limits = new Map<string, Controller>()
  return {
    slotsFor: (analysis, weight) => {
      const { url, concurrency, model } = settingsOf(analysis)
      const server = serverOf(url ?? '')
      const lane = madeOnce(lanes, server, () => createSlots(createController(), clock.monotonic))
      const limited = () => createController({ fixed: concurrency })
      const own = concurrency === 0 ? undefined : madeOnce(limits, `${server} ${concurrency}`, limited)
      return lane.share(weight, { own, model: model ?? '' })
    },
    inFlight: () => [...lanes.values()].reduce((sum, slots) => sum + slots.inFlight(), 0),
  }
}
