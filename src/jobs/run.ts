import { EngineError } from '../analysis/engine.ts'
import type { Plan } from '../analysis/plan.ts'
import { explain, isErrorCode, TriajeError } from '../shared/errors.ts'
import type { LogEntry, PauseReason, StoredAnalysis, StoredFile } from '../store/store.ts'
import { backoff } from './backoff.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { dominantCategory } from './dominant.ts'
import { importTickets } from './import.ts'
import { type MessageCode, message } from './messages.ts'
import { patiently } from './patience.ts'
import { planOf } from './plan.ts'
import { runInstant } from './run-instant.ts'
import { type OnCommit, runModel } from './run-model.ts'
import { openSession } from './session.ts'
import type { Slots } from './slots.ts'
import { Outage, RunStop } from './stops.ts'

/**
 * The life of one run:  import (once) → prepare the model → ask for every ticket without a result → done.
 *   the engine goes away    → paused (engine), probed until it answers, then on by itself
 *   nothing can be answered → paused (model, disk), on when somebody resumes it
 *   aborted from outside    → ends; who aborted it has set the state
 * Every step can be cut at any moment and begun again: what is done is in the store.
 */
export type Run = {
  readonly analysis: StoredAnalysis
  readonly file: StoredFile
  readonly settings: AnalysisSettings
  readonly slots: Slots
  readonly signal: AbortSignal
  readonly onCommit: OnCommit
  readonly onLog: (entry: LogEntry) => void
  /** The stored state or counters changed. */
  readonly onChange: () => Promise<void>
}

export const runAnalysis = async (context: Context, run: Run): Promise<void> => {
  const { signal, analysis } = run
  try {
    await begin(context, run)
    await importOnce(context, run)
    const plan = await planOf(context, run.file, run.settings)
    await answerAll(context, run, plan)
    await finish(context, run)
  } catch (error) {
    if (signal.aborted) return
    await stopped(context, run, error)
    if (!(error instanceof RunStop || error instanceof TriajeError))
      context.warn(`analysis ${analysis.id} stopped`, error)
  }
}

const begin = async ({ store, clock }: Context, { analysis, onChange }: Run): Promise<void> => {
  const startedAt = analysis.startedAt ?? clock.now()
  const fresh = { state: 'running', reason: null, errorCode: null, startedAt, endedAt: null } as const
  await store.patchAnalysis(analysis.id, fresh)
  await onChange()
}

const importOnce = async (context: Context, run: Run): Promise<void> => {
  const { analysis, file, settings, signal } = run
  if (analysis.imported) return
  await log(context, run, 'run.import', { name: file.name })
  await importTickets(context, { id: analysis.id, file, settings }, signal)
  const { counters } = await current(context, run)
  await log(context, run, 'run.imported', { total: counters.total, skipped: counters.skipped })
  await run.onChange()
}

const current = async ({ store }: Context, { analysis }: Run): Promise<StoredAnalysis> =>
  (await store.analysis(analysis.id)) ?? analysis

const answerAll = async (context: Context, run: Run, plan: Plan): Promise<void> => {
  const { settings, signal, onCommit, analysis } = run
  const of = { id: analysis.id, onCommit, signal }
  if (settings.engine === 'instant') {
    await log(context, run, 'run.instant')
    return runInstant(context, plan, of)
  }
  for (;;)
    try {
      return await answerByModel(context, run, plan)
    } catch (error) {
      if (!(error instanceof Outage)) throw error
      signal.throwIfAborted()
      await waitForEngine(context, run)
    }
}

const answerByModel = async (context: Context, run: Run, plan: Plan): Promise<void> => {
  const { settings, signal, onCommit } = run
  const analysis = await current(context, run)
  if ((await context.store.waiting(analysis.id, null, 1)).length === 0) return
  await log(context, run, 'run.loading', { model: settings.model ?? '' })
  const session = await prepared(context, { ...run, analysis }, plan)
  await log(context, run, 'run.started', { model: settings.model ?? '', url: settings.url ?? '' })
  await runModel(context, session, { id: analysis.id, onCommit, signal })
}

