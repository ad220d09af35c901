import { TagPositions } from './tag-positions.ts'
import { checkLength, TextCollector } from './text-collector.ts'
import type { XmlHandler, XmlScanner } from './xml-scanner.ts'

/** A cell as it stands in the XML; the object is used again for the next one. */
export type RawCell = {
  /** 1-based. */
  column: number
  /** The `t` attribute: n, s (shared string), str, inlineStr, b, e, d. */
  type: string
  style: number
  /** Text of `<v>`, or for inlineStr the text as UTF-8 bytes (latin1); null when the cell has neither. */
  value: string | null
  formula: boolean
}

/** What a sheet consists of, in the order of the file. */
export type SheetEvents = {
  row(number: number, hidden: boolean): void
  cell(cell: RawCell): void
  rowEnd(): void
  /** Elements around the rows (dimension, merges, filters). */
  outside?(at: XmlScanner): void
  /** Character data of these, possibly in pieces. */
  outsideText?(at: XmlScanner): void
}

/** Reads the rows and cells of a worksheet part. */
export class SheetScanner implements XmlHandler {
  readonly #events: SheetEvents
  readonly #cell: RawCell = { column: 0, type: 'n', style: 0, value: null, formula: false }
  readonly #positions = new TagPositions()
  readonly #inline = new TextCollector()
  #inData = false
  #inValue = false

  constructor(events: SheetEvents) {
    this.#events = events
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (this.#inData) this.#openInside(name, at)
    else if (name === 'sheetData') this.#inData = true
    else this.#events.outside?.(at)
  }

  #openInside(name: string, at: XmlScanner): void {
    if (name === 'c') this.#openCell(at)
    else if (name === 'v') this.#openValue()
    else if (name === 'f') this.#cell.formula = true
    else if (name === 'row') {
      this.#positions.openRow(at)
      this.#events.row(this.#positions.row, this.#positions.hidden)
    } else this.#inline.open(name)
  }

  close(at: XmlScanner): void {
    if (!this.#inData) return
    const name = at.name()
    if (name === 'v') this.#inValue = false
    else if (name === 'c') this.#events.cell(this.#cell)
    else if (name === 'is') this.#cell.value = this.#inline.take()
    else if (name === 'row') this.#events.rowEnd()
    else if (name === 'sheetData') this.#inData = false
    else this.#inline.close(name)
  }

  text(at: XmlScanner): void {
    if (this.#inValue) this.#addValue(at)
    else if (this.#inline.active) this.#inline.add(at.source(), at.raw)
    else if (!this.#inData) this.#events.outsideText?.(at)
  }

  #openCell(at: XmlScanner): void {
    const cell = this.#cell
    const positions = this.#positions
    positions.openCell(at)
    cell.column = positions.column
    cell.type = positions.type
    cell.style = positions.style
    cell.value = null
    cell.formula = false
  }

  #openValue(): void {
    this.#inValue = true
    this.#cell.value = ''
  }

  #addValue(at: XmlScanner): void {
    const piece = at.raw ? at.source().replaceAll('&', '&amp;') : at.source()
    this.#cell.value += piece
    checkLength(this.#cell.value?.length ?? 0)
  }
}
