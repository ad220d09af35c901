/** Tokens that a server adds around the messages (chat template), with some room to spare. */
const TEMPLATE_TOKENS = 64
/** Servers reserve memory for a context in steps; equal sizes avoid reloading the model. */
const CONTEXT_STEP = 1024
/** Left where text was taken out. */
const GAP = '\n[…]\n'

/** Tokens a character by the kind of character; a word costs a part of a token more. Capitals are words in pieces. */
const SMALL = 1 / 5.6
const CAPITAL = 1 / 2.1
const DIGIT = 1
const MARK = 0.85
const BREAK = 0.6
const OTHER = 1.6
const WORD = 0.33
/** Factor that made the sums fit three tokenizers. */
const FIT = 1.15

/** The last UTF-16 code of each range, and what a character in it costs. */
const RANGES: readonly (readonly [last: number, tokens: number])[] = [
  [0x08, MARK],
  [0x0a, BREAK],
  [0x1f, MARK],
  [0x20, 0],
  [0x2f, MARK],
  [0x39, DIGIT],
  [0x40, MARK],
  [0x5a, CAPITAL],
  [0x60, MARK],
  [0x7a, SMALL],
  [0xbf, MARK],
  [0xde, CAPITAL],
  [0xff, SMALL],
  [0x1fff, MARK],
  [0xdbff, OTHER],
  // The second half of a pair was paid with the first.
  [0xdfff, 0],
  [0xffff, OTHER],
]

const costOf = (code: number): number => RANGES.find(([last]) => code <= last)?.[1] ?? OTHER

const LATIN_COSTS = Float64Array.from({ length: 256 }, (_, code) => costOf(code))

/**
 * Tokens of a text, estimated without a vocabulary from kinds of characters: within 0.90–1.50 of the most that
 * Gemma 3, Qwen 3 and Llama 3 count in prose, capitals, logs and mail headers in Spanish and English.
 */
export const estimateTokens = (text: string): number => {
  let tokens = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const cost = LATIN_COSTS[code] ?? costOf(code)
    const letter = cost === SMALL || cost === CAPITAL
    tokens += letter && !inWord ? cost + WORD : cost
    inWord = letter
  }
  return Math.ceil(tokens * FIT)
}

/** `num_ctx` for a file: what the longest usual prompt and its answer need, in steps of 1,024 tokens. */
export const contextFor = (sizes: {
  readonly staticTokens: number
  /** Tokens of the ticket at the 99th percentile of the file. */
  readonly p99Ticket: number
  readonly maxTokens: number
}): number => {
  const needed = sizes.staticTokens + sizes.p99Ticket + sizes.maxTokens + TEMPLATE_TOKENS
  return CONTEXT_STEP * Math.ceil(needed / CONTEXT_STEP)
}

/**
 * `num_predict`: tokens that any answer within the bounds fits in, so that only a runaway is cut.
 * 2.2 characters a token is the densest text seen; half as much again for escapes, 40 for keys and a code fence.
 */
export const answerTokens = (bounds: {
  /** Characters of the longest label; 0 when no category is asked for. */
  readonly labelChars: number
  /** Characters of all text fields together. */
  readonly textChars: number
}): number => {
  const label = Math.ceil(bounds.labelChars / 2.2)
  if (bounds.textChars === 0) return Math.max(24, label + 16)
  return label + Math.ceil(Math.ceil(bounds.textChars / 2.2) * 1.5) + 40
}

/**
 * The text within `maxTokens` (estimated): as it is, or its first quarter and its last three quarters of that
 * room with a mark between. The end weighs more because the newest notes stand there. Pieces end at a line or a
 * blank where one is near, never inside a character.
 */
export const fitText = (text: string, maxTokens: number): string => {
  if (estimateTokens(text) <= maxTokens) return text
  const room = maxTokens - estimateTokens(GAP) - 2
  if (room < 8) return tail(text, maxTokens)
  return `${head(text, Math.floor(room / 4))}${GAP}${tail(text, room - Math.floor(room / 4))}`
}

const head = (text: string, maxTokens: number): string => {
  const end = longest(text, (length) => estimateTokens(text.slice(0, length)) <= maxTokens)
  const piece = text.slice(0, end)
  const bound = Math.max(piece.lastIndexOf('\n'), 0) || piece.lastIndexOf(' ')
  return (bound > end * 0.75 ? piece.slice(0, bound) : withoutHalf(piece)).trimEnd()
}

const tail = (text: string, maxTokens: number): string => {
  const length = longest(text, (size) => estimateTokens(text.slice(text.length - size)) <= maxTokens)
  const piece = text.slice(text.length - length)
  const near = piece.slice(0, Math.floor(length / 4))
  const bound = near.includes('\n') ? near.indexOf('\n') : near.indexOf(' ')
  return (bound >= 0 ? piece.slice(bound + 1) : withoutHalf(piece)).trimStart()
}

/** The greatest length up to the text's that `fits`; fitting is monotone but for a token of rounding. */
const longest = (text: string, fits: (length: number) => boolean): number => {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Without the half of a surrogate pair that a cut may leave at either end. */
const withoutHalf = (piece: string): string =>
  piece.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')

/** How real token counts compare to estimates, learned from answers. */
export type Calibration = {
  observe(estimated: number, actual: number): void
  /** By what to multiply an estimate; 1 until enough was seen. */
  factor(): number
}

const KEPT_RATIOS = 101
const ENOUGH_RATIOS = 5

/** The median of the last ratios: one odd count (a cut prompt, a cached one told as 0) does not move it. */
export const createCalibration = (): Calibration => {
  const ratios: number[] = []
  let seen = 0
  let factor = 1
  const median = (): number => ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  return {
    observe: (estimated, actual) => {
      if (estimated <= 0 || actual <= 0) return
      ratios.push(actual / estimated)
      if (ratios.length > KEPT_RATIOS) ratios.shift()
      seen += 1
      if (seen % ENOUGH_RATIOS === 0) factor = Math.min(2, Math.max(0.5, median()))
    },
    factor: () => factor,
  }
}
