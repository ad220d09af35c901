import { estimateTokens } from '../../analysis/budget.ts'
import { EngineError, type Prepared, type PrepareRequest } from '../../analysis/engine.ts'
import type { Api, Shown } from './api.ts'
import { CANARY, disobedience } from './canary.ts'
import type { ChatAnswer } from './chat-json.ts'
import { readChat } from './chat-reply.ts'
import type { Contexts } from './contexts.ts'
import { whileLoading } from './failure.ts'
import { logprobCost } from './logprob-cost.ts'
import { canChat, isRemote, sameModel } from './models.ts'
import type { Session } from './session.ts'

type Means = {
  readonly api: Api
  readonly allowRemote: boolean
  readonly contexts: Contexts
  readonly open: (prepared: Prepared) => Session
}

const LOAD_MS = 10 * 60_000
const SEEDS = [42, 43] as const
const NO_INSTRUCTIONS = 'its template leaves the instructions out (see TEMPLATE in its Modelfile)'
/** What the instructions are at least of the tokens that we estimate. */
const LEAST_READ = 0.3
const TOO_SMALL = 'its context is too small for the instructions (context and categories)'

/** Finds the model, loads it with the options of the real calls and tries it on one ticket: a single call when all is well, a few where the probabilities of tokens may cost too much. */
export const prepare = async (
  { api, allowRemote, contexts, open }: Means,
  request: PrepareRequest,
  signal: AbortSignal,
): Promise<Prepared> => {
  const { model } = request
  const [shown, rows, loaded] = await Promise.all([
    api.show(model, signal),
    api.tags(signal),
    api.loadedContext(model, signal).catch(() => 0),
  ])
  const row = rows.find((each) => sameModel(each.name, model))
  const known = { ...row, ...shown, name: model }
  if (isRemote(known) && !allowRemote) throw unfit(model, 'engine.remote-refused', 'runs on another machine')
  if (!canChat(known)) throw unfit(model, 'model.not-chat', 'does not support chat')

  if (loaded === 0) contexts.forget(model)
  const numCtxLoaded = Math.min(Math.max(request.numCtx, loaded), trainedContext(shown))
  const digest = row?.digest ?? `${model}@${shown.modified_at}`
  const prepared: Prepared = { ...request, digest, numCtxLoaded, logprobCost: 1 }
  const session = open(prepared)
  const answer = await tryOut(session, prepared, signal)
  if (misses(request.system, shown, answer))
    throw new EngineError('run', 'model.unusable', { message: NO_INSTRUCTIONS })
  const again = (topLogprobs: number): Promise<ChatAnswer> =>
    askOnce(session, { ...prepared, seed: SEEDS[0], topLogprobs }, signal)
  const cost = await logprobCost(answer, request.topLogprobs, again).catch((error: unknown) => {
    // the model obeys: a hiccup while only its speed is measured is no reason not to use it
    if (signal.aborted) throw error
    return 1
  })
  return cost > 1 ? { ...prepared, topLogprobs: 0, logprobCost: cost } : prepared
}

/** True where the model was not shown the instructions: it answers in the right form, and makes everything up. */
const misses = (
  system: string,
  { template = '' }: Shown,
  { prompt_eval_count: read = 0 }: ChatAnswer,
): boolean =>
  template !== '' &&
  !/\.(?:System|Messages)\b/.test(template) &&
  read > 0 &&
  read < LEAST_READ * estimateTokens(system)

const unfit = (model: string, code: string, why: string): EngineError =>
  new EngineError('run', code, { message: `"${model}" ${why}` })

/** The longest context that the model was trained for, in tokens. */
const trainedContext = ({ model_info }: Shown): number => {
  const key = Object.keys(model_info ?? {}).find((each) => each.endsWith('.context_length'))
  const value = key && model_info?.[key]
  return typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY
}

type Try = Prepared & { readonly seed: number }

const tryOut = async (session: Session, prepared: Prepared, signal: AbortSignal): Promise<ChatAnswer> => {
  let reason = ''
  for (const seed of SEEDS) {
    const tried = await tryOnce(session, { ...prepared, seed }, signal)
    if (typeof tried !== 'string') return tried
    reason = tried
  }
  throw new EngineError('run', 'model.unusable', { message: reason })
}

/** The answer, or what is wrong with it. */
const tryOnce = async (session: Session, asked: Try, signal: AbortSignal): Promise<ChatAnswer | string> => {
  try {
    const answer = await askOnce(session, asked, signal)
    const text = answer.message?.content ?? ''
    if (text === '' && answer.message?.thinking) return 'it thinks and gives no answer'
    return disobedience(asked.schema, text) ?? answer
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    if (error.kind !== 'ticket') throw whileLoading(error)
    return wordsOf(error)
  }
}

const wordsOf = ({ code, message }: EngineError): string => (code === 'ticket.too-long' ? TOO_SMALL : message)

const askOnce = async (
  session: Session,
  { seed, maxTokens, topLogprobs }: Try,
  signal: AbortSignal,
): Promise<ChatAnswer> =>
  readChat(await session.ask({ user: CANARY, seed, maxTokens, topLogprobs, deadlineMs: LOAD_MS }, signal))
