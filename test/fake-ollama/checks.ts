import { findModel } from './catalogue.ts'
import type { FakeModel } from './options.ts'

export type ChatBody = {
  readonly model?: string
  readonly messages?: readonly { readonly role: string; readonly content: string }[]
  readonly format?: unknown
  readonly options?: Readonly<Record<string, unknown>>
  readonly stream?: boolean
  readonly think?: unknown
  readonly truncate?: boolean
  readonly keep_alive?: unknown
  readonly logprobs?: boolean
  readonly top_logprobs?: number
}

/** An answer that is no chat: its status and the text under "error". */
export type Refusal = { readonly status: number; readonly error: string }

const refuse = (status: number, error: string): Refusal => ({ status, error })

const INTEGERS = ['num_ctx', 'num_predict', 'num_batch', 'num_gpu', 'num_thread', 'seed', 'top_k']
const FLOATS = ['temperature', 'top_p', 'min_p', 'repeat_penalty', 'presence_penalty', 'frequency_penalty']

const typeError = (options: Readonly<Record<string, unknown>>): string | undefined => {
  const wrong = (names: readonly string[], fits: (value: unknown) => boolean): string | undefined =>
    names.find((name) => options[name] !== undefined && !fits(options[name]))
  const integer = wrong(INTEGERS, (value) => typeof value === 'number')
  if (integer) return `option "${integer}" must be of type integer`
  const float = wrong(FLOATS, (value) => typeof value === 'number')
  return float && `option "${float}" must be of type float32`
}

/** As Go reads it: only a zero needs no unit. */
const DURATION = /^-?(0|(\d+(\.\d*)?(ns|us|µs|ms|s|m|h))+)$/

/** True for a keep_alive that throws the model out at once. */
export const isZeroDuration = (value: unknown): boolean =>
  value === 0 || (typeof value === 'string' && /^-?(0[a-zµ]*)+$/.test(value))

const durationError = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || DURATION.test(value)) return undefined
  return /^-?\d+(\.\d*)?$/.test(value)
    ? `time: missing unit in duration "${value}"`
    : `time: invalid duration "${value}"`
}

const formatError = (format: unknown): Refusal | null => {
  if (format === undefined || format === null || format === '' || format === 'json') return null
  if (typeof format !== 'object')
    return refuse(
      500,
      `invalid format: ${JSON.stringify(format)}; expected "json" or a valid JSON Schema object`,
    )
  return 'properties' in format && typeof format.properties !== 'object'
    ? refuse(500, 'invalid JSON schema in format')
    : null
}

/** Why Ollama would turn a chat down before looking at the prompt, in its own words and order; or the model. */
export const checkChat = (body: ChatBody, models: readonly FakeModel[]): Refusal | FakeModel => {
  const top = body.top_logprobs ?? 0
  const duration = durationError(body.keep_alive)
  if (duration) return refuse(400, duration)
  if (top < 0 || top > 20) return refuse(400, 'top_logprobs must be between 0 and 20')
  const model = findModel(models, body.model)
  if (!model) return refuse(404, `model '${body.model ?? ''}' not found`)
  return checkFor(model, body) ?? model
}

const checkFor = (model: FakeModel, body: ChatBody): Refusal | null => {
  const can = (what: string): boolean => model.capabilities.includes(what)
  if (!can('completion')) return refuse(400, `"${body.model}" does not support chat`)
  if (body.think && !can('thinking')) return refuse(400, `"${body.model}" does not support thinking`)
  const type = typeError(body.options ?? {})
  return type ? refuse(500, type) : formatError(body.format)
}

export const isRefusal = (value: Refusal | FakeModel): value is Refusal => 'error' in value
