import type { Answer } from '../analysis/answer.ts'
import { estimateTokens, fitText } from '../analysis/budget.ts'
import { EngineError, type Reply } from '../analysis/engine.ts'
import { type Fault, readAnswer } from '../analysis/reading/read-answer.ts'
import type { Context } from './context.ts'
import { patiently } from './patience.ts'
import type { Session } from './session.ts'

/** What came of asking: an answer in masked form, or the code why there is none. */
export type Asked = {
  readonly answer: Answer | null
  readonly code: string
  /** What the engine said when all tries met trouble that passes (kind 'retry'), else null. */
  readonly trouble: EngineError | null
  readonly tokensIn: number
  readonly tokensOut: number
}

const FIRST_SEED = 42

type Question = {
  readonly text: string
  readonly signal: AbortSignal
  /** A call met trouble that passes; it may be repeated. */
  readonly onTrouble: () => void
}

/**
 * Asks the model about one masked text. A content fault (broken schema, loop, cut short) is asked again once,
 * with another seed or twice the room. Rejects with Outage or RunStop when the trouble is not this ticket's.
 */
export const ask = async (context: Context, session: Session, question: Question): Promise<Asked> => {
  const replies: Reply[] = []
  const attempt = async (seed: number, room: number): Promise<Answer | Fault> => {
    const reply = await fittingCall(context, session, { ...question, seed, room })
    replies.push(reply)
    const read = readAnswer(reply, session.prompt)
    return read.ok ? read.answer : read.fault
  }
  try {
    const first = await attempt(FIRST_SEED, 1)
    if (typeof first !== 'string') return asked(first, '', replies)
    const second = await attempt(FIRST_SEED + 1, first === 'cut' ? 2 : 1)
    return typeof second === 'string' ? asked(null, CODES[second], replies) : asked(second, '', replies)
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'aborted') throw error
    return { ...asked(null, error.code, replies), trouble: error.kind === 'retry' ? error : null }
  }
}

const CODES = { cut: 'answer.too-long', invalid: 'answer.invalid', loop: 'answer.invalid' } as const

const asked = (answer: Answer | null, code: string, replies: readonly Reply[]): Asked => ({
  answer,
  code,
  trouble: null,
  tokensIn: replies.reduce((sum, { tokens }) => sum + tokens.in, 0),
  tokensOut: replies.reduce((sum, { tokens }) => sum + tokens.out, 0),
})

type Attempt = Question & {
  readonly seed: number
  /** How many times the usual answer's length is allowed. */
  readonly room: number
}

/** One call; a text that the server finds too long is shortened once, to what it says that it holds. */
const fittingCall = async (context: Context, session: Session, attempt: Attempt): Promise<Reply> => {
  try {
    const room = Math.floor(session.room / session.calibration.factor())
    return await call(context, session, { ...attempt, ...fitted(attempt.text, room) })
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'ticket.too-long') throw error
    const share = error.promptTokens ? (session.prepared.numCtxLoaded / error.promptTokens) * 0.8 : 0.5
    const room = Math.max(64, Math.floor(session.room * Math.min(0.8, share)))
    return call(context, session, { ...attempt, ...fitted(attempt.text, room) })
  }
}

type Fitted = { readonly text: string; readonly tokens: number }

/** The text within the room, and its tokens; estimating costs as much as anything else done to a ticket. */
const fitted = (text: string, room: number): Fitted => {
  const tokens = estimateTokens(text)
  if (tokens <= room) return { text, tokens }
  const piece = fitText(text, room)
  return { text: piece, tokens: estimateTokens(piece) }
}

const call = (context: Context, session: Session, attempt: Attempt & Fitted): Promise<Reply> => {
  const { engine, slots } = session
  const { signal, onTrouble } = attempt
  const patience = { engine, signal, onTrouble, onOverload: () => slots.controller.onOverload() }
  return patiently(context, patience, () => send(context, session, attempt))
}

const send = async ({ clock }: Context, session: Session, attempt: Attempt & Fitted): Promise<Reply> => {
  const { engine, prepared, slots, deadlines, calibration, prompt } = session
  const inFlight = slots.inFlight()
  const sent = {
    user: prompt.user(attempt.text),
    seed: attempt.seed,
    maxTokens: prompt.maxTokens * attempt.room,
    topLogprobs: prepared.topLogprobs,
    deadlineMs: deadlines.next(),
  }
  const reply = await engine.run(prepared, sent, attempt.signal)
  const serviceMs = Math.max(0, reply.ms.total - reply.ms.queue)
  deadlines.observe(serviceMs)
  calibration.observe(session.staticTokens + attempt.tokens, reply.tokens.in)
  slots.loaded(reply.ms.load)
  slots.controller.onReply({ queueMs: reply.ms.queue, serviceMs, at: clock.monotonic(), inFlight })
  return reply
}
