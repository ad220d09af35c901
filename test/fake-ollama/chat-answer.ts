import type { Piece } from './answer.ts'
import type { Chat } from './chat.ts'
import type { Times } from './slots.ts'
import type { Draft } from './spoil.ts'
import { promptLength } from './tokens.ts'

const stamp = (): string => new Date().toISOString()

/** The only object of an answer in one piece. */
export const wholeAnswer = (chat: Chat, times: Times) => ({
  ...lastChunk(chat, times),
  message: {
    role: 'assistant',
    content: seenOf(chat.answer)
      .map(({ text }) => text)
      .join(''),
    ...(chat.answer.thinking ? { thinking: chat.answer.thinking } : {}),
  },
  ...(chat.topLogprobs === null ? {} : { logprobs: logprobsOf(chat.answer.pieces, chat.topLogprobs) }),
})

/** The lines of a stream: one a token, then the one with the metrics, unless the model was stopped. */
export const chunks = (chat: Chat, times: Times): object[] => [
  ...seenOf(chat.answer).map(({ text }) => ({
    model: chat.model.name,
    created_at: stamp(),
    message: { role: 'assistant', content: text },
    done: false,
  })),
  ...(chat.answer.done ? [lastChunk(chat, times)] : []),
]

const lastChunk = (chat: Chat, times: Times) => ({
  model: chat.model.name,
  created_at: stamp(),
  message: { role: 'assistant', content: '' },
  done: chat.answer.done,
  ...(chat.answer.done ? { done_reason: chat.answer.doneReason, ...metrics(chat, times) } : {}),
})

const nanoseconds = (ms: number): number => Math.round(ms * 1e6)

/** Durations in nanoseconds; what is zero is left out, as Go does. */
const metrics = ({ prompt, answer }: Chat, times: Times) => {
  const all = {
    total_duration: nanoseconds(times.total),
    load_duration: nanoseconds(times.load),
    prompt_eval_count: promptLength(prompt),
    prompt_eval_cached_count: times.cached,
    prompt_eval_duration: nanoseconds(times.prefill),
    eval_count: answer.pieces.length,
    eval_duration: nanoseconds(times.decode),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0))
}

const seenOf = ({ pieces, unseen }: Draft): readonly Piece[] => pieces.slice(unseen)

/** How sure the model is of a token that could not have been another. */
const SURE = 0.999

const logprobsOf = (pieces: readonly Piece[], top: number) =>
  pieces.map(({ text, chances = new Map([[text, SURE]]) }) => ({
    ...logprob(text, chances.get(text) ?? SURE),
    ...(top > 0 ? { top_logprobs: likeliest(chances, top) } : {}),
  }))

const likeliest = (chances: ReadonlyMap<string, number>, top: number) =>
  [...chances]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, top)
    .map(([token, chance]) => logprob(token, chance))

const logprob = (token: string, chance: number) => ({
  token,
  logprob: Math.log(chance),
  bytes: [...Buffer.from(token)],
})
