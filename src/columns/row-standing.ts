import { ALIKE, type Body, bodyOf, isLike, rowsBelow } from './looked-body.ts'
import type { LookedCell, LookedRow } from './looked-row.ts'
import { namedRoles } from './role-names.ts'

/** A row of data above is a strong sign against a header row, and every further one as strong again. */
const AFTER_DATA = 0.6
/** Rows above a blank row that may be titles, however much they are like data. */
const TITLES = 3
/** Of the rows straight above the header of a single column so many may be titles; the others are its texts. */
const LIST_TITLES = 2
/** What names with a blank row below them are worth: titles and parameters stand apart, headers do not. */
const BEFORE_GAP = 0.6
/** Rows up to which a table above another may be one of counts. */
const SMALL = 12
/** What names over a few counts are worth where another table follows: tickets are more, and say something. */
const BEFORE_TABLE = 0.4
/** What names are worth below more rows than stand below them. */
const BELOW_MORE = 0.6
/** Rows up to which they may be counts or parameters above the only tickets. */
const FEW = 5
/** Cells of a parameter: its name and its value. */
const PAIR = 2
/** What names with nothing below them are worth. */
const LAST_ROW = 0.5

/** What a row is worth where it stands: after titles as much as on top, after rows like those below it little. */
export const standing = (rows: readonly LookedRow[], at: number, body: Body): number =>
  worthBelow(rows, at, body) * worthAbove(rows, at) * AFTER_DATA ** dataAbove(rows, at, body)

const worthBelow = (rows: readonly LookedRow[], at: number, body: Body): number => {
  if (body.rows.length === 0 && at > 0) return LAST_ROW
  return isTail(rows, at) ? BELOW_MORE : 1
}

const worthAbove = (rows: readonly LookedRow[], at: number): number => {
  if (hasGapBefore(rows, at + 1)) return BEFORE_GAP
  return isSmallTable(rows, at) ? BEFORE_TABLE : 1
}

/** How many rows above are data rather than titles. */
const dataAbove = (rows: readonly LookedRow[], at: number, body: Body): number => {
  const start = blockStart(rows, at)
  const below = body.rows.length === 0 ? bodyOf(rows.slice(at, at + 1)) : body
  const alike = (from: number, to: number): number =>
    rows.slice(from, to).filter((above) => isLike(above, below)).length
  const listed = below.width === 1 ? rows.slice(start, at).filter(isSingle).length - LIST_TITLES : 0
  return Math.max(alike(start, at), listed) + Math.max(0, alike(0, start) - TITLES)
}

const isSingle = ({ cells }: LookedRow): boolean => cells.length === 1

/** True where more rows as wide stand above than rows stand below: totals and legends follow tickets. */
const isTail = (rows: readonly LookedRow[], at: number): boolean => {
  const width = Math.max(PAIR + 1, rows[at]?.cells.length ?? 0)
  const above = rows.slice(0, at).filter(({ cells }) => cells.length >= width)
  return above.length > Math.max(FEW, rows.length - at)
}

/** True for the headers of a few counts that stand apart above names with more rows below them. */
const isSmallTable = (rows: readonly LookedRow[], at: number): boolean => {
  const end = blockEnd(rows, at)
  const inside = rows.slice(at + 1, end)
  const next = rows[end]
  if (!next || inside.length > SMALL || rows.length - end - 1 < inside.length) return false
  return (
    !namesTexts(rows[at]) &&
    inside.every(({ cells }) => cells.every(isPlain) && cells.some(isNumber)) &&
    next.cells.every(({ name }) => name) &&
    next.cells.length >= ALIKE * bodyOf(rowsBelow(rows, end)).width
  )
}

/** True for columns one of which holds what tickets are about, however short. */
const namesTexts = (row: LookedRow | undefined): boolean =>
  row !== undefined &&
  row.cells.length > 1 &&
  row.cells.some(({ text }) => {
    const roles = namedRoles(text)
    return roles?.title !== undefined || roles?.description !== undefined
  })

const isPlain = ({ shape }: LookedCell): boolean => shape !== 'saying'
const isNumber = ({ shape }: LookedCell): boolean => shape === 'number'

/** Where the rows end that stand together with a row, without a blank one between. */
const blockEnd = (rows: readonly LookedRow[], at: number): number => {
  let end = at + 1
  while (end < rows.length && !hasGapBefore(rows, end)) end += 1
  return end
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
