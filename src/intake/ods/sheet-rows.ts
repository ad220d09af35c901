import { damaged, unsafe } from '../faults.ts'
import { REPEAT_LIMITS, SHEET_LIMITS } from '../limits.ts'
import type { RowCollector } from '../row-collector.ts'
import type { CellValue } from '../source.ts'
import { AttributeCursor } from '../xlsx/attributes.ts'
import type { RowHandler } from '../xlsx/xml-rows.ts'
import type { XmlScanner } from '../xlsx/xml-scanner.ts'
import { attributeText } from '../xlsx/xml-text.ts'
import { CellText } from './cell-text.ts'
import { SHEET_DEPTH } from './survey.ts'
import { type CellTag, cellValue } from './value.ts'

const REPEATED = {
  es: 'repite sin fin las mismas celdas',
  en: 'it repeats the same cells without end',
}
const OUTSIDE = { es: 'una celda está fuera de la hoja', en: 'a cell is outside the sheet' }

/** Puts the rows of one sheet into a collector; repeats of empty rows and cells only move the position. */
export class SheetRows implements RowHandler {
  /** True when the sheet has ended. */
  done = false
  readonly #wanted: number
  readonly #rows: RowCollector
  readonly #attributes = new AttributeCursor()
  readonly #text = new CellText()
  readonly #tag: CellTag & { covered: boolean; repeated: number } = {
    type: '',
    value: null,
    error: false,
    covered: false,
    repeated: 1,
  }
  #sheet = -1
  #inCell = false
  /** Open elements of the sheet's drawings, which may hold tables too. */
  #inShapes = 0
  #row = { number: 1, repeated: 1, hidden: false }
  #column = 1
  /** Filled cells of the row. */
  #filled = 0
  /** Cells that are there only because one, or a whole row, is repeated more often than is usual. */
  #copies = 0

  /** The collector gets the rows of the sheet at `wanted` (0-based). */
  constructor(wanted: number, rows: RowCollector) {
    this.#wanted = wanted
    this.#rows = rows
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (this.#inCell) this.#text.open(name, at)
    else if (this.#inShapes > 0 || name === 'shapes') this.#inShapes++
    else if (name === 'table' && at.depth === SHEET_DEPTH) this.#sheet++
    else if (this.#sheet !== this.#wanted) return
    else if (name === 'table-row') this.#openRow(at)
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(name, at)
  }

  close(at: XmlScanner): void {
    if (this.#inShapes > 0) this.#inShapes--
    else if (this.#sheet === this.#wanted) this.#closeInside(at.name(), at)
  }

  #closeInside(name: string, at: XmlScanner): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell()
    else if (this.#inCell) this.#text.close(name)
    else if (name === 'table-row') this.#closeRow()
    else if (name === 'table' && at.depth === SHEET_DEPTH) this.done = true
  }

  text(at: XmlScanner): void {
    if (this.#inCell) this.#text.add(at.source(), at.raw)
  }

  #openRow(at: XmlScanner): void {
    const attributes = this.#attributes
    this.#row.repeated = 1
    this.#row.hidden = false
    this.#column = 1
    this.#filled = 0
    attributes.reset(at.xml, at.nameEnd, at.end)
    while (attributes.next()) {
      const name = localName(attributes.name())
      if (name === 'number-rows-repeated') this.#row.repeated = count(attributes.value())
      else if (name === 'visibility') this.#row.hidden = attributes.value() !== 'visible'
    }
    this.#rows.row(this.#row.number, this.#row.hidden)
  }

  #closeRow(): void {
    const { number, repeated } = this.#row
    if (this.#filled > 0) {
      this.#checkRepeat(repeated, this.#filled)
      if (number + repeated - 1 > SHEET_LIMITS.rows) throw damaged(OUTSIDE)
      this.#rows.rowEnd(repeated)
    }
    this.#row.number += repeated
  }

  #openCell(name: string, at: XmlScanner): void {
    const tag = this.#tag
    const attributes = this.#attributes
    this.#inCell = true
    tag.type = ''
    tag.value = null
    tag.error = false
    tag.covered = name !== 'table-cell'
    tag.repeated = 1
    attributes.reset(at.xml, at.nameEnd, at.end)
    while (attributes.next()) this.#readAttribute(attributes.name())
  }

  #readAttribute(name: string): void {
    const tag = this.#tag
    if (name === 'calcext:value-type') {
      tag.error = this.#attributes.value() === 'error'
      return
    }
    const local = localName(name)
    if (local === 'value-type') tag.type = this.#attributes.value()
    else if (local === 'number-columns-repeated') tag.repeated = count(this.#attributes.value())
    else if (local === 'value' || local.endsWith('-value'))
      tag.value = attributeText(this.#attributes.value())
  }

  #closeCell(): void {
    const { covered, repeated } = this.#tag
    const text = this.#text.take()
    // what a merge covers is not seen
    const value = covered ? null : cellValue(this.#tag, text)
    this.#inCell = false
    if (value !== null) this.#addCells(value, repeated)
    this.#column += repeated
  }

  #addCells(value: CellValue, repeated: number): void {
    this.#checkRepeat(repeated, 1)
    if (this.#column + repeated - 1 > SHEET_LIMITS.columns) throw damaged(OUTSIDE)
    for (let i = 0; i < repeated; i++) this.#rows.put(this.#column + i, value)
    this.#filled += repeated
  }

  #checkRepeat(repeated: number, cells: number): void {
    if (repeated > REPEAT_LIMITS.usual) this.#copies += repeated * cells
    if (this.#copies > REPEAT_LIMITS.cells) throw unsafe(REPEATED)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const count = (value: string): number => Math.max(1, Math.floor(Number(value)) || 1)
