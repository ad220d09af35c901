import type { ChatAnswer } from './chat-json.ts'
import { chatTimes } from './chat-reply.ts'

/** What makes one more call like the trial's, with so many alternatives of each token. */
export type AskAgain = (topLogprobs: number) => Promise<ChatAnswer>

/** Milliseconds a token of an answer under which there is nothing worth saving: below it is noise. */
const CHEAP_MS = 4
/** Times as long from which the probabilities of a label are not worth the wait for its ticket. */
const DEAR = 1.4

/**
 * How many times as long an answer takes when the alternatives of its tokens are told, 1 where that is no matter.
 * Ollama's Go runner works them out one by one, 42 to 53 ms a token whatever the model, and counts it in no duration
 * but the total (0.24) or in that of writing (0.17). llama.cpp's server sorted the whole vocabulary for each token
 * until June 2026, 8.6 ms with 128,000 tokens where a graphics card writes one in 9 ms, and 0.6 ms since
 * (ggml-org/llama.cpp#24796); slots wait for each other's. `first`: the answer of the trial, with alternatives. A
 * server that is busy with others' calls takes longer, too: what seems dear is measured once more, and the shortest of
 * two counts.
 */
export const logprobCost = async (
  first: ChatAnswer,
  topLogprobs: number,
  again: AskAgain,
): Promise<number> => {
  const told = perToken(first)
  if (topLogprobs === 0 || told < CHEAP_MS) return 1
  const plain = perToken(await again(0))
  if (!isDear(told, plain)) return 1
  const least = Math.min(told, perToken(await again(topLogprobs)))
  const leastPlain = Math.min(plain, perToken(await again(0)))
  return isDear(least, leastPlain) ? least / leastPlain : 1
}

/**
 * Of what takes next to no time the ratio is chance: what is saved must be worth it, too. No time at all is told of
 * an answer that was stopped.
 */
const isDear = (told: number, plain: number): boolean =>
  plain > 0 && told - plain >= CHEAP_MS && told >= plain * DEAR

/** All that a server does for a token, the prompt and loading left out. */
const perToken = (chat: ChatAnswer): number => {
  const { total, load, prefill } = chatTimes(chat, 0)
  return Math.max(0, total - load - prefill) / Math.max(1, chat.eval_count ?? 0)
}
