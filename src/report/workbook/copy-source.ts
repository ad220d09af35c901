import type { SheetInfo, SheetRow, Source } from '../../intake/source.ts'
import type { OutCell } from './cell-xml.ts'
import type { ExtraSheet, SheetCell } from './extra-sheet.ts'
import type { ColumnRules } from './own-rules.ts'
import type { TableSheet } from './write.ts'

type OwnColumn = ColumnRules & { readonly width: number; readonly wrap: boolean }

export type CopyRequest = {
  readonly source: Source
  /** The sheet with the tickets, and the 1-based row of its headers; 0 where it has none. */
  readonly sheetIndex: number
  readonly headerRow: number
  readonly columns: readonly OwnColumn[]
  /** The new headers as they are written. */
  readonly headers: readonly string[]
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

/** Characters that a column gets where its file says no width, as a text file never does. */
const GIVEN_WIDTH = 20
/** Cells right of the headers for which the new columns still make room; wider rows have them further right. */
const EXTRA_CELLS = 256

/** All sheets of a source with their values, and new columns right of the tickets. */
export const copiedSheets = async (request: CopyRequest): Promise<readonly (ExtraSheet | TableSheet)[]> => {
  const { source, sheetIndex } = request
  const width = await widthOf(request)
  return source.sheets.map((sheet) => {
    if (sheet.index === sheetIndex) return ticketSheet(request, sheet, width)
    const { name, visible, index } = sheet
    return { name, hidden: !visible, widths: widthsOf(sheet, 0), rows: valueRows(source.rows(index)) }
  })
}

/** Cells of the widest row from the header on. */
const widthOf = async ({ source, sheetIndex, headerRow }: CopyRequest): Promise<number> => {
  let header = 0
  let widest = 0
  for await (const batch of source.rows(sheetIndex))
    for (const { number, cells } of batch)
      if (number >= headerRow) {
        const width = cells.findLastIndex((cell) => cell !== null) + 1
        if (number === headerRow) header = width
        widest = Math.max(widest, width)
      }
  return Math.min(widest, header + EXTRA_CELLS)
}

const widthsOf = ({ widths = [] }: SheetInfo, count: number): readonly number[] =>
  Array.from({ length: Math.max(count, widths.length) }, (_, i) => widths[i] ?? GIVEN_WIDTH)

const ticketSheet = (request: CopyRequest, sheet: SheetInfo, width: number): TableSheet => {
  const { columns, headerRow } = request
  return {
    name: sheet.name,
    hidden: !sheet.visible,
    headerRow,
    frozenRows: headerRow,
    widths: [...widthsOf(sheet, width).slice(0, width), ...columns.map((column) => column.width)],
    rows: withOwn(request, width),
    ownFrom: width + 1,
    ownColumns: columns,
  }
}

const EMPTY: readonly SheetCell[] = []

/** Rows with nothing where the sheet has none. */
async function* valueRows(batches: AsyncIterable<readonly SheetRow[]>): ExtraSheet['rows'] {
  let last = 0
  for await (const batch of batches) {
    yield batch.flatMap(({ number, cells }) => {
      const gap = gapOf(number - last - 1)
      last = number
      return [...gap, cells]
    })
  }
}

const HEADER = { bold: true } as const
const LONG = { wrap: true } as const

async function* withOwn(request: CopyRequest, width: number): ExtraSheet['rows'] {
  const { source, sheetIndex, headerRow } = request
  let last = 0
  for await (const batch of source.rows(sheetIndex)) {
    const numbers = batch.flatMap(({ number }) => (number > headerRow ? [number] : []))
    const own = numbers.length > 0 ? await request.cells(numbers) : new Map<number, readonly OutCell[]>()
    yield batch.flatMap((row) => {
      const gap = gapOf(row.number - last - 1)
      last = row.number
      return [...gap, extended(request, row, { width, own: own.get(row.number) ?? [] })]
    })
  }
}

const gapOf = (rows: number): readonly (readonly SheetCell[])[] => new Array(rows).fill(EMPTY)

const extended = (
  { headerRow, headers, columns }: CopyRequest,
  { number, cells }: SheetRow,
  { width, own }: { readonly width: number; readonly own: readonly OutCell[] },
): readonly SheetCell[] => {
  if (number < headerRow) return cells
  const given = Array.from({ length: width }, (_, i) => cells[i] ?? null)
  const further = cells.slice(width)
  if (number === headerRow)
    return [...given, ...headers, ...further].map((value) => ({ value, format: HEADER }))
  return [...given, ...columns.map(({ wrap }, i) => ownCell(own[i] ?? null, wrap)), ...further]
}

const ownCell = (value: OutCell, wrap: boolean): SheetCell =>
  wrap && value ? { value, format: LONG } : value
