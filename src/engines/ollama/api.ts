import { EngineError } from '../../analysis/engine.ts'
import { noAnswer, refusal } from './failure.ts'
import type { Http, HttpAnswer, HttpRequest } from './http.ts'
import { sameModel, type TagRow } from './models.ts'

/** What /api/show tells of one model. */
export type Shown = Pick<TagRow, 'capabilities' | 'details' | 'remote_host' | 'remote_model'> & {
  readonly model_info?: Readonly<Record<string, unknown>> | null
  /** Go's template of a prompt; models made of a bare .gguf have one for the last message alone. */
  readonly template?: string
  /** When it was pulled or made; stands in for the digest of a model that the list names otherwise. */
  readonly modified_at?: string
}

/** A row of /api/ps. */
type Running = { readonly name: string; readonly context_length?: number }

/** A machine that swaps, or works with all its cores, takes its time for the smallest question. */
const VERSION_MS = 5_000
const QUESTION_MS = 15_000
/** A batch of texts may take a slow processor long, the first also the loading of the model. */
const EMBED_MS = 10 * 60_000

/** The questions about models; each rejects with an EngineError. */
export type Api = ReturnType<typeof createApi>

export const createApi = (http: Http) => {
  const ask = async <T>(
    request: Omit<HttpRequest, 'signal'>,
    signal: AbortSignal,
    ms: number,
  ): Promise<T> => {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(ms)])
    const answer = await http.send({ ...request, signal: limited }).catch((cause: unknown) => {
      throw signal.aborted ? aborted(signal) : notInTime(limited, cause)
    })
    return json<T>(answer)
  }
  return {
    version: (signal: AbortSignal) =>
      ask<{ version?: string }>({ method: 'GET', path: '/api/version' }, signal, VERSION_MS),

    tags: async (signal: AbortSignal): Promise<readonly TagRow[]> => {
      const { models } = await ask<{ models?: TagRow[] }>(
        { method: 'GET', path: '/api/tags' },
        signal,
        QUESTION_MS,
      )
      return models ?? []
    },

    show: (model: string, signal: AbortSignal) =>
      ask<Shown>({ method: 'POST', path: '/api/show', body: JSON.stringify({ model }) }, signal, QUESTION_MS),

    /** What a model makes of texts; the first call loads it. */
    embed: (model: string, input: readonly string[], signal: AbortSignal) =>
      ask<{ embeddings?: readonly (readonly number[])[] }>(
        { method: 'POST', path: '/api/embed', body: JSON.stringify({ model, input, truncate: true }) },
        signal,
        EMBED_MS,
      ),

    /** Tokens of context with which the model is loaded now, or 0. */
    loadedContext: async (model: string, signal: AbortSignal): Promise<number> => {
      const { models } = await ask<{ models?: Running[] }>(
        { method: 'GET', path: '/api/ps' },
        signal,
        QUESTION_MS,
      )
      return models?.find((each) => sameModel(each.name, model))?.context_length ?? 0
    },
  }
}

const json = <T>(answer: HttpAnswer): T => {
  if (answer.status !== 200) throw refusal(answer)
  try {
    return JSON.parse(answer.text) as T
  } catch (cause) {
    throw new EngineError('run', 'engine.failed', { message: 'this is not Ollama', status: 200, cause })
  }
}

export const aborted = (signal: AbortSignal): EngineError =>
  new EngineError('aborted', 'engine.failed', { message: 'the call was given up', cause: signal.reason })

const notInTime = (limited: AbortSignal, cause: unknown): EngineError =>
  limited.aborted
    ? new EngineError('retry', 'engine.unreachable', { message: 'no answer in time', cause })
    : noAnswer(cause)
