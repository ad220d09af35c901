import type { CellValue } from '../../intake/source.ts'
import { columnName } from '../../intake/xlsx/cell-reference.ts'
import { serialOf } from '../../intake/xlsx/serial-date.ts'
import { cellXml, looksLive, type OutCell } from './cell-xml.ts'
import { columnsXml } from './column-widths.ts'
import type { CellFormat, OwnFormats, ValueKind } from './own-formats.ts'
import { worksheetStart } from './own-parts.ts'

/** A value, in a format of its own where one is said. */
export type SheetCell = CellValue | { readonly value: CellValue; readonly format: CellFormat }

/** A sheet that is ours from the first cell to the last. */
export type ExtraSheet = {
  /** What it is called unless the workbook has a sheet of that name; made acceptable to Excel. */
  readonly name: string
  /** In characters, one a column. */
  readonly widths: readonly number[]
  /** In batches, from row 1 on; an empty row is left out. */
  readonly rows: AsyncIterable<readonly (readonly SheetCell[])[]>
  /** Rows at the top that stay in view; none unless said. */
  readonly frozenRows?: number
  /** True for a sheet that only other sheets look at. */
  readonly hidden?: boolean
}

/** How far a sheet reaches. */
export type SheetSize = { readonly rows: number; readonly columns: number }

type Writing = {
  readonly formats: OwnFormats
  /** In a workbook of the Strict kind. */
  readonly strict: boolean
  /** What follows the rows, once it is known how many there are. */
  behind?(size: SheetSize): string
}

/** The worksheet part of a sheet of ours. */
export async function* extraSheetXml(
  { widths, rows, frozenRows = 0 }: ExtraSheet,
  { formats, strict, behind }: Writing,
): AsyncIterable<Buffer> {
  const columns = widths.length > 0 ? columnsXml([], { firstColumn: 1, widths, style: () => 0 }, '') : ''
  yield Buffer.from(`${worksheetStart(strict, frozenRows)}${columns}<sheetData>`)
  const size = { rows: 0, columns: 0 }
  for await (const batch of rows) {
    const xml = batch.map((cells) => {
      size.columns = Math.max(size.columns, cells.length)
      return rowXml(cells, ++size.rows, formats)
    })
    yield Buffer.from(xml.join(''), 'latin1')
  }
  yield Buffer.from(`</sheetData>${behind?.(size) ?? ''}</worksheet>`, 'latin1')
}

const rowXml = (cells: readonly SheetCell[], row: number, formats: OwnFormats): string =>
  cells.length === 0
    ? ''
    : `<row r="${row}">${cells.map((cell, i) => sheetCellXml(cell, { row, column: i + 1 }, formats)).join('')}</row>`

const PLAIN: CellFormat = {}

const sheetCellXml = (
  cell: SheetCell,
  place: { readonly row: number; readonly column: number },
  formats: OwnFormats,
): string => {
  const own = typeof cell === 'object' && cell !== null && 'format' in cell
  const value = own ? cell.value : cell
  const { out, kind } = outOf(value)
  const format = own ? cell.format : PLAIN
  const style = format === PLAIN && kind === 'plain' ? 0 : formats.style(format, kind)
  if (typeof value !== 'boolean') return cellXml(out, { ...place, style, prefix: '' })
  const styled = style > 0 ? ` s="${style}"` : ''
  return `<c r="${columnName(place.column)}${place.row}"${styled} t="b"><v>${Number(value)}</v></c>`
}

const SECONDS_A_DAY = 86_400

/** A value as it is written, and what that asks of its format. */
const outOf = (value: CellValue): { readonly out: OutCell; readonly kind: ValueKind } => {
  if (typeof value === 'boolean') return { out: null, kind: 'plain' }
  if (typeof value !== 'object' || value === null)
    return { out: value, kind: looksLive(value) ? 'quoted' : 'plain' }
  if ('seconds' in value) return { out: value.seconds / SECONDS_A_DAY, kind: 'duration' }
  const serial = serialOf(value.date)
  if (serial === null) return { out: value.date, kind: 'plain' }
  return { out: serial, kind: value.date.includes('T') ? 'datetime' : 'date' }
}
