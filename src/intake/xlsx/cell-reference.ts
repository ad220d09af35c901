import { SHEET_LIMITS } from '../limits.ts'

/** A rectangle of cells, 1-based, both ends included. */
export type Range = {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

const A = 65
const LOWER_A = 97

/** The column of the reference at `from` of `text` ("$AB12" → 28), 0 when it names none. */
export const columnAt = (text: string, from: number, to: number): number => {
  let column = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= A && code < A + 26) column = column * 26 + code - A + 1
    else if (code >= LOWER_A && code < LOWER_A + 26) column = column * 26 + code - LOWER_A + 1
    else if (code !== DOLLAR) break
  }
  return column
}

const DOLLAR = 36

/** 1 → "A", 28 → "AB". */
export const columnName = (column: number): string => {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(A + rest)
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter
}

/** "A1:K20", "$B$3", "A:C" or "3:9"; what is not said reaches to the edge of the sheet. */
export const parseRange = (reference: string): Range => {
  const [from = '', to = from] = reference.split(':')
  return {
    firstRow: rowOf(from) || 1,
    firstColumn: columnAt(from, 0, from.length) || 1,
    lastRow: rowOf(to) || SHEET_LIMITS.rows,
    lastColumn: columnAt(to, 0, to.length) || SHEET_LIMITS.columns,
  }
}

const rowOf = (reference: string): number => Number(/\d+/.exec(reference)?.[0] ?? 0)

/** "A1:K20"; with `fixed` "$A$1:$K$20". */
export const formatRange = (range: Range, fixed = false): string => {
  const mark = fixed ? '$' : ''
  const corner = (column: number, row: number): string => `${mark}${columnName(column)}${mark}${row}`
  return `${corner(range.firstColumn, range.firstRow)}:${corner(range.lastColumn, range.lastRow)}`
}
