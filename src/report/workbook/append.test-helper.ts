import type { CellValue } from '../../intake/source.ts'
import { inMemory, memorySink, partsIn, rowsOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { type AppendReport, type AppendRequest, appendColumns } from './append.ts'
import type { OutCell } from './cell-xml.ts'

type Options = Partial<
  Pick<AppendRequest, 'sheetIndex' | 'headerRow' | 'textColumn' | 'columns' | 'extraSheets'>
> & {
  /** The values of a row; null for a row that gets none. */
  readonly values?: (row: number) => readonly OutCell[] | null
}

export const COLUMNS: AppendRequest['columns'] = [
  { header: 'Categoría', width: 24, wrap: false },
  { header: 'Resumen', width: 60, wrap: true },
]

type Appended = {
  readonly report: AppendReport
  readonly bytes: Buffer
  readonly parts: ReadonlyMap<string, Buffer>
  /** The rows that were asked for. */
  readonly asked: readonly number[]
}

/** A workbook with columns added. */
export const appendTo = async (bytes: Uint8Array, options: Options = {}): Promise<Appended> => {
  const { values = (row) => ['Redes', `Resumen ${row}`], ...given } = options
  const sink = memorySink()
  const asked: number[] = []
  const cells: AppendRequest['cells'] = async (rows) => {
    asked.push(...rows)
    return new Map(
      rows.flatMap((row) => {
        const cells = values(row)
        return cells ? [[row, cells] as const] : []
      }),
    )
  }
  const report = await appendColumns({
    bytes: inMemory(bytes),
    sink,
    sheetIndex: 0,
    headerRow: 1,
    columns: COLUMNS,
    cells,
    ...given,
  })
  return { report, bytes: sink.bytes(), parts: await partsIn(sink.bytes()), asked }
}

/** The sheet's XML after columns were added. */
export const sheetAfter = async (bytes: Uint8Array, options: Options = {}): Promise<string> =>
  String((await appendTo(bytes, options)).parts.get('xl/worksheets/sheet1.xml'))

/** What is read from the first sheet after columns were added, by row. */
export const readBack = async (
  bytes: Uint8Array,
  options: Options = {},
): Promise<ReadonlyMap<number, readonly CellValue[]>> => {
  const appended = await appendTo(bytes, options)
  return new Map(
    (await rowsOf(appended.bytes, options.sheetIndex)).map(({ number, cells }) => [number, cells]),
  )
}
