/** A prompt as the list of its messages' tokens; equal messages share one list. */
export type Prompt = readonly (readonly string[])[]

const TOKEN = / ?\p{L}{1,6}| ?\p{N}{1,3}|\s+| ?[^\s\p{L}\p{N}]/gu

/** About 3.4 characters a token, as a real tokenizer on prose; joined they give the text again. */
export const tokenize = (text: string): readonly string[] => text.match(TOKEN) ?? []

const MEMORY = 64

/** Tokenizes messages, remembering the long ones that come again and again. */
export const createTokenizer = (): ((text: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const found = known.get(text)
    if (found) return found
    const tokens = tokenize(text)
    if (known.size >= MEMORY) known.delete(known.keys().next().value ?? '')
    known.set(text, tokens)
    return tokens
  }
}

export const promptLength = (prompt: Prompt): number => prompt.reduce((sum, part) => sum + part.length, 0)

/** Tokens that two prompts share at their beginning. */
export const commonPrefix = (a: Prompt, b: Prompt): number => {
  let shared = 0
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (part === other) shared += part.length
    else return shared + commonStart(part, other ?? [])
  }
  return shared
}

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  const end = Math.min(a.length, b.length)
  let index = 0
  while (index < end && a[index] === b[index]) index++
  return index
}
