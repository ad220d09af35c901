import type { Reply } from '../../analysis/engine.ts'
import type { ChatTimes } from './chat-reply.ts'

/**
 * Tells the time a call waited for a slot, which no server reports. What is left of the total after reading and
 * writing also holds work that Ollama counts nowhere: sampling under a schema, logprobs (together 25 to 50 ms a
 * token on 0.24), and a warm "load" of 50 to 400 ms. That floor is learned as the least seen for a token
 * written; waiting can only add to it. A long "load" after the model was prepared is waiting, too: for the
 * scheduler, or for a model that somebody else pushed out.
 */
export const createQueueTime = (): ((times: ChatTimes, tokensOut: number) => Reply['ms']) => {
  let leastPerToken = Number.POSITIVE_INFINITY
  return ({ total, load, prefill, decode, rest }, tokensOut) => {
    const tokens = Math.max(1, tokensOut)
    leastPerToken = Math.min(leastPerToken, rest / tokens)
    const floor = leastPerToken * tokens
    return { total, load: Math.min(load, floor), queue: Math.max(0, rest - floor), prefill, decode }
  }
}
