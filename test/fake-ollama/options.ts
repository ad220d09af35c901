import type { ChatBody } from './checks.ts'

/** A model that the fake offers. */
export type FakeModel = {
  readonly name: string
  readonly family: string
  /** As Ollama writes it: "4.3B". */
  readonly parameters: string
  readonly quantization: string
  readonly bytes: number
  /** Tokens it was trained for. */
  readonly contextLength: number
  readonly capabilities: readonly string[]
  /** Of its prompts; one that does not name the system message leaves that out. */
  readonly template?: string
  /** Set for models that only pass the prompt on. */
  readonly remoteHost?: string
}

/** What goes wrong before an answer exists. */
export type ServerFault =
  | 'busy' // 503
  | 'crash' // 500, the runner stopped
  | 'crash-late' // the same after the first tokens: in a stream a line {"error"} after status 200
  | 'out-of-memory' // 500, the model is thrown out
  | 'reset' // the connection breaks without an answer
  | 'cut' // the connection breaks in the middle of the answer
  | 'hang' // a slot is taken and never given back, until the client leaves
  | 'slow' // it takes twenty minutes of engine time more

/** What is wrong with an answer. */
export type AnswerFault =
  | 'format-ignored' // prose around a fenced object
  | 'keys-sorted'
  | 'fence' // a code fence in the content
  | 'fence-unseen' // a code fence in logprobs and in eval_count only
  | 'cut-json' // done_reason "length"
  | 'trailing-space' // complete JSON, then white space to the limit: done_reason "length"
  | 'endless-space' // white space to the limit before the object is complete: done_reason "length"
  | 'thinking' // thoughts and no content
  | 'repeat' // the guard against repetition: done false
  | 'invalid-json'
  | 'list' // a list where text is due
  | 'control' // raw control characters in a text
  | 'unknown-label' // an enum broken

export type Fault = {
  readonly kind: ServerFault | AnswerFault
  /** How many requests it hits; all when missing. */
  readonly times?: number
  /** How many requests go by first. */
  readonly after?: number
  /** Share of the requests hit, 0–1, the same ones in every run. */
  readonly probability?: number
  /** Hits only requests whose ticket holds this text. */
  readonly matching?: string
}

export type FakeOptions = {
  readonly port?: number
  readonly version?: string
  readonly models?: readonly FakeModel[]
  /** Whether /api/tags tells capabilities, as from 0.30 on. */
  readonly tagsTellCapabilities?: boolean
  /** Requests served at once (OLLAMA_NUM_PARALLEL). */
  readonly slots?: number
  /** Tokens a second in engine time; infinite when missing. */
  readonly speed?: { readonly prompt: number; readonly generation: number }
  /** Engine milliseconds in a real one. */
  readonly scale?: number
  /** Engine milliseconds that loading a model takes; headers are withheld. */
  readonly loadMs?: number
  /** Engine milliseconds of each call that no duration but the total counts. */
  readonly uncountedMs?: number
  /** Engine milliseconds a token that telling its probabilities takes, counted in no duration but the total. */
  readonly logprobMs?: number
  /** Requests that may wait for a model to load (OLLAMA_MAX_QUEUE). */
  readonly maxQueue?: number
  /** Context when a request names none (OLLAMA_CONTEXT_LENGTH). */
  readonly defaultContext?: number
  /** A model that is loaded from the start. */
  readonly loaded?: { readonly model: string; readonly context: number }
  /** Which of Ollama's paths answers a prompt too long: llama-server's, the template's, or the Go runner of 0.24. */
  readonly overflow?: 'native' | 'rendered' | 'go'
  readonly faults?: readonly Fault[]
  /** What it says of a ticket in every text, instead of an extract; undefined for the extract. */
  readonly says?: (ticket: string) => string | undefined
  /** Told of every chat when it arrives, and when the last byte of its answer is out. */
  readonly onChat?: (body: ChatBody, moment: 'begun' | 'answered') => void
}

export type FakeStats = {
  requests: number
  completed: number
  /** Given up by the client while waiting or being served. */
  cancelled: number
  /** Chats that are open now, and the most there were at once. */
  open: number
  openMax: number
  loads: number
  tokens: { prompt: number; cached: number; out: number }
  /** Engine milliseconds that slots were taken, over all slots. */
  slotBusy: number
}

export const freshStats = (): FakeStats => ({
  requests: 0,
  completed: 0,
  cancelled: 0,
  open: 0,
  openMax: 0,
  loads: 0,
  tokens: { prompt: 0, cached: 0, out: 0 },
  slotBusy: 0,
})
