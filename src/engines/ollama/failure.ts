import { EngineError } from '../../analysis/engine.ts'
import type { HttpAnswer } from './http.ts'

type Kind = EngineError['kind']
type Rule = { readonly status?: number; readonly says?: RegExp; readonly kind: Kind; readonly code: string }

const OUT_OF_MEMORY =
  /out[- ]?of[- ]?(device|host)?[- ]?memory|(requires more system|insufficient|not enough) memory|(unable|failed) to allocate|cannot be allocated|cudamalloc failed|signal: killed/i

const TOO_LONG = /exceed_context_size_error|longer than the context length|exceeds the context length/i

/**
 * What an answer other than 200 means; the first rule that fits. The wordings are those of Ollama 0.12 to 0.33,
 * of its Go runner and of llama-server. Whatever is unknown is tried again when it is the server's fault,
 * and stays with the ticket when it is ours: if every ticket meets it, the run stops by itself.
 */
const RULES: readonly Rule[] = [
  { says: TOO_LONG, kind: 'ticket', code: 'ticket.too-long' },
  { says: OUT_OF_MEMORY, kind: 'retry', code: 'engine.out-of-memory' },
  { says: /does not support (chat|generate)/, kind: 'run', code: 'model.not-chat' },
  { says: /model .*not found|invalid model name/i, kind: 'run', code: 'model.missing' },
  {
    says: /invalid json schema|invalid format:|option "|in duration "|does not support thinking/i,
    kind: 'run',
    code: 'engine.failed',
  },
  { status: 401, kind: 'run', code: 'engine.failed' },
  { status: 403, kind: 'run', code: 'engine.failed' },
  { status: 404, kind: 'run', code: 'engine.failed' },
  { status: 408, kind: 'retry', code: 'engine.failed' },
  { status: 429, kind: 'retry', code: 'engine.failed' },
]

/** The error that a refusal of the server stands for. */
export const refusal = ({ status, text }: HttpAnswer): EngineError => {
  const said = innermost(text)
  const rule = RULES.find((each) => each.status === status || each.says?.test(said.message))
  const { kind, code } = rule ?? {
    kind: status >= 400 && status < 500 ? 'ticket' : 'retry',
    code: 'engine.failed',
  }
  // what stands between us and the server answers with a page
  const words = /^\s*</.test(said.message) ? '' : said.message.slice(0, 500)
  const message = words || `HTTP ${status}`
  return new EngineError(kind, code, {
    message,
    status,
    ...(code === 'ticket.too-long' && said.promptTokens !== null ? { promptTokens: said.promptTokens } : {}),
  })
}

type Said = { readonly message: string; readonly promptTokens: number | null }

/** `{"error": …}` unwrapped; llama-server's own error comes as JSON inside a string inside it. */
const innermost = (text: string, depth = 3): Said => {
  const value = depth > 0 ? parse(text) : null
  if (typeof value !== 'object' || value === null) return { message: text.trim(), promptTokens: null }
  const { error, message, type, n_prompt_tokens } = value as Record<string, unknown>
  if (typeof error === 'string') return innermost(error, depth - 1)
  if (error !== undefined) return innermost(JSON.stringify(error), depth - 1)
  return {
    message: [message, type].filter((part) => typeof part === 'string').join(' '),
    promptTokens: typeof n_prompt_tokens === 'number' ? n_prompt_tokens : null,
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
  } catch {
    return null
  }
}

const NEVER_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The error that a request without a whole answer stands for: nobody there, or cut in the middle. */
export const noAnswer = (cause: unknown): EngineError => {
  const { code, message } = networkError(cause)
  const reached = !NEVER_REACHED.has(code)
  return new EngineError('retry', reached ? 'engine.failed' : 'engine.unreachable', { message, cause })
}

/** Node wraps the attempts at several addresses of a name (`localhost`) into one error without a code. */
const networkError = (cause: unknown): { code: string; message: string } => {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause
  if (!(first instanceof Error)) return { code: '', message: String(first) }
  const { code } = first as NodeJS.ErrnoException
  return { code: code ?? '', message: first.message || (code ?? first.name) }
}

/** The same trouble while a model is being loaded: a model too large or too slow for the machine stops the run. */
export const whileLoading = (error: EngineError): EngineError => {
  const { code, message, status } = error
  const detail = { message, cause: error, ...(status === null ? {} : { status }) }
  if (code === 'engine.out-of-memory') return new EngineError('run', code, detail)
  return code === 'ticket.deadline' ? new EngineError('run', 'model.unusable', detail) : error
}
