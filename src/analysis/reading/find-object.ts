/** Objects tried in one reply; a flood of braces must not cost a second. */
const MOST_TRIES = 50

/**
 * The JSON object with the property `key` in what a model said: thinking, code fences, prose and white space
 * around it are passed over. Null when there is none that is complete.
 */
export const findObject = (said: string, key: string): Readonly<Record<string, unknown>> | null => {
  const text = withoutThinking(said).replace(CONTROLS, ' ')
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && tries < MOST_TRIES; tries++) {
    const value = objectAt(text, start)
    if (value && Object.hasOwn(value, key)) return value
    start = text.indexOf('{', start + 1)
  }
  return null
}

/** Raw line breaks and the like are not allowed inside JSON strings, but small models write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f]/g

const withoutThinking = (said: string): string => {
  const end = said.lastIndexOf('</think>')
  return end < 0 ? said : said.slice(end + '</think>'.length)
}

const objectAt = (text: string, start: number): Record<string, unknown> | null => {
  const end = closingBrace(text, start)
  if (end < 0) return null
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1))
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
