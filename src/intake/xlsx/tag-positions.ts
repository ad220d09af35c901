import { damaged } from '../faults.ts'
import { SHEET_LIMITS } from '../limits.ts'
import { AttributeCursor } from './attributes.ts'
import { columnAt } from './cell-reference.ts'
import type { XmlScanner } from './xml-scanner.ts'

const LETTER_R = 114
const LETTER_S = 115
const LETTER_T = 116

const BAD_ROW = { es: 'una fila tiene un número imposible', en: 'a row has an impossible number' }
const BAD_COLUMN = { es: 'una celda está fuera de la hoja', en: 'a cell is outside the sheet' }

/** What the tags `<row>` and `<c>` say, one after the other; positions that are not written are inferred. */
export class TagPositions {
  /** The present row and column, 1-based. */
  row = 0
  column = 0
  /** The present cell's type and style. */
  type = 'n'
  style = 0
  hidden = false
  readonly #attributes = new AttributeCursor()

  openRow(at: XmlScanner): void {
    const attributes = this.#attributes
    let row = this.row + 1
    this.column = 0
    this.hidden = false
    attributes.reset(at.xml, at.nameEnd, at.end)
    while (attributes.next()) {
      const name = attributes.name()
      if (name === 'r') row = Number(attributes.value())
      else if (name === 'hidden') this.hidden = /^(1|true)$/.test(attributes.value())
    }
    if (!(row >= 1 && row <= SHEET_LIMITS.rows)) throw damaged(BAD_ROW)
    this.row = row
  }

  openCell(at: XmlScanner): void {
    const attributes = this.#attributes
    this.column++
    this.type = 'n'
    this.style = 0
    attributes.reset(at.xml, at.nameEnd, at.end)
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.nameStart === 1) this.#readAttribute(at.xml)
    }
    if (this.column < 1 || this.column > SHEET_LIMITS.columns) throw damaged(BAD_COLUMN)
  }

  #readAttribute(xml: string): void {
    const attributes = this.#attributes
    const letter = xml.charCodeAt(attributes.nameStart)
    if (letter === LETTER_R) this.column = columnAt(xml, attributes.valueStart, attributes.valueEnd)
    else if (letter === LETTER_S) this.style = Number(attributes.value())
    else if (letter === LETTER_T) this.type = attributes.value()
  }
}
