import type { SheetRow } from '../intake/source.ts'
import { fold } from '../shared/text.ts'
import { type Body, bodyOf, rowsBelow } from './looked-body.ts'
import { isCodeShape, type LookedCell, type LookedRow, lookAt } from './looked-row.ts'
import { isOtherName, patternRole } from './name-patterns.ts'
import { namedRoles } from './role-names.ts'
import { valueShare } from './role-values.ts'
import { standing } from './row-standing.ts'

/** Header rows are looked for in this many rows. */
export const HEADER_ROWS = 50
const ENOUGH = 0.3
/** What a name that only contains a word of a known one tells, beside the listed ones: titles of tickets do, too. */
const PATTERN = 0.3
/** Words up to which such a name is believed. */
const PATTERN_WORDS = 4
/** What a text like those below it is worth as a name: a question of a form may be as long as its answers. */
const SENTENCE = 0.4
/** Texts at least so long, by those below them, may be one of these. */
const SHORTER = 0.6
/** Texts so many times as long as those below them are none of these: a question over names, places, yes and no. */
const LONGER = 2.4
/** Columns of spreadsheets are called so above their headers; few headers are. */
const LETTER = /^[A-Z]$/
/** Columns from which on a table may be that of a form. */
const FORM_WIDTH = 3
/** In narrower ones names have no more words than this. */
const LONG_NAME = 10

type Scored = { readonly number: number; readonly score: number }

/**
 * The row (1-based) that holds the headers, or null when none looks like one: under titles, blank rows and report
 * parameters, the row that is nearly as wide as the data below it, whose cells are names, all different, the more
 * of them known the better. Data gives itself away: its texts recur in their column, and it is like the rows above
 * and below it. `rows` are the first of a sheet, without empty ones.
 */
export const findHeader = (rows: readonly SheetRow[]): number | null => {
  const first = rows.slice(0, HEADER_ROWS).map(lookAt)
  const recurring = recurringIn(first)
  const scored = first.map((row, at) => ({
    number: row.number,
    score: scoreOf(first, at, recurring) * (1 - at / 500),
  }))
  const best = scored.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best && best.score >= ENOUGH ? best.number : null
}

/** So much that is known of the names of one row is no chance: values called like columns come one by one. */
const SURE_NAMES = 2

/**
 * True where no row names the columns since the first holds data: a number, a date, a code or a text as those below,
 * and hardly a known name.
 */
export const startsWithData = (rows: readonly SheetRow[]): boolean => {
  const looked = rows.slice(0, HEADER_ROWS).map(lookAt)
  const [first, ...below] = looked
  const isRecurring = recurringIn(looked)
  const { shapes } = bodyOf(below)
  const isData = (cell: LookedCell): boolean =>
    isRecurring(cell) || (!isWords(cell.shape) && shapes.get(cell.column) === cell.shape)
  const cells = first?.cells ?? []
  return cells.some(isData) && cells.reduce((sum, cell) => sum + familiarity(cell), 0) < SURE_NAMES
}

const isWords = (shape: string): boolean => shape === 'word' || shape === 'saying'

type IsRecurring = (cell: LookedCell) => boolean

/** Texts that several rows have in the same column. Rows that are the same count once: headers recur on every page. */
const recurringIn = (rows: readonly LookedRow[]): IsRecurring => {
  const seen = new Map<string, number>()
  const key = ({ column, text }: LookedCell): string => `${column} ${text}`
  for (const { cells } of new Map(rows.map((row) => [row.key, row])).values())
    for (const cell of cells) seen.set(key(cell), (seen.get(key(cell)) ?? 0) + 1)
  return (cell) => (seen.get(key(cell)) ?? 0) > 1
}

const scoreOf = (rows: readonly LookedRow[], at: number, isRecurring: IsRecurring): number => {
  const cells = rows[at]?.cells ?? []
  if (cells.length === 0) return 0
  const body = bodyOf(rowsBelow(rows, at))
  const likely = cells.map((cell) => (isRecurring(cell) ? 0 : likelihood(cell, body)))
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / cells.length
  const known = mean(cells.map((cell, index) => (likely[index] === 0 ? 0 : familiarity(cell))))
  const distinct = new Set(cells.map(({ text }) => fold(text))).size / cells.length
  const shape = mean(likely) ** 2 * distinct * Math.min(1, cells.length / body.width)
  return shape * (0.5 + known + 0.2 * contrast(body)) * standing(rows, at, body)
}

/** How likely a cell is a name, by itself and by what is below it. */
const likelihood = ({ column, text, name, shape, words }: LookedCell, body: Body): number => {
  if (!name || (isCodeShape(shape) && body.shapes.get(column) === shape)) return 0
  if (LETTER.test(text)) return SENTENCE
  return shape === 'saying' && words >= PATTERN_WORDS && isOneOf(words, column, body) ? SENTENCE : 1
}

/** True for so many words as texts have that stand below, or as names of a narrow table have not. */
const isOneOf = (words: number, column: number, { width, words: below }: Body): boolean => {
  const usual = below.get(column) ?? Number.POSITIVE_INFINITY
  if (width < FORM_WIDTH) return words >= SHORTER * usual || words > LONG_NAME
  return words >= SHORTER * usual && words <= LONGER * usual
}

/** How surely we know a name, 0–1; "Cerrado" is a date's name, but more often a state. */
const familiarity = ({ text, words }: LookedCell): number => {
  const named = Math.max(0, ...Object.values(namedRoles(text) ?? {}))
  const listed = valueShare('state', [text]) > 0 ? Math.min(PATTERN, named) : named
  if (listed > 0 || words > PATTERN_WORDS) return listed
  return patternRole(text) !== null || isOtherName(text) ? PATTERN : 0
}

/** The share of rows below that hold what no header is: numbers, dates, long text. */
const contrast = ({ rows }: Body): number =>
  rows.length === 0 ? 0 : rows.filter(({ cells }) => cells.some(({ name }) => !name)).length / rows.length
