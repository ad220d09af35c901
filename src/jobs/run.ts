import type { Plan } from '../analysis/plan.ts'
import { explain, TriajeError } from '../shared/errors.ts'
import type { PauseReason } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Dominance, dominanceAdvice, dominantIn, watchDominance } from './dominant.ts'
import { importTickets } from './import.ts'
import { inputsOf } from './inputs.ts'
import { instantAdvice } from './instant-advice.ts'
import { answerByCascade } from './learning/answer-by-cascade.ts'
import { prepareCascade } from './learning/prepare-cascade.ts'
import { noteMade } from './made.ts'
import { planOf } from './plan.ts'
import { runInstant } from './run-instant.ts'
import { RunStop } from './stops.ts'
import { current, detailOf, log, type Run } from './this-run.ts'

/**
 * The life of one run:  import (once) → prepare the model → ask for every ticket without a result → done.
 *   the engine goes away    → paused (engine), probed until it answers, then on by itself
 *   it only gives errors    → paused (engine), tried again after a while
 *   nothing can be answered → paused (model), on when somebody resumes it
 *   the disk is full        → rejects with `disk.full`; room.ts waits and begins again
 *   aborted from outside    → ends; who aborted it has set the state
 * Every step can be cut at any moment and begun again: what is done is in the store.
 */
export const runAnalysis = async (context: Context, run: Run): Promise<void> => {
  const { signal, analysis } = run
  try {
    await begin(context, run)
    await importOnce(context, run)
    const plan = await planOf(context, run.file, run.settings)
    const dominance = watchDominance()
    await answerAll(context, watched(run, dominance), plan)
    await finish(context, run, dominance)
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof TriajeError && error.code === 'disk.full') throw error
    await stopped(context, run, error)
    if (!(error instanceof RunStop || error instanceof TriajeError))
      context.warn(`analysis ${analysis.id} stopped`, error)
  }
}

const begin = async ({ store, clock }: Context, { analysis, signal, onChange }: Run): Promise<void> => {
  signal.throwIfAborted()
  const startedAt = analysis.startedAt ?? clock.now()
  const fresh = { state: 'running', reason: null, errorCode: null, startedAt, endedAt: null } as const
  await store.patchAnalysis(analysis.id, fresh)
  await onChange()
}

const importOnce = async (context: Context, run: Run): Promise<void> => {
  const { analysis, file, settings, signal } = run
  if (analysis.imported) return
  const names = inputsOf(file, settings).map((input) => input.file.name)
  await log(context, run, 'run.import', { name: names.join(', ') })
  await importTickets(context, { id: analysis.id, file, settings }, signal)
  const { counters, repeated } = await current(context, run)
  await log(context, run, 'run.imported', { total: counters.total, skipped: counters.skipped })
  if (repeated > 0) await log(context, run, 'run.repeated', { count: repeated })
  await run.onChange()
}

const answerAll = async (context: Context, run: Run, plan: Plan): Promise<void> => {
  const { settings, signal, onCommit, analysis } = run
  const { leftOut = 0, categories = [] } = plan.taxonomy ?? {}
  if (leftOut > 0) await log(context, run, 'run.categories-left-out', { kept: categories.length, leftOut })
  const { cascade, plan: asked } = await prepareCascade(context, run, plan)
  if (settings.engine !== 'instant') return answerByCascade(context, run, { plan: asked, cascade })
  await log(context, run, 'run.instant', {
    advice: instantAdvice(context.engines.refused(), settings.language),
  })
  await noteMade(context, analysis, { engineVersion: null, digest: '', promptHash: '' })
  await runInstant(context, plan, {
    id: analysis.id,
    onCommit,
    signal,
    ...(cascade ? { part: { settle: cascade.settle } } : {}),
  })
}

const watched = (run: Run, dominance: Dominance): Run => ({
  ...run,
  onCommit: (rows) => {
    dominance.add(rows)
    run.onCommit(rows)
  },
})

const finish = async (context: Context, run: Run, dominance: Dominance): Promise<void> => {
  const { analysis, settings, onChange } = run
  const { counters } = await current(context, run)
  // of a run that went on with another's work the store knows more
  const dominant =
    analysis.counters.done > 0
      ? dominantIn((await context.store.statistics(analysis.id)).categories)
      : dominance.found()
  if (dominant) {
    const advice = dominanceAdvice(settings.engine, settings.language)
    await log(context, run, 'run.dominant', { ...dominant, advice })
  }
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
  const { imported, counters } = await current(context, run)
  const isRefused = error instanceof TriajeError && counters.done === 0
  const never = reason === null && (!imported || isRefused)
  await context.store.patchAnalysis(run.analysis.id, {
    state: never ? 'failed' : 'paused',
    reason,
    errorCode: code,
    ...(never ? { endedAt: context.clock.now() } : {}),
  })
  const detail =
    error instanceof TriajeError
      ? explain(error.code, error.params, run.settings.language).detail
      : detailOf(run, { code, cause: error instanceof RunStop ? error.cause : undefined })
  await log(context, run, never ? 'run.failed' : 'run.stopped', { detail })
  await run.onChange()
}

const stopOf = (error: unknown): { reason: PauseReason | null; code: string } => {
  if (error instanceof RunStop) return { reason: error.reason, code: error.code }
  return { reason: null, code: error instanceof TriajeError ? error.code : 'internal' }
}
