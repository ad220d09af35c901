import { damaged } from '../faults.ts'
import { SHEET_LIMITS } from '../limits.ts'
import type { RowCollector } from '../row-collector.ts'
import { CellText } from './cell-text.ts'
import { attribute, type HtmlHandler } from './html-scanner.ts'

const OUTSIDE = { es: 'una celda está fuera de la hoja', en: 'a cell is outside the sheet' }
const NONE: ReadonlySet<number> = new Set()

/**
 * Puts the rows of a page's tables, one after the other, into a collector. Tables that only arrange others are
 * stepped through; a table within a cell is that cell's text.
 */
export class PageRows implements HtmlHandler {
  readonly #rows: RowCollector
  readonly #layout: ReadonlySet<number>
  readonly #text = new CellText()
  /** By column, the last row that a cell of a row above covers, in the present table. */
  readonly #covered = new Int32Array(SHEET_LIMITS.columns + 2)
  #anyCovered = false
  #tables = 0
  /** Numbers of the open tables. */
  readonly #open: number[] = []
  /** How many tables are open within the present cell. */
  #nested = 0
  #row = 0
  #column = 0
  #inRow = false
  #cell: { readonly across: number } | undefined

  constructor(rows: RowCollector, layout: ReadonlySet<number> = NONE) {
    this.#rows = rows
    this.#layout = layout
  }

  open(name: string, tag: string): void {
    if (name === 'table') this.#openTable()
    else if (this.#nested > 0) this.#text.open(name)
    else if (!this.#inData()) return
    else if (name === 'tr') this.#openRow(tag)
    else if (name === 'td' || name === 'th') this.#openCell(tag)
    else if (this.#cell) this.#text.open(name)
  }

  close(name: string): void {
    if (name === 'table') this.#closeTable()
    else if (this.#nested > 0) this.#text.close(name)
    else if (name === 'td' || name === 'th') this.#closeCell()
    else if (name === 'tr') this.#closeRow()
    else if (this.#cell) this.#text.close(name)
  }

  text(piece: string): void {
    if (this.#cell) this.#text.add(piece)
  }

  /** To be called at the end of the page. */
  finish(): void {
    this.#nested = 0
    this.#closeRow()
  }

  #inData(): boolean {
    const table = this.#open.at(-1)
    return table !== undefined && !this.#layout.has(table)
  }

  #openTable(): void {
    if (this.#cell) {
      this.#nested++
      this.#text.open('table')
    } else if (this.#anyCovered) {
      this.#covered.fill(0)
      this.#anyCovered = false
    }
    this.#open.push(this.#tables++)
  }

  #closeTable(): void {
    if (this.#nested > 0) {
      this.#nested--
      this.#text.close('table')
    } else this.#closeRow()
    this.#open.pop()
  }

  #openRow(tag: string): void {
    this.#closeRow()
    this.#row++
    if (this.#row > SHEET_LIMITS.rows) throw damaged(OUTSIDE)
    this.#column = 0
    this.#inRow = true
    this.#rows.row(this.#row, /display\s*:\s*none/i.test(attribute(tag, 'style')))
  }

  #openCell(tag: string): void {
    this.#closeCell()
    if (!this.#inRow) this.#openRow('')
    this.#column++
    while ((this.#covered[this.#column] ?? 0) >= this.#row) this.#column++
    const across = span(tag, 'colspan', SHEET_LIMITS.columns)
    if (this.#column + across - 1 > SHEET_LIMITS.columns) throw damaged(OUTSIDE)
    this.#cell = { across }
    const down = span(tag, 'rowspan', SHEET_LIMITS.rows)
    if (down === 1) return
    this.#anyCovered = true
    this.#covered.fill(this.#row + down - 1, this.#column, this.#column + across)
  }

  #closeCell(): void {
    if (!this.#cell) return
    this.#rows.put(this.#column, this.#text.take() || null)
    this.#column += this.#cell.across - 1
    this.#cell = undefined
  }

  #closeRow(): void {
    this.#closeCell()
    if (!this.#inRow) return
    this.#inRow = false
    this.#rows.rowEnd()
  }
}

const span = (tag: string, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(Math.max(Math.floor(Number(attribute(tag, name))) || 1, 1), most)
