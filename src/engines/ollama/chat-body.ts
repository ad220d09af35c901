import type { AnswerSchema, Call } from '../../analysis/engine.ts'

/** `false` switches thinking off; some models only know how to think less; null says nothing about it. */
export type Thinking = false | 'low' | null

export type ChatSettings = {
  readonly model: string
  readonly system: string
  readonly schema: AnswerSchema
  readonly numCtx: number
  readonly thinking: Thinking
  /** Ask for an error instead of a silent cut when the prompt is too long. */
  readonly refuseTooLong: boolean
}

/** Room for the thoughts of a model that cannot be told not to think, in tokens. */
const THINKING_TOKENS = 512

const FIRST_SEED = 42

/**
 * Writes the bodies of /api/chat for one model and one static prompt. What is the same in every call comes first
 * and is serialised once. Every option that makes Ollama load the model anew (num_ctx and its like) is constant;
 * seed, temperature and num_predict are not of that kind.
 */
export const chatBodies = (settings: ChatSettings): ((call: ChatCall) => string) => {
  const { model, system, schema, numCtx, thinking, refuseTooLong } = settings
  const head = JSON.stringify({
    model,
    stream: false,
    keep_alive: '30m',
    ...(thinking === null ? {} : { think: thinking }),
    ...(refuseTooLong ? { truncate: false } : {}),
    format: schema,
  }).slice(0, -1)
  const before = `${head},"messages":[{"role":"system","content":${JSON.stringify(system)}},{"role":"user","content":`
  const options = JSON.stringify({ num_ctx: numCtx, top_p: 1, repeat_penalty: 1, presence_penalty: 0 }).slice(
    0,
    -1,
  )
  const extra = thinking === 'low' ? THINKING_TOKENS : 0
  return ({ user, seed, maxTokens, topLogprobs }) =>
    `${before}${JSON.stringify(user)}}],"options":${options},"temperature":${temperature(seed)},"seed":${seed},` +
    `"num_predict":${maxTokens + extra}}${logprobs(topLogprobs)}}`
}

export type ChatCall = Pick<Call, 'user' | 'seed' | 'maxTokens' | 'topLogprobs'>

/** At temperature 0 a seed changes nothing: who asks again gets room for another answer. */
const temperature = (seed: number): number => (seed === FIRST_SEED ? 0 : 0.3)

const logprobs = (top: number): string => (top > 0 ? `,"logprobs":true,"top_logprobs":${top}` : '')
