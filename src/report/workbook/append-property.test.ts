import assert from 'node:assert/strict'
import { test } from 'node:test'
import excel, { type CellValue, type Workbook, type Worksheet } from 'exceljs'
import fc from 'fast-check'
import { rowsOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo } from './append.test-helper.ts'

/*
 * Random workbooks of an independent writer (exceljs), extended by us and opened by an independent reader (exceljs):
 * every cell, style, merge, width, note, validation and defined name is as it was, and our columns are right of them.
 */

/** Characters that spreadsheets and XML trip over, in texts that XML can hold. */
const TEXT = fc
  .array(
    fc.constantFrom('a', 'Ñ', '漢', '😀', ' ', '\n', '"', "'", '<', '&', '>', '=', '-', '@', ';', ']]>', '1'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

const VALUE: fc.Arbitrary<CellValue> = fc.oneof(
  TEXT,
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.boolean(),
  fc.integer({ min: 36_526, max: 60_000 }).map((day) => new Date((day - 25_569) * 86_400_000)),
  TEXT.map((text) => ({ richText: [{ font: { bold: true }, text }, { text: 'x' }] })),
  TEXT.map((result) => ({ formula: 'A1&""', result })),
  fc.constant(null),
)

const BOOK = fc.record({
  rows: fc.array(fc.array(VALUE, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
  titles: fc.integer({ min: 0, max: 2 }),
  widths: fc.array(fc.integer({ min: 5, max: 60 }), { maxLength: 6 }),
  bold: fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { maxLength: 4 }),
  note: TEXT,
  validated: fc.boolean(),
  merged: fc.boolean(),
  named: fc.boolean(),
})
type Book = typeof BOOK extends fc.Arbitrary<infer T> ? T : never

const HEADERS = ['Número', 'Asunto', 'Estado', 'Abierto', 'Grupo', 'Notas']

/** Below it nothing is written. */
const LAST_ROW = 20

const bytesOf = async (given: Book): Promise<Buffer> => {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('Tickets')
  for (let i = 0; i < given.titles; i++) sheet.addRow([`Título ${i}`])
  sheet.addRow(HEADERS)
  for (const row of given.rows) sheet.addRow(row)
  const top = given.titles + 2
  for (const [i, width] of given.widths.entries()) sheet.getColumn(i + 1).width = width
  for (const [row, column] of given.bold) {
    const cell = sheet.getCell(top + row, column + 1)
    cell.font = { bold: true, color: { argb: 'FF3366FF' } }
    cell.numFmt = '0.00'
  }
  sheet.getCell(top, 1).note = given.note
  if (given.validated)
    sheet.getCell(top, 3).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Abierto,Cerrado"'] }
  if (given.merged) sheet.mergeCells(top + 10, 1, top + 11, 2)
  if (given.named) book.definedNames.add(`Tickets!$B$${top}`, 'Primero')
  book.addWorksheet('Otra').getCell('B2').value = 'queda'
  return Buffer.from(await book.xlsx.writeBuffer())
}

const opened = async (bytes: Buffer): Promise<Workbook> => {
  const book = new excel.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

const theSheet = (book: Workbook): Worksheet => {
  const sheet = book.getWorksheet('Tickets')
  assert.ok(sheet)
  return sheet
}

/** All that exceljs knows of the first six columns, and of the rest of the workbook. */
const known = (book: Workbook) => {
  const sheet = theSheet(book)
  const cells: unknown[] = []
  for (let number = 1; number <= LAST_ROW; number++)
    for (let column = 1; column <= HEADERS.length; column++) {
      const { value, style, note, dataValidation, isMerged } = sheet.getRow(number).getCell(column)
      cells.push([number, column, value, style, note, dataValidation, isMerged])
    }
  return {
    cells,
    merges: sheet.model.merges,
    widths: HEADERS.map((_, i) => sheet.getColumn(i + 1).width),
    names: book.definedNames.model,
    other: book.getWorksheet('Otra')?.getCell('B2').value,
  }
}

test('a workbook of another writer is the same for another reader, with our columns right of it', async () => {
  await fc.assert(
    fc.asyncProperty(BOOK, async (given) => {
      const before = await bytesOf(given)
      const headerRow = given.titles + 1
      const { bytes, report } = await appendTo(before, { headerRow })
      const after = await opened(bytes)
      assert.deepEqual(known(after), known(await opened(before)))
      const header = theSheet(after).getRow(headerRow)
      assert.equal(header.getCell(report.firstColumn).value, 'Categoría')
      assert.ok(report.firstColumn > HEADERS.length)
    }),
    { numRuns: 40, seed: 5 },
  )
})

/** A number format of ours would make numbers of dates. */
const NONE: Book['bold'] = []

/** How our reader tells what exceljs holds. */
const asRead = (value: CellValue): unknown => {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  if (typeof value !== 'object') return value
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  return 'result' in value ? value.result : null
}

test('our reader finds what another writer wrote', async () => {
  await fc.assert(
    fc.asyncProperty(BOOK, async (given) => {
      const read = new Map(
        (await rowsOf(await bytesOf({ ...given, bold: NONE }))).map(({ number, cells }) => [number, cells]),
      )
      for (const [i, row] of given.rows.entries()) {
        const cells = read.get(given.titles + 2 + i) ?? []
        assert.deepEqual(
          row.map((_, at) => cells[at] ?? null),
          row.map(asRead),
        )
      }
    }),
    { numRuns: 40, seed: 7 },
  )
})
