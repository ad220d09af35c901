import type { CellValue } from '../../intake/source.ts'
import { columnName, formatRange } from '../../intake/xlsx/cell-reference.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { truncate } from '../../shared/text.ts'
import { columnsXml } from './column-widths.ts'
import {
  contentTypes,
  packageLinks,
  stylesXml,
  workbookLinks,
  workbookXml,
  worksheetStart,
} from './fresh-parts.ts'
import { valueXml } from './value-xml.ts'
import { ZipWriter } from './zip-writer.ts'

export type WriteRequest = {
  readonly sink: ByteSink
  readonly sheetName: string
  /** In batches; the first row holds the headers. */
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>
  /** In characters, one a column. */
  readonly widths: readonly number[]
}

/** Writes a new .xlsx of one sheet: bold header, frozen and with a filter, dates as dates, text never a formula. */
export const writeWorkbook = async ({ sink, sheetName, rows, widths }: WriteRequest): Promise<void> => {
  const out = new ZipWriter(sink)
  const part = (name: string, xml: string): Promise<void> => out.add(name, once(xml))
  const size = { rows: 0, columns: 0 }
  await part('[Content_Types].xml', contentTypes)
  await part('_rels/.rels', packageLinks)
  await part('xl/_rels/workbook.xml.rels', workbookLinks)
  await part('xl/styles.xml', stylesXml)
  await out.add('xl/worksheets/sheet1.xml', sheetXml(rows, widths, size))
  const range = { firstRow: 1, firstColumn: 1, lastRow: size.rows, lastColumn: size.columns }
  const name = safeSheetName(sheetName)
  const quoted = `'${name.replaceAll("'", "''")}'`
  const filter = size.columns > 0 ? `${quoted}!${formatRange(range, true)}` : null
  await part('xl/workbook.xml', workbookXml(name, filter))
  out.finish()
}

async function* once(xml: string): AsyncIterable<Buffer> {
  yield Buffer.from(xml)
}

type Size = { rows: number; columns: number }

async function* sheetXml(
  rows: WriteRequest['rows'],
  widths: readonly number[],
  size: Size,
): AsyncIterable<Buffer> {
  const columns = widths.length > 0 ? columnsXml([], { firstColumn: 1, widths, style: () => 0 }, '') : ''
  yield Buffer.from(`${worksheetStart}${columns}<sheetData>`)
  for await (const batch of rows) {
    yield Buffer.from(batch.map((row) => rowXml(row, size)).join(''), 'latin1')
  }
  const filter = `<autoFilter ref="A1:${columnName(Math.max(size.columns, 1))}${Math.max(size.rows, 1)}"/>`
  yield Buffer.from(`</sheetData>${size.columns > 0 ? filter : ''}</worksheet>`)
}

const rowXml = (values: readonly CellValue[], size: Size): string => {
  const row = ++size.rows
  size.columns = Math.max(size.columns, values.length)
  const cells = values.map((value, i) => valueXml(value, { row, column: i + 1, header: row === 1 }))
  return `<row r="${row}">${cells.join('')}</row>`
}

const MAX_SHEET_NAME = 31

/** A name that Excel accepts for a sheet. */
const safeSheetName = (name: string): string =>
  truncate(name.toWellFormed().replace(/[[\]:*?/\\\p{Cc}]/gu, ' '), MAX_SHEET_NAME).replace(
    /^[' ]+|[' ]+$/g,
    '',
  ) || 'Tickets'
