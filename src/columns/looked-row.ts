import { type CellValue, cellText, type SheetRow } from '../intake/source.ts'
import { squeeze, wordCount } from '../shared/text.ts'
import { isDate } from './profile.ts'

/** Names are short; GLPI's longest have about 100 characters. */
const LONGEST_NAME = 120
const NUMBER = /^[\d\s.,:%+-]+$/
/** A question may go on, as forms do: "¿Qué te ocurre? Describe el problema con detalle". */
const SENTENCES = /[.;:!]\s+\S+\s+\S+\s/
/** From so many words on, a text says something rather than naming it. */
const SAYING = 3
/** Wider rows are judged by their first cells: enough to tell, and what a hostile file repeats costs nothing. */
const WIDEST = 128

/** A filled cell of a row that may hold the headers. */
export type LookedCell = {
  /** Counted from 0. */
  readonly column: number
  readonly text: string
  readonly words: number
  /** True when it could be a name. */
  readonly name: boolean
  /**
   * What values of one column share, however they differ: being a number, a date, running text, or a code of one make
   * ("INC0012" and "INC7": `a9`).
   */
  readonly shape: string
}

/** What a row says of itself, looked at once. */
export type LookedRow = {
  readonly number: number
  readonly cells: readonly LookedCell[]
  /** The same for rows that hold the same. */
  readonly key: string
}

export const lookAt = ({ number, cells }: SheetRow): LookedRow => {
  const filled = cells.slice(0, WIDEST).flatMap((cell, column) => lookedCell(cell, column))
  return { number, cells: filled, key: filled.map(({ column, text }) => `${column} ${text}`).join('\n') }
}

const lookedCell = (value: CellValue, column: number): readonly LookedCell[] => {
  const text = squeeze(cellText(value))
  if (text === '') return []
  const words = wordCount(text)
  return [{ column, text, words, name: isName(value, text), shape: shapeOf(value, text, words) }]
}

const isName = (value: CellValue, text: string): boolean =>
  typeof value === 'string' &&
  text.length <= LONGEST_NAME &&
  !isDate(text) &&
  !NUMBER.test(text) &&
  !SENTENCES.test(text)

const shapeOf = (value: CellValue, text: string, words: number): string => {
  if (typeof value === 'number' || (typeof value === 'string' && NUMBER.test(text))) return 'number'
  if (typeof value !== 'string' || isDate(text)) return 'date'
  if (words >= SAYING && /\p{L}{2,}\s+\p{L}{2,}/u.test(text)) return 'saying'
  return /\d/.test(text) ? text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9') : 'word'
}

export const isCodeShape = (shape: string): boolean => shape.includes('9')

/** What is commonest; null of nothing. */
export const commonest = <T>(all: readonly T[]): T | null => {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce<[T | null, number]>((a, b) => (a[1] >= b[1] ? a : b), [null, 0])[0]
}
