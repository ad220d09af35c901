import { type CellValue, cellText, type SheetRow } from '../intake/source.ts'
import { fold, squeeze } from '../shared/text.ts'
import { isOtherName, patternRole } from './name-patterns.ts'
import { isDate } from './profile.ts'
import { namedRoles } from './role-names.ts'

/** Header rows are looked for in this many rows. */
export const HEADER_ROWS = 50
/** Names are short; GLPI's longest have about 100 characters. */
const LONGEST_NAME = 120
const ENOUGH = 0.45
const NUMBER = /^[\d\s.,:%+-]+$/
const SENTENCES = /[.;:!?]\s+\S+\s+\S+\s/

/** Wider rows are judged by their first cells: enough to tell, and what a hostile file repeats costs nothing. */
const WIDEST = 128

type Scored = { readonly number: number; readonly score: number }

/** What a row says of itself, looked at once. */
type Looked = {
  readonly number: number
  /** Of its filled cells. */
  readonly texts: readonly string[]
  /** How many of them could be names. */
  readonly names: number
}

/**
 * The row (1-based) that holds the headers, or null when none looks like one: under titles, blank rows and report
 * parameters, the row that is nearly as wide as the data below it, whose cells are names, all different, the more
 * of them known the better. `rows` are the first of a sheet, without empty ones.
 */
export const findHeader = (rows: readonly SheetRow[]): number | null => {
  const first = rows.slice(0, HEADER_ROWS).map(look)
  const scored = first.map((row, at) => ({
    number: row.number,
    score: scoreOf(row, first.slice(at + 1)) * (1 - at / 500),
  }))
  const best = scored.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best && best.score >= ENOUGH ? best.number : null
}

const look = ({ number, cells }: SheetRow): Looked => {
  const filled = cells.slice(0, WIDEST).filter((cell) => textOf(cell) !== '')
  return { number, texts: filled.map(textOf), names: filled.filter(isName).length }
}

const scoreOf = ({ texts, names }: Looked, below: readonly Looked[]): number => {
  const { length } = texts
  if (length === 0) return 0
  const known = texts.filter(isKnown).length / length
  const distinct = new Set(texts.map(fold)).size / length
  return (names / length) ** 2 * distinct * widthShare(length, below) * (0.5 + known + 0.2 * contrast(below))
}

const textOf = (cell: CellValue): string => squeeze(cellText(cell))

const isName = (cell: CellValue): boolean => {
  if (typeof cell !== 'string') return false
  const text = squeeze(cell)
  return text.length <= LONGEST_NAME && !isDate(text) && !NUMBER.test(text) && !SENTENCES.test(text)
}

const isKnown = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  (namedRoles(text) !== null || patternRole(text) !== null || isOtherName(text))

/** How wide the row is beside a typical one below it, at most 1. */
const widthShare = (width: number, below: readonly Looked[]): number => {
  const widths = below.map(({ texts }) => texts.length).toSorted((a, b) => a - b)
  return Math.min(1, width / (widths[Math.floor(widths.length / 2)] ?? width))
}

/** The share of rows below that hold what no header is: numbers, dates, long text. */
const contrast = (below: readonly Looked[]): number =>
  below.length === 0 ? 0 : below.filter(({ texts, names }) => names < texts.length).length / below.length
