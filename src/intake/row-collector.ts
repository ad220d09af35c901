import { overLimit } from './faults.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { CellValue, SheetRow } from './source.ts'

const TOO_MANY = { es: '50 millones de celdas en una hoja', en: '50 million cells in one sheet' }

const TOO_SPARSE = {
  es: '4 millones de celdas vacías entre celdas muy separadas',
  en: '4 million empty cells between cells far apart',
}

/** Rows are handed on when there are so many, or so wide ones. */
const BATCH = { rows: 256, cells: 65_536 } as const

/** Cells from which on a gap is filled at once: one by one a stray cell at the sheet's edge would take long. */
const WIDE_GAP = 64

const widened = (cells: readonly CellValue[], length: number): CellValue[] => {
  const wide = new Array<CellValue>(length).fill(null)
  for (const [i, cell] of cells.entries()) wide[i] = cell
  return wide
}

/** Puts the non-empty rows of a sheet together, for a reader that meets their cells one by one. */
export class RowCollector {
  #rows: SheetRow[] = []
  #cells: CellValue[] = []
  #number = 0
  #hidden = false
  #total = 0
  /** Cells of wide gaps. */
  #gaps = 0
  /** Cells of the rows that wait. */
  #waiting = 0

  /** True when rows wait that should be taken now. */
  get full(): boolean {
    return this.#rows.length >= BATCH.rows || this.#waiting >= BATCH.cells
  }

  /** The rows that wait, which are none any more then. */
  take(): readonly SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    this.#waiting = 0
    return rows
  }

  row(number: number, hidden: boolean): void {
    this.#number = number
    this.#hidden = hidden
    this.#cells = []
  }

  /** `column` is 1-based; an empty cell need not be told. */
  put(column: number, value: CellValue): void {
    if (value === null) return
    const at = column - 1
    this.#countGap(at - this.#cells.length)
    if (at - this.#cells.length > WIDE_GAP) this.#cells = widened(this.#cells, at + 1)
    while (this.#cells.length < at) this.#cells.push(null)
    this.#cells[at] = value
  }

  #countGap(cells: number): void {
    if (cells <= SHEET_LIMITS.gaps.usual) return
    this.#gaps += cells
    if (this.#gaps > SHEET_LIMITS.gaps.cells) throw overLimit(TOO_SPARSE)
  }

  /**
   * The row is complete, and `repeated` rows are like it, it included. Throws file.too-large when the sheet holds more
   * cells than can be handled.
   */
  rowEnd(repeated = 1): void {
    if (this.#cells.length === 0) return
    for (let i = 0; i < repeated; i++) this.#add(this.#number + i)
  }

  #add(number: number): void {
    this.#waiting += this.#cells.length
    this.#total += this.#cells.length
    if (this.#total > SHEET_LIMITS.cells) throw overLimit(TOO_MANY)
    this.#rows.push({ number, cells: this.#cells, hidden: this.#hidden })
  }
}
