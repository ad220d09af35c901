import type { Plan } from '../analysis/plan.ts'
import { statisticsOf } from '../insight/statistics.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import type { StoredAnalysis } from '../store/store.ts'
import { backup } from './backup/backup.ts'
import { viewEngines } from './choose-engine.ts'
import { createCleaner } from './clean.ts'
import type { Context } from './context.ts'
import { control, patchAnalysis } from './control.ts'
import { deleteAnalysis } from './delete.ts'
import type { AnalysisView, Desk, DeskEvent, EngineView, PromptView } from './desk.ts'
import { createEventHub } from './events.ts'
import { exportResult } from './export.ts'
import { fileDesk } from './file-desk.ts'
import { createFits } from './learning/create-fits.ts'
import { createEstimates } from './learning/estimate.ts'
import { createEvaluations, evaluationRequest } from './learning/evaluation.ts'
import { exportTraining } from './learning/export-training.ts'
import type { Learned } from './learning/learned.ts'
import { isReady, measure } from './measures.ts'
import { meteredStore } from './meter.ts'
import { needAnalysis, needFile, type Office } from './office.ts'
import { planOf } from './plan.ts'
import { viewCategories, viewPrompt } from './plan-view.ts'
import { createRunner } from './runner.ts'
import { createStart } from './start.ts'
import { sweepFiles } from './sweep-files.ts'
import { ticketDesk } from './ticket-desk.ts'
import { createTurns } from './turns.ts'
import { settingsOf } from './view.ts'

/** Everything a user can do, on one data folder of this machine. */
export const createDesk = (given: Omit<Context, 'fits'>): Desk & { recover(): Promise<void> } => {
  const { store, meter } = meteredStore(given.store)
  const metered = { ...given, store }
  const context: Context = { ...metered, fits: createFits(metered) }
  const hub = createEventHub(context.clock.now())
  const office = { context, hub, runner: createRunner(context, hub) }
  const cleaner = createCleaner(office)
  const swept = sweepFiles(context)
  return {
    ...fileDesk(office),
    ...analysisDesk(office),
    ...ticketDesk(office),
    ...planDesk(context),
    engines: () => viewEngines(context),
    engine: (name) => viewEngine(context, name),
    clean: cleaner.clean,
    measures: () => measure(office, meter),
    isReady: () => isReady(office),
    backup: () => backup(context),
    recover: async () => {
      await recover(office)
      cleaner.start()
    },
    close: async () => {
      await swept
      await cleaner.stop()
      await office.runner.stopAll('shutdown')
      await context.engines.close()
      await context.store.close()
    },
  }
}

type AnalysisDesk = Pick<
  Desk,
  | 'start'
  | 'estimate'
  | 'evaluate'
  | 'evaluation'
  | 'analyses'
  | 'analysis'
  | 'control'
  | 'patchAnalysis'
  | 'deleteAnalysis'
  | 'events'
  | 'log'
  | 'statistics'
  | 'result'
  | 'training'
>

const analysisDesk = (office: Office): AnalysisDesk => {
  const { context, runner } = office
  const begin = createStart()
  const estimate = createEstimates(context)
  const evaluations = createEvaluations(context)
  const turns = createTurns()
  const view = async (id: string, language: Language): Promise<AnalysisView> => {
    const analysis = await needAnalysis(context, id)
    return runner.view(analysis, language)
  }
  return {
    start: async (request, language) => {
      const { id, created } = await begin(office, request, language)
      return { analysis: await view(id, language ?? 'en'), created }
    },
    estimate: (request, signal) => estimate({ request, signal }),
    evaluate: async (request, language) => {
      const { id } = await begin(office, await evaluationRequest(context, request), language)
      return evaluations.view(await needAnalysis(context, id))
    },
    evaluation: async (id) => evaluations.view(await needAnalysis(context, id)),
    analyses: async (language) => (await context.store.analyses()).map((one) => runner.view(one, language)),
    analysis: view,
    control: (id, action, language) =>
      turns(id, async () => {
        await control(office, runner.standing(await needAnalysis(context, id)), action)
        return view(id, language)
      }),
    patchAnalysis: (id, patch, language) =>
      turns(id, async () => {
        await patchAnalysis(office, await needAnalysis(context, id), patch)
        return view(id, language)
      }),
    deleteAnalysis: (id) => turns(id, () => deleteAnalysis(office, id)),
    events: (id, lastId, signal) => events(office, { id, lastId, signal }),
    log: async (id) => context.store.log((await needAnalysis(context, id)).id),
    statistics: async (id) => statisticsOf(await context.store.statistics(id)),
    result: async (id, format, options) =>
      exportResult(context, await needAnalysis(context, id), { format, ...options }),
    training: async (id, file) => exportTraining(context, await needAnalysis(context, id), file),
  }
}

const planDesk = (context: Context): Pick<Desk, 'categories' | 'prompt'> => ({
  categories: async (id) => viewCategories(await planFor(context, await needAnalysis(context, id))),
  prompt: async (id) => promptOf(context, await needAnalysis(context, id)),
})

const planFor = async (context: Context, analysis: StoredAnalysis): Promise<Plan> =>
  planOf(context, await needFile(context, analysis.fileId), settingsOf(analysis))

/** Tickets without text come before others in few sheets, and then few of them. */
const FIRST_TICKETS = 100

const promptOf = async (context: Context, analysis: StoredAnalysis): Promise<PromptView> => {
  if (settingsOf(analysis).engine === 'instant') return { system: '', user: '' }
  const { items } = await context.store.tickets(analysis.id, { limit: FIRST_TICKETS })
  const tickets = items.map(({ ticket }) => ticket)
  const { shots = [] } = (analysis.learned as Learned | null) ?? {}
  return viewPrompt({ ...(await planFor(context, analysis)), shots }, tickets)
}

const viewEngine = async (context: Context, name: string): Promise<EngineView> => {
  const found = (await viewEngines(context)).find(({ engine }) => engine === name)
  if (!found) throw new TriajeError('not-found', { what: name })
  return found
}

/** What was missed, how the analysis stands, what happens; over when the analysis is. */
async function* events(
  { context, runner, hub }: Office,
  { id, lastId, signal }: { id: string; lastId: number | null; signal: AbortSignal },
): AsyncIterable<DeskEvent> {
  const analysis = await needAnalysis(context, id)
  const { missed, live } = hub.listen(id, lastId, signal)
  yield* missed
  const data = runner.view(analysis, settingsOf(analysis).language)
  const over = runner.isOver(analysis)
  yield { id: hub.lastId(), type: over ? 'end' : 'state', data }
  if (over) return
  for await (const event of live) {
    yield event
    if (event.type === 'end') return
  }
}

/** After a restart: what ran goes on; what a user paused stays so. */
const recover = async ({ context, runner }: Office): Promise<void> => {
  for (const analysis of (await context.store.analyses()).toReversed()) {
    const { state, reason, errorCode, counters } = analysis
    const interrupted = state === 'running' || state === 'queued'
    const itself = state === 'paused' && (reason === 'shutdown' || reason === 'engine' || reason === 'disk')
    const waited = state === 'paused' && errorCode === 'model.missing' && counters.routes.model > 0
    if (interrupted || itself || waited) await runner.launch(analysis)
  }
}
