import { createHash } from 'node:crypto'
import { foldInPlace } from './duplicates/folding.ts'
import { tellsApart } from './duplicates/quantities.ts'
import { IDLE } from './duplicates/wording.ts'
import { findIdentifiers } from './mask/identifiers.ts'
import type { Ticket } from './ticket.ts'

/** What makes two tickets the same question. */
export type DuplicateKey = {
  /** Hex, the same for duplicates; '' when the ticket has no text. */
  readonly key: string
  /** The values that the key leaves out, in the order of the text; those of duplicates correspond one to one. */
  readonly slots: readonly string[]
}

const KEY_LENGTH = 32

/** A stretch that the key leaves out: nothing in its place, or a mark such as `HOST1` and a slot. */
type Gap = {
  readonly start: number
  readonly end: number
  readonly mark: string
  readonly slot: string | null
}

const WEEKDAY =
  /(?<![\p{L}\d])(?:el |on |este |esta |this |last |el pasado )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ayer|anoche|hoy|anteayer|yesterday|today|tonight|ontem|hoje|hier|aujourd.hui)(?: (?:pasado|por la (?:manana|tarde|noche)|morning|afternoon|evening|night))?(?![\p{L}\d]|\.\p{L})/gu
const NAMED_DATE =
  /(?<![\p{L}\d])(?:el )?\d{1,2}(?:[ /-]|(?: de ))(?:ene|jan|feb|fev|mar|abr|apr|avr|may|mai|jun|jul|ago|aug|sep|set|oct|out|nov|dic|dec|dez)[a-z]{0,7}\.?(?:[ /-]|(?: de(?:l)? )|, )?(?:\d{4}|\d{2}(?!\d|:))?(?![\p{L}\d])/gu
const NUMBER =
  /(?<![\p{L}\d_])(?:\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?|[\d]+(?:[.,:/-]\d+)*[a-z\d_]*)(?:\s?[ap]\.?\s?m\.?(?![\p{L}\d]))?/gu

const textOf = (ticket: Ticket): string =>
  [ticket.title, ticket.description, ticket.notes, ticket.resolution]
    .filter(Boolean)
    .join('\n')
    .normalize('NFC')

const idleGaps = (plain: string): readonly Gap[] =>
  IDLE.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      mark: '',
      slot: null,
    })),
  )

/** Identifiers are numbered by value, so that "PC-1 … PC-1" and "PC-1 … PC-2" are different questions. */
const identifierGaps = (text: string): readonly Gap[] => {
  const numbers = new Map<string, number>()
  return findIdentifiers(text).map(({ type, start, end }) => {
    const slot = text.slice(start, end)
    const name = `${type} ${slot.toLowerCase()}`
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return { start, end, mark: `${type}${number}`, slot }
  })
}

const dateGaps = (text: string, plain: string): readonly Gap[] =>
  [WEEKDAY, NAMED_DATE].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: whole }) => {
      const end = index + whole.length
      return { start: index, end, mark: 'NUMBER', slot: text.slice(index, end) }
    }),
  )

const numberGaps = (text: string, plain: string): readonly Gap[] =>
  [...plain.matchAll(NUMBER)].flatMap(({ index, 0: token }) => {
    const end = index + token.length
    const quantity = {
      token,
      before: text.slice(Math.max(0, index - 40), index),
      plainBefore: plain.slice(Math.max(0, index - 40), index),
      after: plain.slice(end, end + 20),
    }
    return tellsApart(quantity) ? [] : [{ start: index, end, mark: 'NUMBER', slot: slotOf(text, index, end) }]
  })

/** A small number together with the word after it ("12 usuarios"), since alone it could stand for anything. */
const slotOf = (text: string, start: number, end: number): string => {
  const value = text.slice(start, end)
  if (value.length > 3) return value
  return value + (/^ ?(?:%|[\p{L}]{2,30})/u.exec(text.slice(end, end + 32))?.[0] ?? '')
}

/** In order and without overlaps; of two that overlap the one that starts first, then the one given first, stays. */
const inOrder = (gaps: readonly Gap[]): readonly Gap[] => {
  const kept: Gap[] = []
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    if (gap.start >= (kept.at(-1)?.end ?? 0)) kept.push(gap)
  }
  return kept
}

const letters = (plain: string): string => plain.replace(/[^\p{L}\p{N}+#]+/gu, ' ')

/**
 * The key under which a ticket shares its answer with others. It is coarser than the mask of the prompt:
 * greetings, farewells, remarks, counters, identifiers, amounts, dates, times, case and punctuation leave no
 * trace; error codes, versions, products and every other word ("no") do.
 */
export const duplicateKey = (ticket: Ticket): DuplicateKey => {
  const text = textOf(ticket)
  const plain = foldInPlace(text)
  const gaps = inOrder([
    ...idleGaps(plain),
    ...identifierGaps(text),
    ...dateGaps(text, plain),
    ...numberGaps(text, plain),
  ])
  let rest = ''
  let at = 0
  for (const gap of gaps) {
    rest += `${letters(plain.slice(at, gap.start))} ${gap.mark} `
    at = gap.end
  }
  rest = (rest + letters(plain.slice(at))).replace(/ +/g, ' ').trim()
  if (text.trim() === '') return { key: '', slots: [] }
  const key = createHash('sha256').update(rest).digest('hex').slice(0, KEY_LENGTH)
  return { key, slots: gaps.flatMap(({ slot }) => (slot === null ? [] : [slot])) }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A number must not be part of a longer number, time or version; a name not of a longer name. */
const wholeToken = (value: string): string => {
  const numeric = /^[\d.,:/ -]+$/.test(value) && !/^\d+(?:\.\d+){3}$/.test(value)
  const after = numeric ? '(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})' : '(?![\\p{L}\\p{N}_]|[-.@]\\p{N}|[-@]\\p{L})'
  const ahead = numeric ? '(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/-]|-)' : '(?<![\\p{L}\\p{N}_@]|[\\p{L}\\p{N}][.-])'
  return `${ahead}${escaped(value)}${after}`
}

/** Short numbers that stand alone could mean anything in an answer: better stale than wrong. */
const isTelling = (value: string): boolean => !/^\d{1,3}$/.test(value)

/**
 * An answer for the ticket with slots `from`, rewritten for its duplicate with slots `to`: each value that the
 * answer names as a whole token becomes its counterpart, all in one pass. A count is replaced only together
 * with the word after it ("12 usuarios"). Where a value has several counterparts the first is taken.
 */
export const carryOver = (text: string, from: readonly string[], to: readonly string[]): string => {
  const counterparts = new Map<string, string>()
  from.forEach((value, index) => {
    const key = value.toLowerCase()
    const other = to[index]
    if (other !== undefined && isTelling(value) && !counterparts.has(key)) counterparts.set(key, other)
  })
  const values = [...counterparts.keys()].sort((a, b) => b.length - a.length)
  if (values.length === 0) return text
  const pattern = new RegExp(values.map(wholeToken).join('|'), 'giu')
  return text.replace(pattern, (value) => counterparts.get(value.toLowerCase()) ?? value)
}
