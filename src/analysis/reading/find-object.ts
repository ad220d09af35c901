/** Objects tried in one reply; a flood of braces must not cost a second. */
const MOST_TRIES = 50

/**
 * The JSON objects with the property `key` in what a model said, in order: thinking, code fences, prose and white
 * space around them are passed over. Of several the first need not be the answer: models repeat the example.
 */
export const findObjects = (said: string, key: string): readonly Readonly<Record<string, unknown>>[] => {
  const text = withoutThinking(said).replace(CONTROLS, ' ')
  const found: Record<string, unknown>[] = []
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && tries < MOST_TRIES; tries++) {
    const value = objectAt(text, start)
    if (value && Object.hasOwn(value, key)) found.push(value)
    start = text.indexOf('{', start + 1)
  }
  return found
}

/** The first of them, or null. */
export const findObject = (said: string, key: string): Readonly<Record<string, unknown>> | null =>
  findObjects(said, key)[0] ?? null

/** Raw line breaks and the like are not allowed inside JSON strings, but small models write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f]/g

/** What ends the thinking of models that were told not to think: DeepSeek's, Qwen's and others' tag, gpt-oss's channel. */
const THOUGHT = /<\/think(?:ing)?>|<\|channel\|>final<\|message\|>/

const withoutThinking = (said: string): string => said.split(THOUGHT).at(-1) ?? ''

/** Paths such as C:\\Users, whose backslashes small models do not double. */
const ESCAPES = /\\(?:u[\da-f]{4}|.)/gis

const escaped = (pair: string): string => (/^\\(?:["\\/bfnrt]|u.{4})/s.test(pair) ? pair : `\\${pair}`)

const objectAt = (text: string, start: number): Record<string, unknown> | null => {
  const end = closingBrace(text, start)
  if (end < 0) return null
  const written = text.slice(start, end + 1)
  return parsed(written) ?? parsed(written.replace(ESCAPES, escaped))
}

const parsed = (json: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** Where the object that opens at `start` closes, braces inside strings not counted; -1 when it does not. */
const closingBrace = (text: string, start: number): number => {
  let depth = 0
  for (const match of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (match[0] === '{') depth += 1
    if (match[0] === '}') depth -= 1
    if (depth === 0) return start + match.index
  }
  return -1
}
