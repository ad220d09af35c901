import {
  type Call,
  type Engine,
  EngineError,
  type ModelInfo,
  type Prepared,
  type Probe,
  type Reply,
} from '../../analysis/engine.ts'
import type { Clock } from '../../shared/clock.ts'
import { isLoopback } from './address.ts'
import { type Api, aborted, createApi } from './api.ts'
import { chatReply, chatTimes, readChat } from './chat-reply.ts'
import { type Contexts, createContexts } from './contexts.ts'
import { createDeadlines, OVERDUE } from './deadlines.ts'
import { embed } from './embed.ts'
import { noAnswer } from './failure.ts'
import { createHttp, type Http } from './http.ts'
import { modelInfo, type TagRow } from './models.ts'
import { prepare } from './prepare.ts'
import { createSession, type SendChat, type Session } from './session.ts'

export type OllamaOptions = {
  /** As `ollamaUrl` gives it. */
  readonly url: string
  /** Whether tickets may leave this machine: to another address, or through a model that runs elsewhere. */
  readonly allowRemote: boolean
  readonly clock: Pick<Clock, 'monotonic'>
  /** Those of its server, which may have other addresses, too. */
  readonly contexts?: Contexts
}

/**
 * An Ollama server, through its native API. Promises of the port, made precise:
 * `run` gives a call up after `deadlineMs` of service; see deadlines.ts for how waiting is told apart.
 * A model that repeats itself until the server stops it gives a reply like any other, whose text is of no use.
 * Memory that runs out is 'retry' 'engine.out-of-memory' in `run`, and 'run' in `prepare`.
 */
export const createOllama = ({
  url,
  allowRemote,
  clock,
  contexts = createContexts(),
}: OllamaOptions): Engine => {
  const http = createHttp(url)
  const api = createApi(http)
  const send = chatSender(http)
  const sessions = new WeakMap<Prepared, Session>()
  const refused = !allowRemote && !isLoopback(url)

  const allowed = (): void => {
    if (refused)
      throw new EngineError('run', 'engine.remote-refused', { message: `${url} is not this machine` })
  }
  const sessionOf = (prepared: Prepared): Session => {
    const { model, system, schema, numCtxLoaded } = prepared
    const numCtx = () => contexts.atLeast(model, numCtxLoaded)
    const session = sessions.get(prepared) ?? createSession({ model, system, schema, numCtx }, send)
    sessions.set(prepared, session)
    return session
  }
  return {
    name: 'ollama',
    url,
    probe: async (signal) =>
      refused ? { ok: false, version: null, reason: 'engine.remote-refused' } : await probe(api, signal),
    models: async (signal) => {
      allowed()
      return await listModels(api, signal)
    },
    prepare: async (request, signal) => {
      allowed()
      return await prepare({ api, allowRemote, contexts, open: sessionOf }, request, signal)
    },
    run: async (prepared, call, signal) => {
      allowed()
      return await run(sessionOf(prepared), { call, clock }, signal)
    },
    embed: async (request, signal) => {
      allowed()
      return await embed({ api, allowRemote }, request, signal)
    },
    close: () => http.close(),
  }
}

const probe = async (api: Api, signal: AbortSignal): Promise<Probe> => {
  try {
    const { version } = await api.version(signal)
    return { ok: true, version: version ?? null, reason: null }
  } catch (error) {
    return { ok: false, version: null, reason: error instanceof EngineError ? error.code : 'engine.failed' }
  }
}

const listModels = async (api: Api, signal: AbortSignal): Promise<readonly ModelInfo[]> => {
  const rows = await api.tags(signal)
  return await Promise.all(rows.map(async (row) => modelInfo(await withCapabilities(api, row, signal))))
}

/** Servers before 0.30 tell the capabilities only one model at a time; those that tell nothing are judged by name. */
const withCapabilities = async (api: Api, row: TagRow, signal: AbortSignal): Promise<TagRow> => {
  if (row.capabilities?.length) return row
  const { capabilities } = await api.show(row.name, signal).catch(() => ({ capabilities: null }))
  return { ...row, capabilities: capabilities ?? null }
}

const chatSender = (http: Http): SendChat => {
  const watch = createDeadlines()
  return async (body, { deadlineMs }, caller) => {
    const { signal, end } = watch(deadlineMs, caller)
    try {
      return await http.send({ method: 'POST', path: '/api/chat', body, signal })
    } catch (cause) {
      throw caller.aborted ? aborted(caller) : noChat(signal, cause)
    } finally {
      end()
    }
  }
}

const noChat = (signal: AbortSignal, cause: unknown): EngineError =>
  signal.reason === OVERDUE
    ? new EngineError('retry', 'ticket.deadline', { message: 'no answer in time' })
    : noAnswer(cause)

const run = async (
  session: Session,
  { call, clock }: { readonly call: Call; readonly clock: OllamaOptions['clock'] },
  signal: AbortSignal,
): Promise<Reply> => {
  const sent = clock.monotonic()
  const answer = await session.ask(call, signal)
  const chat = readChat(answer)
  if ((chat.prompt_eval_count ?? 0) >= answer.numCtx) {
    // Servers that do not know `truncate` cut the prompt in silence, and lose the instructions first.
    throw new EngineError('ticket', 'ticket.too-long', {
      message: 'the prompt fills the context',
      status: 200,
    })
  }
  const split = call.topLogprobs > 0 ? session.withLogprobs : session.plain
  return chatReply(chat, split(chatTimes(chat, clock.monotonic() - sent), chat.eval_count ?? 0))
}
