import { parentPort, workerData } from 'node:worker_threads'
import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import type { CellValue, SheetInfo, SheetRow } from '../../intake/source.ts'
import { shownValue } from './cells.ts'
import type { Answer, Given, Question, Rows } from './messages.ts'

/*
 * The thread in which a binary workbook is parsed: what is hostile in it can take this thread's memory and time, which
 * are limited, and nothing else. It answers questions for rows until it is ended.
 */

const ROWS = 256
/** Cells of one answer, so that wide rows do not pile up. */
const CELLS = 32_768

const say = (answer: Answer): void => parentPort?.postMessage(answer)

const open = ({ format, bytes }: Given): WorkBook =>
  read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    // number formats, and what `cellStyles` also stands for: widths and hidden rows
    cellNF: true,
    cellStyles: true,
    bookVBA: false,
    PRN: false,
    ...(format === 'xls' ? { codepage: 1252 } : {}),
  })

const sheetInfos = ({ SheetNames, Sheets, Workbook }: WorkBook): SheetInfo[] =>
  SheetNames.flatMap((name, index) => {
    const sheet = Sheets[name]
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return []
    const visible = !Workbook?.Sheets?.[index]?.Hidden
    return [{ name, index, visible, widths: widthsOf(sheet) }]
  })

const MOST_WIDTHS = 1024

const widthsOf = (sheet: WorkSheet): (number | null)[] =>
  Array.from(sheet['!cols']?.slice(0, MOST_WIDTHS) ?? [], (column) => column?.wch ?? null)

/** Rows from `from` on; those that are nowhere in a sparse sheet are stepped over. */
const rowsFrom = ({ id, sheet, from }: Question, book: WorkBook): Rows => {
  const worksheet = book.Sheets[book.SheetNames[sheet] ?? '']
  const data: CellObject[][] = worksheet?.['!data'] ?? []
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const rows: SheetRow[] = []
  let cells = 0
  for (let at = from; at < data.length; at++) {
    const row = data[at]
    if (!row) continue
    const values = valuesOf(row, date1904)
    if (values.length > 0)
      rows.push({ number: at + 1, cells: values, hidden: worksheet?.['!rows']?.[at]?.hidden === true })
    cells += values.length
    if (rows.length >= ROWS || cells >= CELLS) return { id, rows, next: at + 1 }
  }
  return { id, rows, next: null }
}

/** Without empty cells at the end. */
const valuesOf = (row: readonly (CellObject | undefined)[], date1904: boolean): CellValue[] => {
  const values = Array.from(row, (cell) => (cell ? shownValue(cell, date1904) : null))
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1)
}

set_cptable(codePages)
say({ says: 'loaded' })
try {
  const book = open(workerData)
  parentPort?.on('message', (question: Question) => say({ says: 'rows', ...rowsFrom(question, book) }))
  say({ says: 'opened', sheets: sheetInfos(book) })
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  say({ says: 'failed', encrypted: /password|encrypt/i.test(message), message })
}
