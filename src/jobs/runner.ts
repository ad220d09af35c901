import { TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import type { Counters, PauseReason, StoredAnalysis } from '../store/store.ts'
import type { Context } from './context.ts'
import { createController } from './controller.ts'
import type { AnalysisView } from './desk.ts'
import type { EventHub } from './events.ts'
import { createRate, type Rate } from './rate.ts'
import { runAnalysis } from './run.ts'
import { createSlots, type Slots } from './slots.ts'
import type { Run } from './this-run.ts'
import { throttle } from './throttle.ts'
import { type Speed, settingsOf, viewAnalysis, viewTicket } from './view.ts'

/** Runs analyses in the background, each at most once at a time. */
export type Runner = {
  /** Begins an analysis or continues it. */
  launch(analysis: StoredAnalysis): Promise<void>
  /** Ends a run (calls in flight are aborted); resolves when nothing of it is left. */
  stop(id: string): Promise<void>
  /** Ends all runs, which are marked as paused for the reason given. */
  stopAll(reason: PauseReason): Promise<void>
  /** How an analysis stands, with its speed while it runs. */
  view(analysis: StoredAnalysis, language: Language): AnalysisView
  /** Tells listeners how an analysis stands now. */
  announce(id: string): Promise<void>
  /** True when nothing more will happen to an analysis by itself. */
  isOver(analysis: StoredAnalysis): boolean
}

type Active = { readonly abort: AbortController; readonly over: Promise<void>; readonly rate: Rate }

const PROGRESS_MS = 250
const ENDED = ['done', 'failed', 'cancelled']

export const createRunner = (context: Context, hub: EventHub): Runner => {
  const { store, clock } = context
  const active = new Map<string, Active>()
  const laneOf = createLanes()

  const view: Runner['view'] = (analysis, language) => {
    const speed = speedOf(active.get(analysis.id), analysis.counters)
    return viewAnalysis(analysis, { speed, retention: context.retention }, language)
  }

  const emit: Emit = async (id, type) => {
    const analysis = await store.analysis(id)
    if (analysis) hub.emit(id, { type, data: view(analysis, settingsOf(analysis).language) })
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
    const abort = new AbortController()
    const rate = createRate(clock)
    const reports = reporting(hub, { id, rate, emit })
    const lane = { settings: settingsOf(analysis), slots: laneOf(analysis), signal: abort.signal }
    const ended = async (): Promise<void> => {
      reports.end()
      active.delete(id)
      if (!abort.signal.aborted) await announce(id)
    }
    const over = runAnalysis(context, { analysis, file, ...lane, ...reports }).then(ended, ended)
    active.set(id, { abort, over, rate })
  }

  const stop = async (id: string): Promise<void> => {
    const run = active.get(id)
    run?.abort.abort(new Error('stopped'))
    await run?.over
  }

  const stopAll = async (reason: PauseReason): Promise<void> => {
    const ids = [...active.keys()]
    for (const id of ids) await store.patchAnalysis(id, { state: 'paused', reason }, ['queued', 'running'])
    await Promise.all(ids.map(stop))
  }

  return { launch, stop, stopAll, view, announce, isOver }
}

const speedOf = (active: Active | undefined, counters: Counters): Speed => ({
  ticketsPerMinute: active?.rate.perMinute() ?? null,
  etaSeconds: active?.rate.etaSeconds(remaining(counters)) ?? null,
})

type Emit = (id: string, type: 'state' | 'progress' | 'end') => Promise<StoredAnalysis | null>
type Reports = Pick<Run, 'onCommit' | 'onLog' | 'onChange'> & { end(): void }

/** What a run tells, as events. */
const reporting = (hub: EventHub, { id, rate, emit }: { id: string; rate: Rate; emit: Emit }): Reports => {
  const progress = throttle(() => {
    emit(id, 'progress').catch(() => undefined)
  }, PROGRESS_MS)
  return {
    onCommit: (rows) => {
      rate.add(rows.length)
      for (const row of rows) hub.emit(id, { type: 'ticket', data: viewTicket(row) })
      progress()
    },
    onLog: (entry) => hub.emit(id, { type: 'log', data: entry }),
    onChange: async () => {
      const analysis = await emit(id, 'state')
      if (analysis?.state === 'paused') rate.pause()
      else rate.resume()
    },
    end: progress.cancel,
  }
}

const remaining = ({ total, done, failed, skipped }: Counters): number => total - done - failed - skipped

/** One controller for each server, model and fixed limit: runs that share a server share its slots. */
const createLanes = (): ((analysis: StoredAnalysis) => Slots) => {
  const lanes = new Map<string, Slots>()
  return (analysis) => {
    const { url, model, concurrency } = settingsOf(analysis)
    const key = [url, model, concurrency].join(' ')
    const slots =
      lanes.get(key) ?? createSlots(createController(concurrency > 0 ? { fixed: concurrency } : {}))
    lanes.set(key, slots)
    return slots
  }
}
