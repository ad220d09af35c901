import { createWriter, type Schema } from './answer.ts'
import { MODELS, shownTo } from './catalogue.ts'
import { type ChatBody, checkChat, isRefusal, isZeroDuration, type Refusal } from './checks.ts'
import type { FakeModel, FakeOptions } from './options.ts'
import { overflow } from './overflow.ts'
import { type Draft, draft, spoil } from './spoil.ts'
import { createTokenizer, type Prompt, promptLength } from './tokens.ts'

/** A chat that passed the checks: what the scheduler needs and what will be answered. */
export type Chat = {
  readonly model: FakeModel
  readonly context: number
  readonly loadKey: string
  readonly prompt: Prompt
  readonly answer: Draft
  readonly streams: boolean
  /** No messages: it only loads the model, or with keep_alive 0 unloads it. */
  readonly empty: boolean
  readonly unloads: boolean
  /** null when no logprobs are wanted. */
  readonly topLogprobs: number | null
}

/** The options that make Ollama load a model anew when they change. */
const LOAD_OPTIONS = ['num_ctx', 'num_batch', 'num_gpu', 'num_thread', 'use_mmap']

export const loadKey = (model: FakeModel, options: Readonly<Record<string, unknown>>): string =>
  [model.name, ...LOAD_OPTIONS.map((name) => options[name] ?? '')].join('|')

export const lastMessage = (body: ChatBody): string => body.messages?.at(-1)?.content ?? ''

/** Reads a chat, and composes its answer with the fault that it shall have. */
export const createChats = (options: FakeOptions) => {
  const { models = MODELS, defaultContext = 4096, overflow: path = 'native' } = options
  const tokens = createTokenizer()
  const compose = createComposer(options.says)

  return (body: ChatBody, fault: string | null): Chat | Refusal => {
    const model = checkChat(body, models)
    if (isRefusal(model)) return model
    const context = Math.min(Number(body.options?.num_ctx ?? defaultContext), model.contextLength)
    const empty = !body.messages?.length
    const whole = shownTo(model, body.messages ?? []).map(({ role, content }) =>
      tokens(`<${role}>\n${content}\n`),
    )
    const prompt = fitted(whole, { context, truncate: body.truncate !== false, path })
    if ('error' in prompt) return prompt
    return {
      model,
      context,
      loadKey: loadKey(model, { ...body.options, num_ctx: context }),
      prompt,
      answer: compose(body, { fault, readsAll: prompt === whole }),
      streams: body.stream !== false,
      empty,
      unloads: empty && isZeroDuration(body.keep_alive),
      topLogprobs: body.logprobs ? (body.top_logprobs ?? 0) : null,
    }
  }
}

type Room = {
  readonly context: number
  readonly truncate: boolean
  readonly path: NonNullable<FakeOptions['overflow']>
}

const fitted = (whole: Prompt, { context, truncate, path }: Room): Prompt | Refusal => {
  const tokens = promptLength(whole)
  return tokens < context ? whole : overflow(whole, { tokens, context, truncate }, path)
}

const createComposer = (says: FakeOptions['says']) => {
  const write = createWriter(says)
  return (body: ChatBody, { fault, readsAll }: { fault: string | null; readsAll: boolean }): Draft => {
    if (!body.messages?.length)
      return { ...draft([]), doneReason: isZeroDuration(body.keep_alive) ? 'unload' : 'load' }
    const schema = isSchema(body.format) ? body.format : { properties: { answer: {} } }
    const earlier = readsAll ? body.messages.slice(0, -1) : []
    const instructions = earlier.map(({ content }) => content).join('\n')
    const room = Number(body.options?.num_predict ?? -1)
    return spoil(draft(write(schema, instructions, lastMessage(body))), { kind: fault, schema, room })
  }
}

const isSchema = (format: unknown): format is Schema => typeof format === 'object' && format !== null
