import { rm } from 'node:fs/promises'
import type { Plan } from '../analysis/plan.ts'
import { statisticsOf } from '../insight/statistics.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import type { StoredAnalysis } from '../store/store.ts'
import { viewEngines } from './choose-engine.ts'
import { columnValues, countRows } from './choose-rows.ts'
import type { Context } from './context.ts'
import { control } from './control.ts'
import type { AnalysisView, Desk, DeskEvent, EngineView, PromptView } from './desk.ts'
import { editTicket } from './edit.ts'
import { createEventHub } from './events.ts'
import { exportResult } from './export.ts'
import { createFits } from './learning/create-fits.ts'
import { needAnalysis, needFile, needTicket, type Office } from './office.ts'
import { createPasses } from './passes.ts'
import { planOf } from './plan.ts'
import { viewCategories, viewPrompt } from './plan-view.ts'
import { preview } from './preview.ts'
import { received } from './received.ts'
import { createRunner } from './runner.ts'
import { dropStaged } from './staging.ts'
import { createStart } from './start.ts'
import { sweepFiles } from './sweep-files.ts'
import { addFile } from './uploads.ts'
import { settingsOf, viewAnalysis, viewDetail, viewFile, viewTicket } from './view.ts'

/** Everything a user can do, on one data folder of this machine. */
export const createDesk = (given: Omit<Context, 'fits'>): Desk & { recover(): Promise<void> } => {
  const context: Context = { ...given, fits: createFits(given) }
  const hub = createEventHub(context.clock.now())
  const office = { context, hub, runner: createRunner(context, hub) }
  const swept = sweepFiles(context)
  return {
    ...fileDesk(office),
    ...analysisDesk(office),
    ...ticketDesk(office),
    ...planDesk(context),
    engines: () => viewEngines(context),
    engine: (name) => viewEngine(context, name),
    recover: () => recover(office),
    close: async () => {
      await swept
      await office.runner.stopAll('shutdown')
      await context.engines.close()
      await context.store.close()
    },
  }
}

type FileDesk = Pick<
  Desk,
  'addFile' | 'files' | 'file' | 'preview' | 'columnValues' | 'countRows' | 'deleteFile'
>

const fileDesk = (office: Office): FileDesk => {
  const { context } = office
  const passes = createPasses()
  return {
    addFile: async (name, content) => viewFile(await addFile(context, name, content)),
    files: async () => (await context.store.files()).map(viewFile),
    file: async (id) => viewFile(await needFile(context, id)),
    preview: async (id, options) => preview(context, await needFile(context, id), options),
    columnValues: async (id, asked) => columnValues(context, await needFile(context, id), { asked, passes }),
    countRows: async (id, asked) => countRows(context, await needFile(context, id), { asked, passes }),
    deleteFile: (id) => deleteFile(office, id),
  }
}

type AnalysisDesk = Pick<
  Desk,
  | 'start'
  | 'analyses'
  | 'analysis'
  | 'control'
  | 'deleteAnalysis'
  | 'events'
  | 'log'
  | 'statistics'
  | 'result'
>

const analysisDesk = (office: Office): AnalysisDesk => {
  const { context, runner } = office
  const begin = createStart()
  const view = async (id: string, language: Language): Promise<AnalysisView> => {
    const analysis = await needAnalysis(context, id)
    return viewAnalysis(analysis, runner.speed(analysis), language)
  }
  return {
    start: async (request, language) => {
      const { id, created } = await begin(office, request, language)
      return { analysis: await view(id, language ?? 'en'), created }
    },
    analyses: async (language) =>
      (await context.store.analyses()).map((one) => viewAnalysis(one, runner.speed(one), language)),
    analysis: view,
    control: async (id, action, language) => {
      await control(office, await needAnalysis(context, id), action)
      return view(id, language)
    },
    deleteAnalysis: (id) => deleteAnalysis(office, id),
    events: (id, lastId, signal) => events(office, { id, lastId, signal }),
    log: async (id) => context.store.log((await needAnalysis(context, id)).id),
    statistics: async (id) => statisticsOf(await context.store.statistics(id)),
    result: async (id, format, options) =>
      exportResult(context, await needAnalysis(context, id), { format, ...options }),
  }
}

type TicketDesk = Pick<Desk, 'tickets' | 'ticket' | 'received' | 'editTicket'>

const ticketDesk = (office: Office): TicketDesk => {
  const { context } = office
  return {
    tickets: async (id, query) => {
      await needAnalysis(context, id)
      const page = await context.store.tickets(id, query)
      return { ...page, items: page.items.map(viewTicket) }
    },
    ticket: async (id, row) => viewDetail(await needTicket(context, id, row)),
    received: async (id, row) => {
      const analysis = await needAnalysis(context, id)
      await needTicket(context, id, row)
      const file = await needFile(context, analysis.fileId)
      return received(context, file, { layout: settingsOf(analysis).layout, row })
    },
    editTicket: async (id, row, edit) => {
      await needAnalysis(context, id)
      return viewTicket(await editTicket(office, await needTicket(context, id, row), { id, edit }))
    },
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
  return viewPrompt(await planFor(context, analysis), tickets)
}

const viewEngine = async (context: Context, name: string): Promise<EngineView> => {
  const found = (await viewEngines(context)).find(({ engine }) => engine === name)
  if (!found) throw new TriajeError('not-found', { what: name })
  return found
}

const deleteAnalysis = async ({ context, runner, hub }: Office, id: string): Promise<void> => {
  await needAnalysis(context, id)
  await runner.stop(id)
  await context.store.deleteAnalysis(id)
  hub.forget(id)
}

const deleteFile = async (office: Office, id: string): Promise<void> => {
  const { context } = office
  await needFile(context, id)
  const analyses = (await context.store.analyses()).filter(({ fileId }) => fileId === id)
  for (const analysis of analyses) await deleteAnalysis(office, analysis.id)
  await context.store.deleteFile(id)
  await rm(context.folders.file(id), { force: true })
  await dropStaged(context, id)
}

/** What was missed, how the analysis stands, what happens; over when the analysis is. */
async function* events(
  { context, runner, hub }: Office,
  { id, lastId, signal }: { id: string; lastId: number | null; signal: AbortSignal },
): AsyncIterable<DeskEvent> {
  const analysis = await needAnalysis(context, id)
  const { missed, live } = hub.listen(id, lastId, signal)
  yield* missed
  const data = viewAnalysis(analysis, runner.speed(analysis), settingsOf(analysis).language)
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
    const { state, reason } = analysis
    const interrupted = state === 'running' || state === 'queued'
    const itself = state === 'paused' && (reason === 'shutdown' || reason === 'engine' || reason === 'disk')
    if (interrupted || itself) await runner.launch(analysis)
  }
}