/** Loads the model; a server that keeps refusing stops the run, which can be resumed. */
const prepared = async (context: Context, run: Run, plan: Plan): ReturnType<typeof openSession> => {
  const { analysis, settings, slots, signal } = run
  const engine = context.engines.open(settings.engine, settings.url ?? undefined)
  try {
    return await patiently(context, { engine, signal, onOverload: () => undefined }, () =>
      openSession(context, { analysis, settings, plan, slots }, signal),
    )
  } catch (error) {
    throw error instanceof EngineError ? new RunStop('engine', error.code, error) : error
  }
}

/** Paused with reason `engine` until it answers again. */
const waitForEngine = async (context: Context, run: Run): Promise<void> => {
  const { analysis, settings, signal, onChange } = run
  const engine = context.engines.open(settings.engine, settings.url ?? undefined)
  await context.store.patchAnalysis(
    analysis.id,
    { state: 'paused', reason: 'engine', errorCode: 'engine.unreachable' },
    ['running'],
  )
  await log(context, run, 'run.waiting', { url: engine.url })
  await onChange()
  for (let attempt = 1; !(await engine.probe(signal)).ok; attempt++)
    await context.clock.sleep(Math.min(15_000, backoff(attempt)), signal)
  signal.throwIfAborted()
  await context.store.patchAnalysis(analysis.id, { state: 'running', reason: null, errorCode: null }, [
    'paused',
  ])
  await log(context, run, 'run.back')
  await onChange()
}

const finish = async (context: Context, run: Run): Promise<void> => {
  const { analysis, onChange } = run
  const { counters } = await current(context, run)
  const dominant = await dominantCategory(context.store, analysis.id, counters.done)
  if (dominant) await log(context, run, 'run.dominant', dominant)
  await log(context, run, 'run.done', {
    done: counters.done,
    failed: counters.failed,
    skipped: counters.skipped,
  })
  await context.store.patchAnalysis(analysis.id, { state: 'done', endedAt: context.clock.now() }, ['running'])
  await onChange()
}

/** What stopped a run decides whether it may be resumed (paused) or never began (failed). */
const stopped = async (context: Context, run: Run, error: unknown): Promise<void> => {
  const { reason, code } = stopOf(error)
  const never = reason === null && !(await current(context, run)).imported
  await context.store.patchAnalysis(run.analysis.id, {
    state: never ? 'failed' : 'paused',
    reason,
    errorCode: code,
    ...(never ? { endedAt: context.clock.now() } : {}),
  })
  const { detail } = explain(
    isErrorCode(code) ? code : 'internal',
    paramsOf(error, run),
    run.settings.language,
  )
  await log(context, run, 'run.stopped', { detail })
  await run.onChange()
}

const stopOf = (error: unknown): { reason: PauseReason | null; code: string } => {
  if (error instanceof RunStop) return { reason: error.reason, code: error.code }
  if (!(error instanceof TriajeError)) return { reason: null, code: 'internal' }
  return { reason: error.code === 'disk.full' ? 'disk' : null, code: error.code }
}

const paramsOf = (error: unknown, { settings, file, analysis }: Run): TriajeError['params'] =>
  error instanceof TriajeError
    ? error.params
    : { model: settings.model ?? '', url: settings.url ?? '', models: '–', name: file.name, id: analysis.id }

const log = async (
  context: Context,
  { analysis, settings, onLog }: Run,
  code: MessageCode,
  ...[params]: Parameters<typeof message> extends [unknown, unknown, (infer P)?] ? [P?] : never
): Promise<void> => {
  const level = code === 'run.stopped' || code === 'run.waiting' || code === 'run.dominant' ? 'warn' : 'info'
  const entry = {
    at: context.clock.now(),
    level,
    code,
    text: message(code, settings.language, params),
  } as const
  await context.store.appendLog(analysis.id, entry)
  onLog(entry)
}
