import { attributesOf, editAttribute } from '../../intake/xlsx/attributes.ts'
import { TagPositions } from '../../intake/xlsx/tag-positions.ts'
import type { XmlHandler, XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import { BehindRows } from './behind-rows.ts'
import type { SplicePlan } from './splice-plan.ts'

/** The place in a row where new cells go. */
export type RowSlot = {
  readonly row: number
  /** The style of the last cell before the new ones. */
  readonly style: number
  /** What is written when there are no new cells: the cells that stand there now. */
  original: string
  /** Around new cells, when the row itself was an empty element. */
  readonly before: string
  readonly after: string
}

export type Piece = string | RowSlot

/** Copies a sheet, piece by piece, leaving a slot in every row that may get new cells. */
export class SheetSplicer implements XmlHandler {
  /** The namespace prefix of the sheet's elements with its colon, or ''. */
  prefix = ''
  readonly #plan: SplicePlan
  readonly #positions = new TagPositions()
  #pieces: Piece[] = []
  #slots = 0
  /** Up to where the present `xml` was copied, or dropped. */
  #copied = 0
  #state: 'before' | 'columns' | 'rows' | 'behind' = 'before'
  #columns: ReadonlyMap<string, string>[] | null = []
  #wanted = false
  #style = 0
  /** The slot of the present row; `capturing` while the cells that it may replace go by. */
  #slot: RowSlot | null = null
  #capturing = false
  readonly #behind: BehindRows

  constructor(plan: SplicePlan) {
    this.#plan = plan
    this.#behind = new BehindRows(plan, {
      copy: (at, to) => this.#copy(at, to),
      write: (xml) => this.#pieces.push(xml),
      replace: (at, by) => this.#replace(at, by),
    })
  }

  /** Slots that wait to be taken. */
  get waiting(): number {
    return this.#slots
  }

  /** To be called after each chunk: copies what is left of it. */
  flush(at: XmlScanner): void {
    this.#copy(at, at.consumed)
    this.#copied = 0
  }

  /** The pieces so far, but for a slot that is not complete. */
  take(): readonly Piece[] {
    const keep = this.#capturing ? this.#pieces.splice(-1) : []
    const pieces = this.#pieces
    this.#pieces = keep
    this.#slots = keep.length
    return pieces
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (this.#state === 'rows') {
      if (name === 'c') this.#openCell(at)
      else if (name === 'row') this.#openRow(at)
    } else if (this.#state === 'behind') this.#behind.open(name, at)
    else if (name === 'sheetData') this.#openData(at)
    else if (name === 'cols' || name === 'col') this.#openColumns(name, at)
    else this.#replace(at, this.#plan.editTag(name, at.source(), at.depth))
  }

  close(at: XmlScanner): void {
    const name = at.name()
    if (this.#state === 'behind') this.#behind.close(name, at)
    else if (name === 'row') this.#closeRow(at)
    else if (name === 'sheetData') this.#state = 'behind'
    else if (name === 'cols' && this.#state === 'columns') {
      this.#copied = at.end
      this.#state = 'before'
      this.#writeColumns(at)
    }
  }

  #openColumns(name: string, at: XmlScanner): void {
    if (name === 'col') this.#columns?.push(attributesOf(at.source()))
    else this.#copy(at, at.start)
    this.#state = 'columns'
  }

  #openData(at: XmlScanner): void {
    this.prefix = at.prefix()
    this.#copy(at, at.start)
    this.#writeColumns(at)
    this.#state = 'rows'
  }

  #writeColumns(at: XmlScanner): void {
    if (this.#columns) this.#pieces.push(this.#plan.columns(this.#columns, at.prefix()))
    this.#columns = null
  }

  #openRow(at: XmlScanner): void {
    this.#positions.openRow(at)
    this.#wanted = this.#plan.wanted(this.#positions.row)
    this.#style = 0
    this.#slot = null
    if (!this.#wanted) return
    const tag = at.source()
    const widened = this.#plan.editRow(
      editAttribute(tag, 'spans', (spans) => this.#widen(spans)),
      this.#positions.row,
    )
    if (!at.empty) this.#replace(at, widened)
    else this.#openSlot(at, { before: widened.replace(/\s*\/>$/, '>'), after: `</${at.prefix()}row>` })
  }

  #widen(spans: string): string {
    const [, from, to] = /^(\d+):(\d+)$/.exec(spans) ?? []
    return from === undefined ? spans : `${from}:${Math.max(Number(to), this.#plan.lastColumn)}`
  }

  #openCell(at: XmlScanner): void {
    if (!this.#wanted) return
    this.#positions.openCell(at)
    const { column, style } = this.#positions
    if (column < this.#plan.firstColumn) this.#style = style
    else {
      if (!this.#slot) this.#openSlot(at, { before: '', after: '' })
      if (column > this.#plan.lastColumn) this.#closeSlot(at)
    }
  }

  #closeRow(at: XmlScanner): void {
    if (!this.#wanted) return
    if (!this.#slot) this.#openSlot(at, { before: '', after: '' })
    if (this.#capturing) {
      this.#copy(at, at.empty ? at.end : at.start)
      this.#capturing = false
    }
  }

  #openSlot(at: XmlScanner, around: Pick<RowSlot, 'before' | 'after'>): void {
    this.#copy(at, at.start)
    this.#slot = { row: this.#positions.row, style: this.#style, original: '', ...around }
    this.#pieces.push(this.#slot)
    this.#slots++
    this.#capturing = true
  }

  #closeSlot(at: XmlScanner): void {
    if (!this.#capturing) return
    this.#copy(at, at.start)
    this.#capturing = false
  }

  #replace(at: XmlScanner, by: string): void {
    if (by === at.source()) return
    this.#copy(at, at.start)
    this.#pieces.push(by)
    this.#copied = at.end
  }

  #copy(at: XmlScanner, to: number): void {
    if (to > this.#copied && this.#state !== 'columns') {
      const piece = at.xml.slice(this.#copied, to)
      if (this.#capturing && this.#slot) this.#slot.original += piece
      else if (!this.#behind.holdsBack(piece)) this.#pieces.push(piece)
    }
    this.#copied = to
  }
}
