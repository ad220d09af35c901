import { EngineError, type Reply, type TokenLogprob } from '../../analysis/engine.ts'
import { type ChatAnswer, parseChat } from './chat-json.ts'
import { refusal } from './failure.ts'
import type { HttpAnswer } from './http.ts'

/**
 * The answer of a call that came to an end; throws the EngineError of any other. `done: false` is such an end, too:
 * Ollama stopped a model that repeats itself, and what it wrote is judged like any other text.
 */
export const readChat = (answer: HttpAnswer): ChatAnswer => {
  if (answer.status !== 200) throw refusal(answer)
  const chat = parse(answer.text)
  if ('error' in chat) throw refusal({ status: 500, text: answer.text })
  if (isAnswer(chat)) return withNumbers(chat)
  throw new EngineError('retry', 'engine.failed', { message: 'not an answer of Ollama', status: 200 })
}

const isAnswer = ({ done, message, logprobs }: ChatAnswer): boolean =>
  typeof done === 'boolean' && typeof (message?.content ?? '') === 'string' && Array.isArray(logprobs ?? [])

const NUMBERS = [
  'total_duration',
  'load_duration',
  'prompt_eval_count',
  'prompt_eval_cached_count',
  'prompt_eval_duration',
  'eval_count',
  'eval_duration',
] as const

/** What only resembles Ollama may tell numbers otherwise; one that is none, kept, would be in all times from then on. */
const withNumbers = (chat: ChatAnswer): ChatAnswer => {
  const wrong = NUMBERS.filter((key) => !(chat[key] === undefined || isAmount(chat[key])))
  return wrong.length === 0 ? chat : { ...chat, ...Object.fromEntries(wrong.map((key) => [key, undefined])) }
}

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY

const parse = (text: string): ChatAnswer => {
  try {
    const value = parseChat(text)
    if (typeof value === 'object' && value !== null) return value
  } catch (cause) {
    throw new EngineError('retry', 'engine.failed', { message: 'the answer is cut', status: 200, cause })
  }
  throw new EngineError('retry', 'engine.failed', { message: 'not an answer of Ollama', status: 200 })
}

/** Milliseconds of one call as the server measured them; `rest` is the time it spent neither reading nor writing. */
export type ChatTimes = {
  readonly total: number
  readonly load: number
  readonly prefill: number
  readonly decode: number
  readonly rest: number
}

/** `elapsed` (ms, measured here) stands in for a total that the server does not tell; then nothing is known to wait. */
export const chatTimes = (chat: ChatAnswer, elapsed: number): ChatTimes => {
  const told = chat.total_duration !== undefined
  const total = told ? milliseconds(chat.total_duration) : elapsed
  const prefill = milliseconds(chat.prompt_eval_duration)
  const decode = milliseconds(chat.eval_duration)
  return {
    total,
    load: milliseconds(chat.load_duration),
    prefill,
    decode,
    rest: told ? Math.max(0, total - prefill - decode) : 0,
  }
}

const milliseconds = (nanoseconds: number | undefined): number => (nanoseconds ?? 0) / 1e6

export const chatReply = (chat: ChatAnswer, ms: Reply['ms']): Reply => ({
  text: chat.message?.content ?? '',
  finish: chat.done_reason === 'length' ? 'length' : 'stop',
  tokens: {
    in: chat.prompt_eval_count ?? 0,
    cached: chat.prompt_eval_cached_count ?? 0,
    out: chat.eval_count ?? 0,
  },
  ms,
  logprobs: chat.logprobs?.map(tokenLogprob) ?? null,
})

const tokenLogprob = (each: NonNullable<ChatAnswer['logprobs']>[number]): TokenLogprob => ({
  token: each.token,
  logprob: each.logprob,
  top: (each.top_logprobs ?? []).map(({ token, logprob }) => ({ token, logprob })),
})
