import type { AnswerSchema, Call } from '../../analysis/engine.ts'
import { type ChatCall, type ChatSettings, chatBodies, type Thinking } from './chat-body.ts'
import type { HttpAnswer } from './http.ts'
import { createQueueTime } from './queue-time.ts'

export type SendChat = (
  body: string,
  call: Pick<Call, 'deadlineMs'>,
  signal: AbortSignal,
) => Promise<HttpAnswer>

/** One model with one static prompt: writes the calls, and leaves out what the server turned down. */
export type Session = ReturnType<typeof createSession>

type Start = {
  readonly model: string
  readonly system: string
  readonly schema: AnswerSchema
  /** The context to ask for; it may grow when others use the model, too. */
  readonly numCtx: () => number
}

/** With the context that the call asked for. */
type Asked = HttpAnswer & Pick<ChatSettings, 'numCtx'>

export const createSession = (start: Start, send: SendChat) => {
  const { model, numCtx } = start
  let settings: ChatSettings = {
    ...start,
    numCtx: numCtx(),
    thinking: thinkingOf(model),
    refuseTooLong: true,
  }
  let body = chatBodies(settings)
  const change = (changed: ChatSettings): void => {
    settings = changed
    body = chatBodies(settings)
  }

  const ask = async (call: ChatCall & Pick<Call, 'deadlineMs'>, signal: AbortSignal): Promise<Asked> => {
    if (numCtx() !== settings.numCtx) change({ ...settings, numCtx: numCtx() })
    const asked = settings
    const answer = await send(body(call), call, signal)
    const simpler = withoutRefused(asked, answer)
    if (!simpler) return { ...answer, numCtx: asked.numCtx }
    change(simpler)
    return await ask(call, signal)
  }
  return { ask, plain: createQueueTime(), withLogprobs: createQueueTime() }
}

/** gpt-oss thinks whatever it is told; others stop when asked to. */
const thinkingOf = (model: string): Thinking => (/gpt-?oss/i.test(model) ? 'low' : false)

const withoutRefused = (settings: ChatSettings, { status, text }: HttpAnswer): ChatSettings | null => {
  if (status !== 400) return null
  if (settings.thinking !== null && /does not support thinking|invalid think|think value/i.test(text))
    return { ...settings, thinking: null }
  if (settings.refuseTooLong && /truncate/i.test(text)) return { ...settings, refuseTooLong: false }
  return null
}
