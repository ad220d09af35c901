import { commonest, type LookedCell, type LookedRow } from './looked-row.ts'

/** Rows below a row that show what its columns hold. */
const BODY_ROWS = 12
/** Share of cells that a row must have like the rows below to be one of them. */
export const ALIKE = 0.6

/** What the rows below a row hold, by column. */
export type Body = {
  readonly rows: readonly LookedRow[]
  /** How wide they are. */
  readonly width: number
  readonly shapes: ReadonlyMap<number, string>
  /** The mean words of their cells. */
  readonly words: ReadonlyMap<number, number>
}

/** As many of the rows below one as show what its columns hold. */
export const rowsBelow = (rows: readonly LookedRow[], at: number): readonly LookedRow[] =>
  rows.slice(at + 1, at + 1 + BODY_ROWS)

export const bodyOf = (rows: readonly LookedRow[]): Body => {
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

/** True for a row that is one of them. */
export const isLike = ({ cells }: LookedRow, { shapes, width }: Body): boolean => {
  const alike = cells.filter(({ column, shape }) => shapes.get(column) === shape).length
  return alike >= ALIKE * Math.max(cells.length, width)
}
