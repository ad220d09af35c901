import { TriajeError } from '../shared/errors.ts'
import type { AnalysisState, StoredAnalysis } from '../store/store.ts'
import type { Action, AnalysisPatch } from './desk.ts'
import { noteInLog } from './note.ts'
import type { Office } from './office.ts'

/** From which states an action leads on; asked for again where it led, it changes nothing. */
const FROM: Readonly<Record<Action, readonly AnalysisState[]>> = {
  pause: ['queued', 'running', 'paused'],
  resume: ['queued', 'running', 'paused', 'cancelled', 'failed'],
  cancel: ['queued', 'running', 'paused', 'cancelled'],
  retry: ['done', 'paused', 'cancelled', 'running'],
}

/** Pause, resume, cancel or retry; rejects with state.conflict where the state does not allow it. */
export const control = async (office: Office, analysis: StoredAnalysis, action: Action): Promise<void> => {
  if (!FROM[action].includes(analysis.state)) throw conflict(analysis, action)
  await ACTIONS[action](office, analysis)
  await office.runner.announce(analysis.id)
}

const conflict = ({ state }: StoredAnalysis, action: Action): TriajeError =>
  new TriajeError('state.conflict', { state, action })

const pause = async (office: Office, { id, state, reason, ...analysis }: StoredAnalysis): Promise<void> => {
  if (state === 'paused' && reason === 'user') return
  const { store } = office.context
  await store.patchAnalysis(id, { state: 'paused', reason: 'user', errorCode: null }, FROM.pause)
  await office.runner.stop(id)
  await noteInLog(office, { id, state, reason, ...analysis }, 'run.paused')
}

const resume = async (office: Office, analysis: StoredAnalysis): Promise<void> => {
  // one that a process left behind when it died runs nowhere; one that runs here is not begun twice
  if (analysis.state === 'running' || analysis.state === 'queued') return office.runner.launch(analysis)
  await noteInLog(office, analysis, 'run.resumed')
  await relaunch(office, analysis)
}

const cancel = async (office: Office, analysis: StoredAnalysis): Promise<void> => {
  if (analysis.state === 'cancelled') return
  const { store, clock } = office.context
  const patch = { state: 'cancelled', reason: null, errorCode: null, endedAt: clock.now() } as const
  await store.patchAnalysis(analysis.id, patch, FROM.cancel)
  await office.runner.stop(analysis.id)
  await noteInLog(office, analysis, 'run.cancelled')
}

/** The failed tickets wait again; those that are done stay as they are. */
const retry = async (office: Office, analysis: StoredAnalysis): Promise<void> => {
  const count = await office.context.store.clearFailed(analysis.id, true)
  await noteInLog(office, analysis, 'run.retried', { count })
  if (count > 0 || analysis.state !== 'done') await relaunch(office, analysis)
}

const ACTIONS = { pause, resume, cancel, retry }

/** The store first: where it has no room, a run that waits for some goes on waiting. */
const relaunch = async (office: Office, { id }: StoredAnalysis): Promise<void> => {
  const { store } = office.context
  const queued = { state: 'queued', reason: null, errorCode: null, endedAt: null } as const
  await store.patchAnalysis(id, queued)
  await office.runner.stop(id)
  await store.patchAnalysis(id, queued)
  const now = await store.analysis(id)
  if (now) await office.runner.launch(now)
}

/** Pins it, or gives it another part of the engine, from the next call on. */
export const patchAnalysis = async (
  { context, runner }: Office,
  { id }: StoredAnalysis,
  patch: AnalysisPatch,
): Promise<void> => {
  await context.store.patchAnalysis(id, patch)
  if (patch.priority) runner.setPriority(id, patch.priority)
  await runner.announce(id)
}
