import type { SheetInfo } from '../source.ts'
import { attributesOf } from '../xlsx/attributes.ts'
import type { XmlHandler, XmlScanner } from '../xlsx/xml-scanner.ts'
import { charactersOf } from './length.ts'

/** Elements around a table that is a sheet: document, body, spreadsheet. Tables elsewhere are parts of something. */
export const SHEET_DEPTH = 3
const COLUMNS_KEPT = 16_384

type Attributes = ReadonlyMap<string, string>
type Sheet = { name: string; visible: boolean; widths: (number | null)[] }

/** The sheets of a spreadsheet, with what its styles say of them; the styles come first in the file. */
export class Survey implements XmlHandler {
  readonly #sheets: Sheet[] = []
  readonly #widths = new Map<string, number>()
  readonly #hidden = new Set<string>()
  #style = ''
  /** The sheet that the scanner is in. */
  #open: Sheet | undefined

  get sheets(): readonly SheetInfo[] {
    return this.#sheets.map((sheet, index) => ({ ...sheet, index }))
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (name === 'table-cell' || name === 'p') return
    if (name === 'table' && at.depth === SHEET_DEPTH) this.#openSheet(attributesOf(at.source()))
    else if (name === 'table-column') this.#addColumns(attributesOf(at.source()))
    else if (!this.#open) this.#readStyle(name, at)
  }

  close(at: XmlScanner): void {
    if (at.depth === SHEET_DEPTH && at.name() === 'table') this.#open = undefined
  }

  #readStyle(name: string, at: XmlScanner): void {
    if (name === 'style') this.#style = attributesOf(at.source()).get('style:name') ?? ''
    else if (name === 'table-column-properties') {
      const width = charactersOf(attributesOf(at.source()).get('style:column-width') ?? '')
      if (width !== null) this.#widths.set(this.#style, width)
    } else if (name === 'table-properties') {
      if (attributesOf(at.source()).get('table:display') === 'false') this.#hidden.add(this.#style)
    }
  }

  #openSheet(attributes: Attributes): void {
    const visible = !this.#hidden.has(attributes.get('table:style-name') ?? '')
    this.#open = { name: attributes.get('table:name') ?? '', visible, widths: [] }
    this.#sheets.push(this.#open)
  }

  #addColumns(attributes: Attributes): void {
    const widths = this.#open?.widths
    if (!widths) return
    const width = this.#widths.get(attributes.get('table:style-name') ?? '') ?? null
    const repeated = Number(attributes.get('table:number-columns-repeated') ?? 1)
    for (let n = Math.min(repeated, COLUMNS_KEPT - widths.length); n > 0; n--) widths.push(width)
  }
}
