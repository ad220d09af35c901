import type { TokenLogprob } from './engine.ts'

/** How sure a model was of the label that it wrote. */
export type LabelConfidence = {
  /** Probability of the label, 0–1, among the labels of the list. */
  readonly p1: number
  /** p1 less the most that any other label can have. */
  readonly margin: number
  /** Share of the model's own probability that lay on labels at all: low when the schema forced its hand. */
  readonly covered: number
}

/**
 * Probability of the label in an answer, from the alternatives of its tokens (before grammar and temperature).
 * The labels, as JSON writes them, form a trie; where it branches, the alternatives of the token are summed for
 * each branch and made to add up to 1; the product along the path taken is the label's probability. Labels whose
 * branch is not among the alternatives get the smallest one listed each. Null when the tokens hold no label.
 * `written`: the closed list, as its labels are written in an answer, each with its closing quote.
 */
export const labelConfidence = (
  logprobs: readonly TokenLogprob[],
  written: readonly string[],
): LabelConfidence | null => {
  const said = logprobs.map(({ token }) => token).join('')
  let live = written
  const start = valueStart(said, live)
  if (start === null) return null
  let sure = { p1: 1, rival: 0, covered: 1 }
  let from = 0
  for (const entry of logprobs) {
    if (live.length < 2) break
    const to = from + entry.token.length
    const step = to > start ? branch(entry, { said, start, from, live }) : null
    if (step) {
      sure = {
        p1: sure.p1 * step.share,
        rival: Math.max(sure.rival, sure.p1 * step.rival),
        covered: sure.covered * step.covered,
      }
      live = step.live
    }
    from = to
  }
  return { p1: sure.p1, margin: sure.p1 - sure.rival, covered: sure.covered }
}

/** Where the label begins, after the quote that opens it; thinking and code fences stand before it. */
const valueStart = (said: string, written: readonly string[]): number | null => {
  const begin = Math.max(0, said.lastIndexOf('</think>'))
  for (const match of said.slice(begin).matchAll(/"[^"\\]*"\s*:\s*"/g)) {
    const start = begin + match.index + match[0].length
    if (written.some((label) => said.startsWith(label, start))) return start
  }
  return null
}

type Place = {
  readonly said: string
  /** Where the label begins in what was said, and where this token does. */
  readonly start: number
  readonly from: number
  /** The labels that what was said before still allows, with their closing quotes. */
  readonly live: readonly string[]
  /** The same by the next character of theirs: most tokens lead to few. */
  readonly next: ReadonlyMap<string, readonly string[]>
}

type Step = {
  readonly live: readonly string[]
  /** Probability of the branch taken, and of the likeliest label outside of it. */
  readonly share: number
  readonly rival: number
  readonly covered: number
}

/** One token of the label; null where all live labels go on alike. */
const branch = (entry: TokenLogprob, at: Omit<Place, 'next'>): Step | null => {
  const place = { ...at, next: byNext(at) }
  const taken = new Set(continuing(entry.token, place))
  const outside = place.live.filter((label) => !taken.has(label))
  if (outside.length === 0) return null
  const options = alternatives(entry).map(({ token, p }) => ({ p, labels: continuing(token, place) }))
  const inside = options.filter(
    ({ labels }) => labels.length > 0 && labels.every((label) => taken.has(label)),
  )
  // A shorter token that leads to both sides (V before VPN and Vídeo) says nothing about which.
  const away = options.filter(({ labels }) => labels.length > 0 && !labels.some((label) => taken.has(label)))
  const least = Math.min(...options.map(({ p }) => p))
  const listed = new Map<string, number>()
  for (const { p, labels } of away)
    for (const label of labels) listed.set(label, (listed.get(label) ?? 0) + p)
  const rivals = outside.map((label) => listed.get(label) || least)
  const unlisted = outside.filter((label) => !listed.has(label))
  const all = sum(inside) + sum(away) + unlisted.length * least
  return {
    live: [...taken],
    share: sum(inside) / all,
    rival: Math.max(...rivals) / all,
    covered: Math.min(1, sum(options.filter(({ labels }) => labels.length > 0))),
  }
}

type Option = { readonly p: number }

const sum = (options: readonly Option[]): number => options.reduce((total, { p }) => total + p, 0)

/** What could have stood in a token's place, the token itself included even when it is not among the likeliest. */
const alternatives = ({ token, logprob, top }: TokenLogprob) => {
  const listed = top.some((other) => other.token === token) ? top : [...top, { token, logprob }]
  return listed.map((other) => ({ token: other.token, p: Math.exp(other.logprob) }))
}

/** How much of the label was said before the token. */
const doneOf = ({ start, from }: Pick<Place, 'start' | 'from'>): number => Math.max(0, from - start)

const byNext = (place: Omit<Place, 'next'>): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(place.live, (label) => label.charAt(doneOf(place)))

/** The live labels that a token can lead to. It may begin before the opening quote and end after the closing one. */
const continuing = (token: string, place: Place): readonly string[] => {
  const { said, start, from, live, next } = place
  const lead = said.slice(from, Math.max(from, start))
  if (token.length <= lead.length) return lead.startsWith(token) ? live : []
  if (!token.startsWith(lead)) return []
  const piece = token.slice(lead.length)
  const done = doneOf(place)
  // a label that is said already goes on with anything
  const candidates = [...(next.get(piece.charAt(0)) ?? []), ...(next.get('') ?? [])]
  return candidates.filter((label) =>
    label.length - done < piece.length ? piece.startsWith(label.slice(done)) : label.startsWith(piece, done),
  )
}

/** Bands, not percentages: a model's own probability is too sure of itself until it is calibrated on labels. */
export const bandOf = (confidence: number | null): 'high' | 'medium' | 'low' | 'none' => {
  if (confidence === null) return 'none'
  if (confidence >= 0.85) return 'high'
  return confidence >= 0.6 ? 'medium' : 'low'
}
