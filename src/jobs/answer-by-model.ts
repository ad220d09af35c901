import { EngineError } from '../analysis/engine.ts'
import type { Plan } from '../analysis/plan.ts'
import type { StoredAnalysis } from '../store/store.ts'
import { backoff } from './backoff.ts'
import { createBlame } from './blame.ts'
import type { Context } from './context.ts'
import { createDeadlines, type Deadlines } from './deadline.ts'
import { noteMade } from './made.ts'
import { patiently } from './patience.ts'
import { type Part, runModel } from './run-model.ts'
import { openSession, type Session } from './session.ts'
import { Outage, RunStop } from './stops.ts'
import { current, detailOf, log, type Run } from './this-run.ts'

const MODEL_GONE = 'model.missing'

/** Asks the model until every ticket has a result. */
export const answerByModel = (
  context: Context,
  run: Run,
  { plan, part }: { readonly plan: Plan; readonly part?: Part },
): Promise<void> => {
  const { settings, signal, onCommit } = run
  const blame = createBlame()
  const work = async (session: Session): Promise<void> => {
    await log(context, run, 'run.started', { model: settings.model ?? '', url: settings.url ?? '' })
    const { shortened: count } = session.prompt
    if (count > 0) await log(context, run, 'run.list-shortened', { count })
    const id = run.analysis.id
    await runModel(context, session, { id, onCommit, signal, blame, ...(part ? { part } : {}) })
  }
  return withModel(context, run, { plan, work })
}

type WithModel = {
  readonly plan: Plan
  /** Begun again after an outage. */
  readonly work: (session: Session) => Promise<void>
}

/** Does work with the model made ready; while the engine is away or in trouble the run is paused. */
export const withModel = async (context: Context, run: Run, { plan, work }: WithModel): Promise<void> => {
  const asking = { plan, work, deadlines: createDeadlines() }
  const outages = createOutages()
  for (;;)
    try {
      return await answerWaiting(context, run, asking)
    } catch (error) {
      run.signal.throwIfAborted()
      const { counters } = await current(context, run)
      const outage = outageOf(error, counters)
      if (!outage) throw error
      await waitForEngine(context, run, { outage, pause: outages.pause(outage, counters.done) })
    }
}

/** Also a model that answered in this analysis and is gone: somebody may pull it again at any time. */
const outageOf = (error: unknown, { routes }: StoredAnalysis['counters']): Outage | null => {
  if (error instanceof Outage) return error
  const isGone = error instanceof RunStop && error.code === MODEL_GONE && routes.model > 0
  return isGone ? new Outage(error, error.code) : null
}

/** What outlives an outage. */
type Asking = WithModel & { readonly deadlines: Deadlines }

const answerWaiting = async (context: Context, run: Run, asking: Asking): Promise<void> => {
  const { settings, signal } = run
  const analysis = await current(context, run)
  if ((await context.store.waiting(analysis.id, null, 1)).length === 0) return
  await log(context, run, 'run.loading', { model: settings.model ?? '' })
  const session = await prepared(context, { ...run, analysis }, asking)
  const { version } = await session.engine.probe(signal)
  const { digest, logprobCost } = session.prepared
  if (logprobCost > 1) await log(context, run, 'run.confidence-dear', { times: logprobCost.toFixed(1) })
  await noteMade(context, analysis, { engineVersion: version, digest, promptHash: session.askHash })
  await asking.work(session)
}

const prepared = async (context: Context, run: Run, { plan, deadlines }: Asking): Promise<Session> => {
  const { analysis, settings, slots, signal } = run
  const engine = context.engines.open(settings.engine, settings.url ?? undefined)
  try {
    return await patiently(context, { engine, signal }, () =>
      openSession(context, { analysis, settings, plan, slots, deadlines }, signal),
    )
  } catch (error) {
    if (passes(error, analysis)) throw new Outage(causeOf(error), error.code)
    throw error instanceof EngineError ? new RunStop('engine', error.code, error) : error
  }
}

/** What loading a model may meet only for a while, if the model worked before: others use the machine, too. */
const PASSING_CODES = ['engine.out-of-memory', 'model.unusable', 'engine.failed', 'ticket.deadline']

/**
 * True for trouble that ends by itself: too many requests, and whatever befalls a model that has answered in this
 * analysis. A model that fails from the start stops the run, so that somebody sees it at once.
 */
const passes = (error: unknown, { counters }: StoredAnalysis): error is EngineError | RunStop => {
  if (!(error instanceof EngineError || error instanceof RunStop)) return false
  const cause = causeOf(error)
  if (cause instanceof EngineError && (cause.status === 503 || cause.status === 429)) return true
  return counters.routes.model > 0 && PASSING_CODES.includes(error.code)
}

const causeOf = (error: EngineError | RunStop): unknown => (error instanceof RunStop ? error.cause : error)

type Wait = { readonly outage: Outage; readonly pause: number }

/** Paused with reason `engine`, or `model` when that is gone, for at least `pause` milliseconds, and until it answers again. */
const waitForEngine = async (context: Context, run: Run, { outage, pause }: Wait): Promise<void> => {
  const { analysis, settings, signal, onChange } = run
  const { store, clock } = context
  const engine = context.engines.open(settings.engine, settings.url ?? undefined)
  const reason = outage.code === MODEL_GONE ? 'model' : 'engine'
  const paused = { state: 'paused', reason, errorCode: outage.code } as const
  await store.patchAnalysis(analysis.id, paused, ['running'])
  if (isAway(outage)) await log(context, run, 'run.waiting', { url: engine.url })
  else await log(context, run, 'run.trouble', { detail: detailOf(run, outage) })
  await onChange()
  await clock.sleep(pause, signal)
  for (let attempt = 1; !(await engine.probe(signal)).ok; attempt++)
    await clock.sleep(Math.min(15_000, backoff(attempt)), signal)
  signal.throwIfAborted()
  run.slots.controller.onReturn()
  await store.patchAnalysis(analysis.id, { state: 'running', reason: null, errorCode: null }, ['paused'])
  await log(context, run, 'run.back')
  await onChange()
}

const isAway = ({ code }: Outage): boolean => code === 'engine.unreachable'

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 300_000

/** How long to leave an engine alone: longer each time that nothing was answered since the last outage. */
const createOutages = () => {
  let inVain = 0
  let lastDone = -1
  return {
    /** In milliseconds. An engine or a model that was away is tried as soon as it answers. */
    pause: (outage: Outage, done: number): number => {
      inVain = done > lastDone ? 0 : inVain + 1
      lastDone = done
      if (inVain === 0 && (isAway(outage) || outage.code === MODEL_GONE)) return 0
      return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** inVain)
    },
  }
}
