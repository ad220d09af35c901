/** An answer of /api/chat; durations in nanoseconds; what is zero is left out. */
export type ChatAnswer = {
  readonly message?: { readonly content?: string; readonly thinking?: string }
  readonly done?: boolean
  readonly done_reason?: string
  readonly total_duration?: number
  readonly load_duration?: number
  readonly prompt_eval_count?: number
  readonly prompt_eval_cached_count?: number
  readonly prompt_eval_duration?: number
  readonly eval_count?: number
  readonly eval_duration?: number
  readonly logprobs?: readonly {
    readonly token: string
    readonly logprob: number
    readonly top_logprobs?: readonly { readonly token: string; readonly logprob: number }[]
  }[]
}

type Logprobs = NonNullable<ChatAnswer['logprobs']>

const START = '"logprobs":['
/** What parts two tokens that have alternatives: no JSON string holds it, because quotes are escaped in there. */
const BETWEEN = '}]},{"token":'
const END = '}]}]'

/** Up to the end of the first text: in an answer in the form that was asked for, that of the label. */
const FIRST_VALUE = /^\s*\{\s*"[^"\\]*"\s*:\s*"(?:[^"\\]|\\.)*"/

/**
 * The JSON of an answer. Logprobs are nine tenths of it, and only those of the label are of use: they are read up to
 * there, unless the tokens begin with something else than the text (thinking, a code fence) or are laid out otherwise.
 */
export const parseChat = (text: string): unknown => shortChat(text) ?? JSON.parse(text)

const shortChat = (text: string): ChatAnswer | null => {
  const start = text.indexOf(START)
  const end = text.lastIndexOf(END)
  if (start < 0 || end < start) return null
  try {
    const chat = JSON.parse(
      `${text.slice(0, start)}"logprobs":[${text.slice(end + END.length - 1)}`,
    ) as ChatAnswer
    const needed = FIRST_VALUE.exec(chat.message?.content ?? '')?.[0]
    if (!needed) return null
    const logprobs = tokensOf(text.slice(start + START.length, end + END.length - 1), needed)
    return logprobs && { ...chat, logprobs }
  } catch {
    return null
  }
}

/** The tokens that say `needed`; null when they begin with something else. */
const tokensOf = (list: string, needed: string): Logprobs | null => {
  const tokens: Logprobs[number][] = []
  let said = ''
  for (let from = 0; said.length < needed.length; ) {
    const found = list.indexOf(BETWEEN, from)
    const to = found < 0 ? list.length : found + 3
    const entry = JSON.parse(list.slice(from, to)) as Logprobs[number]
    tokens.push(entry)
    said += entry.token
    if (found < 0) break
    from = to + 1
  }
  return said.startsWith(needed) ? tokens : null
}
