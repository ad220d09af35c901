import type { EngineName, ModelInfo } from '../analysis/engine.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Context } from './context.ts'
import type { AnalysisRequest, EngineView } from './desk.ts'

export type EngineChoice = {
  readonly engine: EngineName
  readonly model: string | null
  readonly url: string | null
}

const PROBE_MS = 3000
const INSTANT: EngineChoice = { engine: 'instant', model: null, url: null }

/** What was said is never replaced silently; when nothing was, Ollama if it can answer, else instant. */
export const chooseEngine = async (context: Context, request: AnalysisRequest): Promise<EngineChoice> => {
  const engine = request.engine ?? context.defaults.engine
  const model = request.model ?? context.defaults.model
  if (engine === 'instant') return INSTANT
  const view = await viewOllama(context, request.url)
  const said = [engine, model, request.url].some((one) => one !== null && one !== undefined)
  return said ? asSaid(view, model) : asFound(view)
}

const asFound = (view: EngineView): EngineChoice =>
  view.ok && view.recommended !== null ? ollama(view, view.recommended) : INSTANT

const asSaid = (view: EngineView, model: string | null): EngineChoice => {
  const params = { url: view.url ?? '' }
  if (view.reason === 'engine.remote-refused') throw new TriajeError('engine.remote-refused', params)
  if (!view.ok) throw new TriajeError('engine.unreachable', params, { field: 'engine' })
  return ollama(view, model === null ? recommended(view) : installed(view, model))
}

const ollama = (view: EngineView, model: string): EngineChoice => ({
  engine: 'ollama',
  model,
  url: view.url,
})

const recommended = (view: EngineView): string => {
  if (view.recommended === null)
    throw new TriajeError('model.missing', { model: 'gemma3:4b', models: listed(view.models) })
  return view.recommended
}

/** The installed model of that name; a name without a tag means `:latest`, as in Ollama. */
const installed = (view: EngineView, name: string): string => {
  const model = view.models.find((one) => one.name === name || one.name === `${name}:latest`)
  if (!model)
    throw new TriajeError('model.missing', { model: name, models: listed(view.models) }, { field: 'model' })
  if (!model.chat)
    throw new TriajeError('model.not-chat', { model: name, models: listed(view.models) }, { field: 'model' })
  return model.name
}

const listed = (models: readonly ModelInfo[]): string =>
  models
    .filter((model) => model.chat && !model.remote)
    .map((model) => model.name)
    .join(', ') || '–'

/** Ollama as the page shows it: whether it answers, and with which models. */
export const viewOllama = async (context: Context, url?: string): Promise<EngineView> => {
  const engine = context.engines.open('ollama', url)
  const signal = AbortSignal.timeout(PROBE_MS)
  const probe = await engine.probe(signal)
  const models = probe.ok ? await engine.models(signal) : []
  return {
    engine: 'ollama',
    url: engine.url,
    ...probe,
    models,
    recommended: context.engines.recommend(models)?.name ?? null,
  }
}

export const viewInstant = (): EngineView => ({
  engine: 'instant',
  url: null,
  ok: true,
  version: null,
  reason: null,
  models: [],
  recommended: null,
})
