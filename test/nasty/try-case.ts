import { readLayout } from '../../src/columns/read-layout.ts'
import type { CellValue } from '../../src/intake/source.ts'
import { inMemory, memorySink, open, partsIn, rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { appendCsv } from '../../src/report/csv/append-csv.ts'
import { appendColumns } from '../../src/report/workbook/append.ts'
import { TriajeError } from '../../src/shared/errors.ts'

/** What came of a file; what does not apply is left out. */
export type Came = {
  /** The code with which it was refused. */
  readonly refused?: string
  /** What the first row with data and the last one hold, as read. */
  readonly first?: readonly CellValue[]
  readonly last?: readonly CellValue[]
  readonly rows?: number
  readonly headerRow?: number
  readonly sheet?: string
  readonly format?: string
  readonly warnings?: readonly string[]
  /** Where the new columns stand (1-based) and what they are called. */
  readonly column?: number
  readonly headers?: readonly string[]
  /** The first row with data once ours were added and the result was read again. */
  readonly after?: readonly CellValue[]
  readonly parts?: ReadonlyMap<string, Buffer>
  readonly text?: string
}

const OURS: readonly string[] = ['Red', '=1+1']
const HEADERS = ['Categoría', 'Resumen']

/** Reads a file as the program does, adds two columns, and reads what comes out. */
export const tryFile = async (bytes: Buffer, name = 'tickets.xlsx'): Promise<Came> => {
  try {
    return await extended(bytes, name)
  } catch (error) {
    if (error instanceof TriajeError) return { refused: error.code }
    throw error
  }
}

const extended = async (bytes: Buffer, name: string): Promise<Came> => {
  const source = await open(bytes, name)
  const sheet = source.sheets.find(({ visible }) => visible) ?? source.sheets[0]
  if (!sheet) throw new RangeError('no sheet')
  const { layout, rows } = await readLayout(source, sheet.index)
  const { headerRow } = layout
  const read = (await rowsOf(bytes, sheet.index)).filter(({ number }) => number > headerRow)
  for await (const _ of source.rows(sheet.index));
  const came = {
    rows,
    headerRow,
    sheet: sheet.name,
    format: source.format,
    warnings: source.warnings().map(({ code }) => code),
    first: read[0]?.cells ?? [],
    last: read.at(-1)?.cells ?? [],
  }
  const sink = memorySink()
  const cells = async (numbers: readonly number[]) => new Map(numbers.map((row) => [row, OURS]))
  if (source.dialect) {
    await appendCsv({
      bytes: inMemory(bytes),
      dialect: source.dialect,
      headerRow,
      headers: HEADERS,
      cells,
      sink,
    })
    return { ...came, text: new TextDecoder(source.dialect.encoding).decode(sink.bytes()) }
  }
  if (source.format !== 'xlsx') return came
  const columns = HEADERS.map((header, i) => ({ header, width: 40, wrap: i === 1 }))
  const request = { bytes: inMemory(bytes), sink, sheetIndex: sheet.index, headerRow, columns, cells }
  const { firstColumn, headers } = await appendColumns(request)
  const output = sink.bytes()
  const after = (await rowsOf(output, sheet.index)).find(({ number }) => number > headerRow)?.cells ?? []
  return { ...came, column: firstColumn, headers, after, parts: await partsIn(output) }
}
