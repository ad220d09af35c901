import { type Engine, EngineError, type EngineName, type ModelInfo, type Probe } from '../analysis/engine.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Context } from './context.ts'
import type { AnalysisRequest, EngineView } from './desk.ts'

export type EngineChoice = {
  readonly engine: EngineName
  readonly model: string | null
  readonly url: string | null
}

type Engined = Pick<Context, 'engines' | 'defaults'>

type View = Omit<EngineView, 'default'>

/** To answer at all and to tell the models. */
const PROBE_MS = 8000
const INSTANT: EngineChoice = { engine: 'instant', model: null, url: null }

/** What was said is never replaced silently; when nothing was, Ollama if it can answer, else instant. */
export const chooseEngine = async (context: Engined, request: AnalysisRequest): Promise<EngineChoice> => {
  if (request.engine === 'instant' && (request.model || request.url)) throw instantWith(request)
  const said = saidEngine(request) ?? saidEngine(context.defaults)
  if (said === 'instant') return INSTANT
  const view = await viewOllama(context, request.url)
  if ((said ?? foundEngine(view)) === 'instant') return INSTANT
  const choice = ollama(view, request.model ?? context.defaults.model)
  refuseRemote(context, view, choice)
  return choice
}

const instantWith = ({ model }: AnalysisRequest): TriajeError =>
  new TriajeError(
    'request.invalid',
    {
      reason: {
        es: 'el motor instantáneo no usa ningún modelo ni dirección; quítalos o pide el motor ollama',
        en: 'the instant engine uses no model and no address; leave them out or ask for the engine ollama',
      },
    },
    { field: model ? 'model' : 'url' },
  )

/** All engines as the page shows them, and which of them is used when a request says nothing. */
export const viewEngines = async (context: Engined): Promise<readonly EngineView[]> => {
  const view = await viewOllama(context)
  const used = saidEngine(context.defaults) ?? foundEngine(view)
  return [view, VIEW_OF_INSTANT].map((one) => ({ ...one, default: one.engine === used }))
}

type Said = { readonly engine?: EngineName | null; readonly model?: string | null; readonly url?: string }

/** Naming a model or an address means Ollama: no other engine has any. */
const saidEngine = ({ engine, model, url }: Said): EngineName | null =>
  engine ?? (model || url ? 'ollama' : null)

const foundEngine = ({ ok, recommended }: View): EngineName =>
  ok && recommended !== null ? 'ollama' : 'instant'

const ollama = (view: View, model: string | null): EngineChoice => {
  const params = { url: view.url ?? '' }
  if (view.reason === 'engine.remote-refused') throw new TriajeError('engine.remote-refused', params)
  if (!view.ok) throw new TriajeError('engine.unreachable', params, { field: 'engine' })
  const name = model === null ? recommended(view) : installed(view, model)
  return { engine: 'ollama', model: name, url: view.url }
}

const recommended = (view: View): string => {
  if (view.recommended === null)
    throw new TriajeError('model.missing', { model: 'gemma3:4b', models: listed(view.models) })
  return view.recommended
}

const installed = ({ models }: View, name: string): string => {
  const model = modelNamed(models, name)
  if (!model)
    throw new TriajeError('model.missing', { model: name, models: listed(models) }, { field: 'model' })
  if (!model.chat)
    throw new TriajeError('model.not-chat', { model: name, models: listed(models) }, { field: 'model' })
  return model.name
}

/** A server of this machine may pass the tickets on, too. */
const refuseRemote = ({ engines }: Engined, { models }: View, { model }: EngineChoice): void => {
  if (engines.allowRemote || !models.some(({ name, remote }) => remote && name === model)) return
  throw new TriajeError('engine.remote-refused', { url: model ?? '' }, { field: 'model' })
}

/** As Ollama finds it: a name without a tag means `:latest`, and upper or lower case does not matter. */
const modelNamed = (models: readonly ModelInfo[], name: string): ModelInfo | undefined => {
  const wanted = name.trim().toLowerCase()
  return models.find((one) => [wanted, `${wanted}:latest`].includes(one.name.toLowerCase()))
}

const listed = (models: readonly ModelInfo[]): string =>
  models
    .filter((model) => model.chat && !model.remote)
    .map((model) => model.name)
    .join(', ') || '–'

/** Whether Ollama answers, and with which models. */
const viewOllama = async (context: Engined, url?: string): Promise<View> => {
  const engine = context.engines.open('ollama', url)
  const found = await lookAt(engine, AbortSignal.timeout(PROBE_MS))
  const recommended = wanted(found.models, context.defaults.model) ?? context.engines.recommend(found.models)
  return { engine: 'ollama', url: engine.url, ...found, recommended: recommended?.name ?? null }
}

/** One that answers and cannot tell its models is of no more use than one that does not answer. */
const lookAt = async (engine: Engine, signal: AbortSignal): Promise<Probe & Pick<View, 'models'>> => {
  const probe = await engine.probe(signal)
  if (!probe.ok) return { ...probe, models: [] }
  try {
    return { ...probe, models: await engine.models(signal) }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    return { ...probe, ok: false, reason: error.code, models: [] }
  }
}

/** The model of the settings, where it can be used. */
const wanted = (models: readonly ModelInfo[], name: string | null): ModelInfo | undefined => {
  const model = name === null ? undefined : modelNamed(models, name)
  return model?.chat ? model : undefined
}

const VIEW_OF_INSTANT: View = {
  engine: 'instant',
  url: null,
  ok: true,
  version: null,
  reason: null,
  models: [],
  recommended: null,
}
