/** Engines that exist; the one without a model is `instant`. */
export type EngineName = 'ollama' | 'instant'

export type ModelInfo = {
  readonly name: string
  /** Identifies the weights; part of the answer cache's key. */
  readonly digest: string
  readonly bytes: number
  readonly family: string
  /** In billions, or null when the server does not tell. */
  readonly parametersB: number | null
  readonly quantization: string
  /** False for embedding models. */
  readonly chat: boolean
  /** True when tickets would leave the machine. */
  readonly remote: boolean
}

export type Probe = {
  readonly ok: boolean
  readonly version: string | null
  /** Why not, as an error code, or null. */
  readonly reason: string | null
}

/** A flat JSON schema: every property a string (an enum for a closed list), all required, in the wanted order. */
export type AnswerSchema = {
  readonly type: 'object'
  readonly properties: Readonly<
    Record<
      string,
      { readonly type: 'string'; readonly enum?: readonly string[]; readonly maxLength?: number }
    >
  >
  readonly required: readonly string[]
  readonly additionalProperties: false
}

export type PrepareRequest = {
  readonly model: string
  /** Tokens that the longest prompt and its answer need; the loaded value is kept when it is larger. */
  readonly numCtx: number
  /** The static part, the same in every call. */
  readonly system: string
  readonly schema: AnswerSchema
  /** Upper bound of an answer in tokens. */
  readonly maxTokens: number
  /** How many alternatives of each token the calls will ask for; 0 for none. */
  readonly topLogprobs: number
}

/** A model that is loaded and was tried once. Engines may add what they need. */
export type Prepared = PrepareRequest & {
  readonly digest: string
  readonly numCtxLoaded: number
  /**
   * How many times as long answers take with the alternatives of their tokens; above 1 they are left out, and
   * `topLogprobs` is 0.
   */
  readonly logprobCost: number
}

export type Call = {
  readonly user: string
  /** 42 at first, another when an answer is asked for again. */
  readonly seed: number
  readonly maxTokens: number
  /** How many alternatives of each token to report; 0 for none. */
  readonly topLogprobs: number
  /** Milliseconds of service (queue time excluded) after which the call is given up. */
  readonly deadlineMs: number
}

export type TokenLogprob = {
  readonly token: string
  readonly logprob: number
  readonly top: readonly { readonly token: string; readonly logprob: number }[]
}

export type Reply = {
  readonly text: string
  readonly finish: 'stop' | 'length'
  readonly tokens: { readonly in: number; readonly cached: number; readonly out: number }
  /** Milliseconds; `queue` is an estimate (total − load − prefill − decode − learned floor). */
  readonly ms: {
    readonly total: number
    readonly load: number
    readonly queue: number
    readonly prefill: number
    readonly decode: number
  }
  /** Of the answer's tokens from the first on, at least up to the end of its first text. */
  readonly logprobs: readonly TokenLogprob[] | null
}

/** Texts whose meaning is wanted as vectors, and the embedding model that makes them. */
export type EmbedRequest = { readonly model: string; readonly texts: readonly string[] }

/** What a language-model server must be able to do for us. Every method rejects with an EngineError. */
export type Engine = {
  readonly name: EngineName
  readonly url: string
  probe(signal: AbortSignal): Promise<Probe>
  models(signal: AbortSignal): Promise<readonly ModelInfo[]>
  prepare(request: PrepareRequest, signal: AbortSignal): Promise<Prepared>
  run(prepared: Prepared, call: Call, signal: AbortSignal): Promise<Reply>
  /** One vector for each text, in their order, all of one length; a text too long is cut. Missing where a server has none. */
  embed?(request: EmbedRequest, signal: AbortSignal): Promise<readonly Float32Array[]>
  /** Frees connections; the model stays loaded as long as the server keeps it. */
  close(): Promise<void>
}

/**
 * retry: the same call may succeed later · ticket: this ticket cannot be answered ·
 * run: nothing can be answered until somebody acts · aborted: we gave it up ourselves.
 */
export type EngineErrorKind = 'retry' | 'ticket' | 'run' | 'aborted'

export class EngineError extends Error {
  readonly kind: EngineErrorKind
  /** A stable code of the table in shared/errors. */
  readonly code: string
  readonly status: number | null
  /** Tokens that the server counted in a prompt too long, when it told. */
  readonly promptTokens: number | null

  constructor(
    kind: EngineErrorKind,
    code: string,
    detail: { message: string; status?: number; promptTokens?: number; cause?: unknown },
  ) {
    super(detail.message, { cause: detail.cause })
    this.name = 'EngineError'
    this.kind = kind
    this.code = code
    this.status = detail.status ?? null
    this.promptTokens = detail.promptTokens ?? null
  }
}
