import { overLimit } from '../../intake/faults.ts'
import { SHEET_LIMITS } from '../../intake/limits.ts'
import type { Survey } from './survey.ts'
import type { Table } from './tables.ts'

/** Where the new columns go. */
export type Placement = {
  readonly firstColumn: number
  readonly lastColumn: number
  /** The table that the tickets are in and that grows by the new columns, if there is one. */
  readonly table: Table | null
  /** A row that holds totals, not a ticket. */
  readonly totalsRow: number | null
  /** The last row of the table that the tickets are in, or null. */
  readonly endRow: number | null
}

/** The first free columns right of the header block, over whatever stands beside it. */
export const placeColumns = (
  survey: Survey,
  own: Table | null,
  { tables, count }: { tables: readonly Table[]; count: number },
): Placement => {
  for (const { range } of tables) survey.occupy(range)
  const from = own ? own.range.lastColumn : firstOf(survey)
  const firstColumn = firstFree(survey.used, from + 1, count)
  const lastColumn = firstColumn + count - 1
  const grows = own !== null && !own.external && own.range.lastColumn === firstColumn - 1
  return {
    firstColumn,
    lastColumn,
    table: grows ? own : null,
    totalsRow: own && hasTotals(own) ? own.range.lastRow : null,
    endRow: own ? own.range.lastRow - Number(hasTotals(own)) : null,
  }
}

/** The first column of the block; without a header row that of its values. */
const firstOf = ({ header, hasHeader, used }: Survey): number => {
  if (!hasHeader) return used.indexOf(1)
  if (header.length === 0) throw new RangeError('the header row holds no headers')
  return Math.min(...header.map(({ column }) => column))
}

/** A table of one row has its header there and nothing else. */
const hasTotals = ({ hasTotals: says, range }: Table): boolean => says && range.lastRow > range.firstRow

/** The table that the tickets are in: of those whose header is in this row, and that hold the texts, the widest. */
export const ticketTable = (
  tables: readonly Table[],
  { headerRow, textColumn }: { headerRow: number; textColumn?: number | undefined },
): Table | null =>
  tables
    .filter(({ hasHeader, range }) => hasHeader && range.firstRow === headerRow)
    .filter(({ range }) => textColumn === undefined || isBetween(textColumn, range))
    .toSorted((a, b) => b.columns.length - a.columns.length)[0] ?? null

const isBetween = (column: number, { firstColumn, lastColumn }: Table['range']): boolean =>
  column >= firstColumn && column <= lastColumn

const firstFree = (used: Uint8Array, from: number, count: number): number => {
  let free = 0
  for (let column = from; column <= SHEET_LIMITS.columns; column++) {
    free = used[column] === 1 ? 0 : free + 1
    if (free === count) return column - count + 1
  }
  throw overLimit({ es: '16 384 columnas en la hoja', en: '16,384 columns in the sheet' })
}
