import { EngineError } from '../../analysis/engine.ts'
import { isErrorCode, TriajeError } from '../../shared/errors.ts'
import type { Context } from '../context.ts'
import type { AnalysisRequest, AnalysisSettings } from '../desk.ts'

const TRY_MS = 60_000

type Engined = Pick<Context, 'engines' | 'defaults'>

/**
 * The embedding model that a request, or else the settings, name, tried once: what does not answer or makes no vectors
 * is refused before the run. The one of the settings has a part only where something is learned.
 */
export const wantedVectors = async (
  { engines, defaults }: Engined,
  { embed, url }: AnalysisRequest,
  right: number | null,
): Promise<Pick<AnalysisSettings, 'embed'>> => {
  const standing = right === null ? null : defaults.embed
  const name = (embed ?? standing ?? '').trim()
  if (name === '') return {}
  if (/^https?:/i.test(name) && !URL.canParse(name))
    throw new TriajeError('request.invalid', { reason: `embed "${name}"` }, { field: 'embed' })
  const digest = await engines
    .embedder(name, url)
    .digest(AbortSignal.timeout(TRY_MS))
    .catch((error: unknown) => refused(name, error))
  return { embed: { name, digest } }
}

const refused = (name: string, error: unknown): never => {
  if (!(error instanceof EngineError)) throw error
  const code = isErrorCode(error.code) ? error.code : 'engine.failed'
  const params = { url: name, model: name, models: '–', reason: error.message }
  throw new TriajeError(code, params, { field: 'embed', cause: error })
}
