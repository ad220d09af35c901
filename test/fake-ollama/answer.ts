import type { FakeOptions } from './options.ts'
import { tokenize } from './tokens.ts'

/** A piece of an answer as one token, with what could have stood there instead (only at choices of an enum). */
export type Piece = { readonly text: string; readonly chances?: ReadonlyMap<string, number> }

type Property = { readonly enum?: readonly string[]; readonly maxLength?: number }
export type Schema = { readonly properties?: Readonly<Record<string, Property>> }

/** The words of every label as the instructions explain it; made once for each pair of instructions and labels. */
type Lexicon = ReadonlyMap<string, ReadonlySet<string>>

export const createWriter = (says: FakeOptions['says']) => {
  const lexicons = new Map<string, Lexicon>()
  const lexiconOf = (labels: readonly string[], instructions: string): Lexicon => {
    const key = `${labels.join('\n')}\n\n${instructions}`
    const lexicon = lexicons.get(key) ?? explain(labels, instructions)
    lexicons.set(key, lexicon)
    return lexicon
  }
  const said = (ticket: string, key: string, { maxLength = 200 }: Property): string =>
    says?.(ticket) ?? extract(ticket, key, maxLength)
  /**
   * What a well-behaved model says of a ticket, always the same: for a closed list the label whose line in the
   * instructions shares most words with the ticket, for a text an extract of the ticket within its bounds.
   */
  return (schema: Schema, instructions: string, message: string): Piece[] => {
    const ticket = ticketIn(message)
    const pieces: Piece[] = []
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      pieces.push({ text: pieces.length === 0 ? '{' : ', ' }, { text: JSON.stringify(key) }, { text: ': "' })
      pieces.push(
        ...(property.enum
          ? label(lexiconOf(property.enum, instructions), ticket)
          : text(said(ticket, key, property))),
      )
    }
    return [...pieces, { text: '}' }]
  }
}

const ticketIn = (message: string): string =>
  /<ticket[^>]*>([\s\S]*)<\/ticket[^>]*>/.exec(message)?.[1]?.trim() ?? message

/** The tokens of a string with its closing quote. */
const spell = (value: string): readonly string[] => [...tokenize(JSON.stringify(value).slice(1, -1)), '"']

const text = (value: string): Piece[] => spell(value).map((each) => ({ text: each }))

const wordsIn = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]{3,}/g)
      ?.map((word) => word.slice(0, 6)) ?? [],
  )

const explain = (labels: readonly string[], instructions: string): Lexicon => {
  const lines = instructions.split('\n')
  return new Map(labels.map((each) => [each, wordsIn(`${each} ${linesAbout(each, lines).join(' ')}`)]))
}

/** The lines that introduce a label ("- Red: vpn, wifi"), else those that name it. */
const linesAbout = (each: string, lines: readonly string[]): readonly string[] => {
  const introducing = lines.filter((line) => line.includes(`${each}:`))
  return introducing.length > 0 ? introducing : lines.filter((line) => line.includes(each))
}

const label = (lexicon: Lexicon, ticket: string): Piece[] => {
  const words = wordsIn(ticket)
  const weights = [...lexicon].map(([name, known]) => ({
    tokens: spell(name),
    weight: Math.exp([...words].filter((word) => known.has(word)).length),
  }))
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a))
  return best.tokens.map((each, at) => ({
    text: each,
    chances: chancesAt(weights, best.tokens.slice(0, at)),
  }))
}

type Weighted = { readonly tokens: readonly string[]; readonly weight: number }

/** How likely each next token is among the labels that begin with `start`. */
const chancesAt = (labels: readonly Weighted[], start: readonly string[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  const possible = labels.filter(({ tokens }) => start.every((token, index) => token === tokens[index]))
  for (const { tokens, weight } of possible) {
    const next = tokens[start.length] ?? ''
    sums.set(next, (sums.get(next) ?? 0) + weight)
  }
  const all = possible.reduce((sum, { weight }) => sum + weight, 0)
  return new Map([...sums].map(([token, weight]) => [token, weight / all]))
}

/** A run of the ticket's words, begun at a place that depends on the key. */
const extract = (ticket: string, key: string, maxLength: number): string => {
  const words = ticket.split(/\s+/)
  const from = words.length > 20 ? key.charCodeAt(0) % 5 : 0
  let found = ''
  for (const word of words.slice(from, from + 30)) {
    if (found.length + word.length + 1 > maxLength) break
    found += found ? ` ${word}` : word
  }
  return found || ticket.slice(0, maxLength)
}
