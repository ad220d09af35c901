import { EngineError, type Prepared, type PrepareRequest } from '../../analysis/engine.ts'
import type { Api, Shown } from './api.ts'
import { CANARY, disobedience } from './canary.ts'
import { readChat } from './chat-reply.ts'
import { whileLoading } from './failure.ts'
import { canChat, isRemote, sameModel } from './models.ts'
import type { Session } from './session.ts'

type Means = {
  readonly api: Api
  readonly allowRemote: boolean
  readonly open: (prepared: Prepared) => Session
}

const LOAD_MS = 10 * 60_000
const SEEDS = [42, 43]

/** Finds the model, loads it with the options of the real calls and tries it on one ticket: a single call when all is well. */
export const prepare = async (
  { api, allowRemote, open }: Means,
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

  const numCtxLoaded = Math.min(Math.max(request.numCtx, loaded), trainedContext(shown))
  const digest = row?.digest ?? `${model}@${shown.modified_at}`
  const prepared: Prepared = { ...request, digest, numCtxLoaded }
  await tryOut(open(prepared), prepared, signal)
  return prepared
}

const unfit = (model: string, code: string, why: string): EngineError =>
  new EngineError('run', code, { message: `"${model}" ${why}` })

/** The longest context that the model was trained for, in tokens. */
const trainedContext = ({ model_info }: Shown): number => {
  const key = Object.keys(model_info ?? {}).find((each) => each.endsWith('.context_length'))
  const value = key && model_info?.[key]
  return typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY
}

const tryOut = async (session: Session, prepared: Prepared, signal: AbortSignal): Promise<void> => {
  let reason = ''
  for (const seed of SEEDS) {
    const wrong = await tryOnce(session, { ...prepared, seed }, signal)
    if (wrong === null) return
    reason = wrong
  }
  throw new EngineError('run', 'model.unusable', { message: reason })
}

const tryOnce = async (
  session: Session,
  { seed, maxTokens, schema, topLogprobs }: Prepared & { readonly seed: number },
  signal: AbortSignal,
): Promise<string | null> => {
  const call = { user: CANARY, seed, maxTokens, topLogprobs, deadlineMs: LOAD_MS }
  try {
    const { message } = readChat(await session.ask(call, signal))
    const text = message?.content ?? ''
    if (text === '' && message?.thinking) return 'it thinks and gives no answer'
    return disobedience(schema, text)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    if (error.kind !== 'ticket') throw whileLoading(error)
    return error.message
  }
}
