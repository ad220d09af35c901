import { SHEET_LIMITS } from '../limits.ts'
import type { CellValue, SheetRow } from '../source.ts'
import { overLimit } from './faults.ts'
import type { FormatKind } from './number-format.ts'
import { dateValue, isoValue } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { RawCell, SheetEvents } from './sheet-scanner.ts'
import { cellText, decodeUtf8, detachedText } from './xml-text.ts'

/** What is needed to say what a cell holds. */
export type ValueContext = {
  readonly sharedStrings: SharedStrings
  /** By cell style. */
  readonly formats: readonly FormatKind[]
  readonly date1904: boolean
  /** Called when a cell refers to a shared string that does not exist. */
  badString(): void
}

const TOO_MANY = { es: '50 millones de celdas en una hoja', en: '50 million cells in one sheet' }

/** Cells from which on a gap is filled at once: one by one a stray cell at the sheet's edge would take long. */
const WIDE_GAP = 64

const widened = (cells: readonly CellValue[], length: number): CellValue[] => {
  const wide = new Array<CellValue>(length).fill(null)
  for (const [i, cell] of cells.entries()) wide[i] = cell
  return wide
}

/** Puts the non-empty rows of a sheet together. */
export class RowBuilder implements SheetEvents {
  readonly #context: ValueContext
  #rows: SheetRow[] = []
  #cells: CellValue[] = []
  #number = 0
  #hidden = false
  #total = 0

  constructor(context: ValueContext) {
    this.#context = context
  }

  /** Rows that wait to be taken. */
  get waiting(): number {
    return this.#rows.length
  }

  take(): readonly SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  row(number: number, hidden: boolean): void {
    this.#number = number
    this.#hidden = hidden
    this.#cells = []
  }

  cell(cell: RawCell): void {
    const value = this.#value(cell)
    if (value === null) return
    const at = cell.column - 1
    if (at - this.#cells.length > WIDE_GAP) this.#cells = widened(this.#cells, at + 1)
    while (this.#cells.length < at) this.#cells.push(null)
    this.#cells[at] = value
  }

  rowEnd(): void {
    if (this.#cells.length === 0) return
    this.#total += this.#cells.length
    if (this.#total > SHEET_LIMITS.cells) throw overLimit(TOO_MANY)
    this.#rows.push({ number: this.#number, cells: this.#cells, hidden: this.#hidden })
  }

  #value({ type, value, style }: RawCell): CellValue {
    if (value === null || value === '') return null
    if (type === 's') return this.#sharedString(Number(value))
    if (type === 'inlineStr') return detachedText(value)
    if (type === 'str') return cellText(value) || null
    if (type === 'b') return value === '1' || value === 'true'
    if (type === 'e') return decodeUtf8(value)
    if (type === 'd') return isoValue(decodeUtf8(value))
    return this.#numeric(value, style)
  }

  #sharedString(index: number): CellValue {
    const text = this.#context.sharedStrings.get(index)
    if (text === undefined) this.#context.badString()
    return text || null
  }

  #numeric(text: string, style: number): CellValue {
    const number = Number(text)
    if (Number.isNaN(number)) return cellText(text)
    const kind = this.#context.formats[style] ?? 'number'
    return kind === 'number' ? number : dateValue(number, kind, this.#context.date1904)
  }
}
