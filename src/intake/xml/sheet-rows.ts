import { damaged } from '../faults.ts'
import { SHEET_LIMITS } from '../limits.ts'
import type { RowCollector } from '../row-collector.ts'
import { AttributeCursor } from '../xlsx/attributes.ts'
import { checkLength } from '../xlsx/text-collector.ts'
import type { RowHandler } from '../xlsx/xml-rows.ts'
import type { XmlScanner } from '../xlsx/xml-scanner.ts'
import { plainText } from '../xlsx/xml-text.ts'
import { typedValue } from './sheet-values.ts'
import type { Survey } from './survey.ts'

const OUTSIDE = { es: 'una celda está fuera de la hoja', en: 'a cell is outside the sheet' }

/** Puts the rows of one worksheet of XML of Excel 2003 into a collector. */
export class SheetRows implements RowHandler {
  /** True when the sheet has ended. */
  done = false
  readonly #wanted: number
  readonly #rows: RowCollector
  readonly #styles: Pick<Survey, 'kinds' | 'date1904'>
  readonly #attributes = new AttributeCursor()
  #sheet = -1
  #row = 0
  #column = 0
  /** Rows and columns by which the next ones are further away: `ss:Span`, `ss:MergeAcross`. */
  #rowSpan = 0
  #across = 0
  #style = ''
  #type = ''
  #text = ''
  #inData = false
  /** Open comments: they have data of their own. */
  #inComment = 0

  /** The collector gets the rows of the sheet at `wanted` (0-based). */
  constructor(wanted: number, rows: RowCollector, styles: Pick<Survey, 'kinds' | 'date1904'>) {
    this.#wanted = wanted
    this.#rows = rows
    this.#styles = styles
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (name === 'Worksheet') this.#sheet++
    if (this.#sheet !== this.#wanted) return
    if (name === 'Row') this.#openRow(at)
    else if (name === 'Cell') this.#openCell(at)
    else if (name === 'Comment') this.#inComment++
    else if (name === 'Data' && this.#inComment === 0) this.#openData(at)
  }

  close(at: XmlScanner): void {
    if (this.#sheet !== this.#wanted) return
    const name = at.name()
    if (name === 'Data') this.#inData = false
    else if (name === 'Comment') this.#inComment--
    else if (name === 'Cell') this.#closeCell()
    else if (name === 'Row') this.#rows.rowEnd()
    else if (name === 'Worksheet') this.done = true
  }

  text(at: XmlScanner): void {
    if (!this.#inData) return
    this.#text += plainText(at.source(), at.raw)
    checkLength(this.#text.length)
  }

  #openRow(at: XmlScanner): void {
    let row = this.#row + 1 + this.#rowSpan
    let hidden = false
    this.#rowSpan = 0
    this.#column = 0
    this.#across = 0
    this.#eachAttribute(at, (name, value) => {
      if (name === 'Index') row = Number(value)
      else if (name === 'Span') this.#rowSpan = Number(value)
      else if (name === 'Hidden') hidden = value === '1'
    })
    if (!(row >= 1 && row <= SHEET_LIMITS.rows)) throw damaged(OUTSIDE)
    this.#row = row
    this.#rows.row(row, hidden)
  }

  #openCell(at: XmlScanner): void {
    let column = this.#column + 1 + this.#across
    this.#across = 0
    this.#style = ''
    this.#text = ''
    this.#type = ''
    this.#eachAttribute(at, (name, value) => {
      if (name === 'Index') column = Number(value)
      else if (name === 'MergeAcross') this.#across = Number(value)
      else if (name === 'StyleID') this.#style = value
    })
    if (!(column >= 1 && column <= SHEET_LIMITS.columns)) throw damaged(OUTSIDE)
    this.#column = column
  }

  #openData(at: XmlScanner): void {
    this.#inData = true
    this.#eachAttribute(at, (name, value) => {
      if (name === 'Type') this.#type = value
    })
  }

  #closeCell(): void {
    const kind = this.#styles.kinds.get(this.#style) ?? 'number'
    const { date1904 } = this.#styles
    this.#rows.put(this.#column, typedValue({ type: this.#type, text: this.#text }, { kind, date1904 }))
  }

  /** By local names, with raw values: numbers and ids hold no entities. */
  #eachAttribute(at: XmlScanner, read: (name: string, value: string) => void): void {
    const attributes = this.#attributes
    attributes.reset(at.xml, at.nameEnd, at.end)
    while (attributes.next()) {
      const name = attributes.name()
      read(name.slice(name.indexOf(':') + 1), attributes.value())
    }
  }
}
