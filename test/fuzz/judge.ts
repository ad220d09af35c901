import assert from 'node:assert/strict'
import { readLayout } from '../../src/columns/read-layout.ts'
import { decoded } from '../../src/intake/csv/decode.ts'
import { bomLengthOf } from '../../src/intake/csv/encoding.ts'
import { csvRecords, grammarOf } from '../../src/intake/csv/records.ts'
import type { CellValue, Dialect, SheetRow, Source } from '../../src/intake/source.ts'
import { inMemory, memorySink, open, partsIn } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { appendCsv } from '../../src/report/csv/append-csv.ts'
import { appendColumns } from '../../src/report/workbook/append.ts'
import { TriajeError } from '../../src/shared/errors.ts'
import { faultOf } from './well-formed.ts'

/** What became of a file: extended, or refused with a code. */
export type Outcome = { readonly refused: string | null }

const OURS = ['Red', '=1+1\u0001']

/** Reads a file and extends it; throws for anything but a proper result or a proper error. */
export const judge = async (bytes: Buffer): Promise<Outcome> => {
  try {
    const source = await open(bytes)
    try {
      await extend(source, bytes)
    } finally {
      source.close()
    }
    return { refused: null }
  } catch (error) {
    if (error instanceof TriajeError && error.code !== 'internal') return { refused: error.code }
    throw error
  }
}

const extend = async (source: Source, bytes: Buffer): Promise<void> => {
  const sheet = source.sheets[0]
  if (!sheet) return
  for (const { index } of source.sheets.slice(1)) await allRows(source, index)
  const before = await allRows(source, sheet.index)
  if (before.length === 0) return
  const { layout } = await readLayout(source, sheet.index)
  const given = { before, sheetIndex: sheet.index, headerRow: layout.headerRow }
  if (source.dialect) await checkText(source, bytes, given)
  else if (source.format === 'xlsx') await checkWorkbook(bytes, given)
}

type Given = {
  readonly before: readonly SheetRow[]
  readonly sheetIndex: number
  readonly headerRow: number
}

const allRows = async (source: Source, index: number): Promise<readonly SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const batch of source.rows(index)) rows.push(...batch)
  return rows
}

/** Gives the rows that hold anything the same cells, and remembers which of them were asked for. */
const answering = (before: readonly SheetRow[]) => {
  const known = new Set(before.map(({ number }) => number))
  const asked = new Set<number>()
  const cells = async (rows: readonly number[]) => {
    const tickets = rows.filter((row) => known.has(row))
    for (const row of tickets) asked.add(row)
    return new Map(tickets.map((row) => [row, OURS]))
  }
  return { asked, cells }
}

const checkWorkbook = async (bytes: Buffer, { before, sheetIndex, headerRow }: Given): Promise<void> => {
  const { asked, cells } = answering(before)
  const sink = memorySink()
  const columns = [
    { header: 'Clasificación', width: 20, wrap: false, choices: ['Red', 'Correo'] },
    { header: 'Revisar', width: 40, wrap: true, marksDoubt: true },
  ]
  const { firstColumn, headers } = await appendColumns({
    bytes: inMemory(bytes),
    sink,
    sheetIndex,
    headerRow,
    columns,
    cells,
  })
  const output = sink.bytes()
  await checkParts(bytes, output)
  const after = await allRows(await open(output), sheetIndex)
  const ours = (row: number): readonly CellValue[] | null =>
    row === headerRow ? headers : asked.has(row) ? OURS : null
  assert.deepEqual(
    withoutEmpty(after),
    withoutEmpty(before.map((row) => merged(row, ours(row.number), firstColumn))),
  )
}

/** The row with our cells in their place. */
const merged = (row: SheetRow, ours: readonly CellValue[] | null, firstColumn: number): SheetRow => {
  if (!ours) return row
  const cells = Array.from({ length: Math.max(row.cells.length, firstColumn - 1 + ours.length) }, (_, i) => {
    const own = ours[i - firstColumn + 1]
    return own === undefined ? (row.cells[i] ?? null) : own
  })
  return { ...row, cells }
}

const withoutEmpty = (rows: readonly SheetRow[]): unknown[] =>
  rows.map(({ number, cells }) => [number, cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)])

/** A part that was sound is still sound. */
const checkParts = async (before: Buffer, after: Buffer): Promise<void> => {
  const given = await partsIn(before)
  for (const [name, content] of await partsIn(after)) {
    const same = given.get(name)
    if (!/\.(xml|rels)$/i.test(name) || same?.equals(content)) continue
    if (same && faultOf(same.toString()) !== null) continue
    assert.equal(faultOf(content.toString()), null, name)
  }
}

/** A damaged file may look like one of another dialect once it has more columns, so it is read as it was written. */
const checkText = async (source: Source, bytes: Buffer, { before, headerRow }: Given): Promise<void> => {
  const { dialect } = source
  assert.ok(dialect)
  const { cells } = answering(before)
  const sink = memorySink()
  const headers = ['Clasificación', 'Revisar']
  await appendCsv({ bytes: inMemory(bytes), dialect, headerRow, headers, cells, sink })
  const given = await recordsIn(bytes, dialect)
  const after = await recordsIn(sink.bytes(), dialect)
  assert.deepEqual(
    after.map((all, i) => all.slice(0, given[i]?.length)),
    given,
  )
}

/** The cells of every record, without what a delimiter at its end leaves. */
const recordsIn = async (bytes: Buffer, dialect: Dialect): Promise<(readonly string[])[]> => {
  const text = decoded(inMemory(bytes), { encoding: dialect.encoding, from: bomLengthOf(dialect) })
  const records: (readonly string[])[] = []
  for await (const batch of csvRecords(text, grammarOf(dialect, '')))
    for (const { cells } of batch)
      records.push(dialect.trailingDelimiter && cells.at(-1) === '' ? cells.slice(0, -1) : cells)
  return records
}
