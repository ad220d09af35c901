import type { SheetRow } from '../intake/source.ts'
import { fold } from '../shared/text.ts'
import { commonest, isCodeShape, type LookedCell, type LookedRow, lookAt } from './looked-row.ts'
import { isOtherName, patternRole } from './name-patterns.ts'
import { namedRoles } from './role-names.ts'
import { valueShare } from './role-values.ts'

/** Header rows are looked for in this many rows. */
export const HEADER_ROWS = 50
const ENOUGH = 0.3
/** Rows below a row that show what its columns hold. */
const BODY_ROWS = 12
/** A row of data above is a strong sign against a header row, and every further one as strong again. */
const AFTER_DATA = 0.6
/** Rows above a blank row that may be titles, however much they are like data. */
const TITLES = 3
/** Share of cells that a row must have like the rows below to be one of them. */
const ALIKE = 0.6
/** What a name that only contains a word of a known one tells, beside the listed ones: titles of tickets do, too. */
const PATTERN = 0.3
/** Words up to which such a name is believed. */
const PATTERN_WORDS = 4
/** What a text like those below it is worth as a name: a question of a form may be as long as its answers. */
const SENTENCE = 0.4
/** What names with a blank row below them are worth: titles and parameters stand apart, headers do not. */
const BEFORE_GAP = 0.6
/** What names with nothing below them are worth. */
const LAST_ROW = 0.5

type Scored = { readonly number: number; readonly score: number }

/** What the rows below a row hold, by column. */
type Body = {
  readonly rows: readonly LookedRow[]
  /** How wide they are. */
  readonly width: number
  readonly shapes: ReadonlyMap<number, string>
  /** The mean words of their cells. */
  readonly words: ReadonlyMap<number, number>
}

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
  const body = bodyOf(rows.slice(at + 1, at + 1 + BODY_ROWS))
  const likely = cells.map((cell) => (isRecurring(cell) ? 0 : likelihood(cell, body)))
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / cells.length
  const known = mean(cells.map((cell, index) => (likely[index] === 0 ? 0 : familiarity(cell))))
  const distinct = new Set(cells.map(({ text }) => fold(text))).size / cells.length
  const shape = mean(likely) ** 2 * distinct * Math.min(1, cells.length / body.width)
  return shape * (0.5 + known + 0.2 * contrast(body)) * standing(rows, at, body)
}

const bodyOf = (rows: readonly LookedRow[]): Body => {
  const columns = Map.groupBy(
    rows.flatMap(({ cells }) => cells),
    ({ column }) => column,
  )
  const widths = rows.map(({ cells }) => cells.length).toSorted((a, b) => a - b)
  const each = <T>(value: (cells: readonly LookedCell[]) => T): Map<number, T> =>
    new Map([...columns].map(([column, cells]) => [column, value(cells)]))
  return {
    rows,
    width: widths[Math.floor(widths.length / 2)] ?? 1,
    shapes: each((cells) => commonest(cells.map(({ shape }) => shape)) ?? ''),
    words: each((cells) => cells.reduce((sum, { words }) => sum + words, 0) / cells.length),
  }
}

/** How likely a cell is a name, by itself and by what is below it. */
const likelihood = ({ column, name, shape, words }: LookedCell, body: Body): number => {
  if (!name || (isCodeShape(shape) && body.shapes.get(column) === shape)) return 0
  const saying = shape === 'saying' && words > PATTERN_WORDS - 1
  return saying && words >= 0.6 * (body.words.get(column) ?? Number.POSITIVE_INFINITY) ? SENTENCE : 1
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

/** What a row is worth where it stands: after titles as much as on top, after rows like those below it little. */
const standing = (rows: readonly LookedRow[], at: number, body: Body): number => {
  const row = rows[at]
  if (!row) return 0
  const last = body.rows.length === 0
  const below = last ? bodyOf([row]) : body
  const start = blockStart(rows, at)
  const alike = (from: number, to: number): number =>
    rows.slice(from, to).filter((above) => isLike(above, below)).length
  const data = alike(start, at) + Math.max(0, alike(0, start) - TITLES)
  const apart = hasGapBefore(rows, at + 1) ? BEFORE_GAP : 1
  return (last && at > 0 ? LAST_ROW : 1) * apart * AFTER_DATA ** data
}

/** Where the rows begin that stand together with a row, without a blank one between. */
const blockStart = (rows: readonly LookedRow[], at: number): number => {
  let start = at
  while (start > 0 && !hasGapBefore(rows, start)) start -= 1
  return start
}

const hasGapBefore = (rows: readonly LookedRow[], at: number): boolean => {
  const [above, row] = [rows[at - 1], rows[at]]
  return above !== undefined && row !== undefined && row.number > above.number + 1
}

const isLike = ({ cells }: LookedRow, { shapes, width }: Body): boolean => {
  const alike = cells.filter(({ column, shape }) => shapes.get(column) === shape).length
  return alike >= ALIKE * Math.max(cells.length, width)
}
