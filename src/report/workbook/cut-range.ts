import { formatRange, parseRange, type Range } from '../../intake/xlsx/cell-reference.ts'

/**
 * A list of ranges without the cells of `hole`; '' when nothing is left. What lies above and left comes first: formulas
 * of the list are written for its first cell.
 */
export const cutRange = (list: string, hole: Range): string =>
  list
    .split(/\s+/)
    .filter((reference) => reference !== '')
    .flatMap((reference) => {
      const range = parseRange(reference)
      return overlap(range, hole) ? around(range, hole).map(corners) : [reference]
    })
    .join(' ')

const overlap = (a: Range, b: Range): boolean =>
  a.firstRow <= b.lastRow &&
  a.lastRow >= b.firstRow &&
  a.firstColumn <= b.lastColumn &&
  a.lastColumn >= b.firstColumn

/** At most four ranges. */
const around = (range: Range, hole: Range): readonly Range[] => {
  const firstRow = Math.max(range.firstRow, hole.firstRow)
  const lastRow = Math.min(range.lastRow, hole.lastRow)
  return [
    { ...range, lastRow: firstRow - 1 },
    { ...range, firstRow, lastRow, lastColumn: hole.firstColumn - 1 },
    { ...range, firstRow, lastRow, firstColumn: hole.lastColumn + 1 },
    { ...range, firstRow: lastRow + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn)
}

const corners = (range: Range): string => {
  const [from, to] = formatRange(range).split(':')
  return from === to ? `${from}` : `${from}:${to}`
}
