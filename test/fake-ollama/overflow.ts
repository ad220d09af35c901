import type { Refusal } from './checks.ts'
import type { FakeOptions } from './options.ts'
import type { Prompt } from './tokens.ts'

const refuse = (error: string): Refusal => ({ status: 400, error })

/** llama-server's own error, which Ollama passes on as a string. */
const native = (tokens: number, context: number): Refusal =>
  refuse(
    JSON.stringify({
      error: {
        code: 400,
        message: `request (${tokens} tokens) exceeds the available context size (${context} tokens), try increasing it`,
        type: 'exceed_context_size_error',
        n_prompt_tokens: tokens,
        n_ctx: context,
      },
    }),
  )

const LONGER =
  'the prompt is longer than the context length currently available to the model; ' +
  'shorten the prompt, adjust the context length in settings'

/** The end of a prompt, `keep` tokens of it: what a silent cut leaves, the instructions lost. */
const lastTokens = (prompt: Prompt, keep: number): Prompt => [prompt.flat().slice(-keep)]

/** What becomes of a prompt that is longer than the context: an error, or a cut that nobody is told of. */
export const overflow = (
  prompt: Prompt,
  {
    tokens,
    context,
    truncate,
  }: { readonly tokens: number; readonly context: number; readonly truncate: boolean },
  path: NonNullable<FakeOptions['overflow']>,
): Refusal | Prompt => {
  if (path === 'native') return native(tokens, context)
  if (!truncate) return refuse(path === 'go' ? 'the input length exceeds the context length' : LONGER)
  return lastTokens(prompt, path === 'go' ? context : Math.floor(context / 2) + 2)
}
