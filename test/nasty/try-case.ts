import { tmpdir } from 'node:os'
import iconv from 'iconv-lite'
import { readLayout } from '../../src/columns/read-layout.ts'
import { openSource } from '../../src/intake/open.ts'
import type { CellValue, Source } from '../../src/intake/source.ts'
import { inMemory, memorySink, partsIn, rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { scratchIn } from '../../src/jobs/disk.ts'
import { openLegacy } from '../../src/jobs/legacy/open-legacy.ts'
import { appendCsv } from '../../src/report/csv/append-csv.ts'
import { appendColumns } from '../../src/report/workbook/append.ts'
import { TriajeError } from '../../src/shared/errors.ts'

/** What came of a file; what does not apply is left out. */
export type Came = {
  /** The code with which it was refused, and in words why. */
  readonly refused?: string
  readonly reason?: string
  /** How its text is encoded, and what is answered, where that is not as usual. */
  readonly encoding?: string
  readonly ours?: readonly string[]
  /** What the first row with data and the last one hold, as read. */
  readonly first?: readonly CellValue[]
  readonly last?: readonly CellValue[]
  readonly rows?: number
  readonly headerRow?: number
  readonly names?: readonly string[]
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
export const tryFile = async (
  bytes: Uint8Array,
  given: Pick<Came, 'encoding' | 'ours'> = {},
): Promise<Came> => {
  try {
    return await extended(bytes, given)
  } catch (error) {
    if (error instanceof TriajeError) return { refused: error.code, reason: error.message }
    throw error
  }
}

const openAs = (bytes: Uint8Array, encoding: string | undefined): Promise<Source> =>
  openSource({
    bytes: inMemory(bytes),
    scratch: scratchIn(tmpdir()),
    legacy: openLegacy,
    name: 'tickets.xlsx',
    ...(encoding === undefined ? {} : { encoding }),
  })

const extended = async (
  bytes: Uint8Array,
  { encoding, ours = OURS }: Pick<Came, 'encoding' | 'ours'>,
): Promise<Came> => {
  const source = await openAs(bytes, encoding)
  const sheet = source.sheets.find(({ visible }) => visible) ?? source.sheets[0]
  if (!sheet) throw new RangeError('no sheet')
  const { layout, rows } = await readLayout(source, sheet.index)
  const { headerRow } = layout
  const read = (await Array.fromAsync(source.rows(sheet.index))).flat()
  const below = read.filter(({ number }) => number > headerRow).map(({ cells }) => filled(cells))
  const came = {
    rows,
    headerRow,
    names: layout.columns.map(({ name }) => name),
    sheet: sheet.name,
    format: source.format,
    warnings: source.warnings().map(({ code }) => code),
    first: below[0] ?? [],
    last: below.at(-1) ?? [],
  }
  const sink = memorySink()
  const cells = async (numbers: readonly number[]) => new Map(numbers.map((row) => [row, ours]))
  source.close()
  if (source.dialect) {
    await appendCsv({
      bytes: inMemory(bytes),
      dialect: source.dialect,
      headerRow,
      headers: HEADERS,
      cells,
      sink,
    })
    return { ...came, text: iconv.decode(sink.bytes(), source.dialect.encoding) }
  }
  if (source.format !== 'xlsx') return came
  const columns = HEADERS.map((header, i) => ({ header, width: 40, wrap: i === 1 }))
  const request = { bytes: inMemory(bytes), sink, sheetIndex: sheet.index, headerRow, columns, cells }
  const { firstColumn, headers } = await appendColumns(request)
  const output = sink.bytes()
  const after = (await rowsOf(output, sheet.index)).find(({ number }) => number > headerRow)?.cells ?? []
  return { ...came, column: firstColumn, headers, after, parts: await partsIn(output) }
}

/** Without the empty cells behind the last that holds anything. */
const filled = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
