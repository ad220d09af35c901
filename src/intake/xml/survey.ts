import { charactersOfPoints } from '../ods/length.ts'
import type { SheetInfo } from '../source.ts'
import { attributesOf } from '../xlsx/attributes.ts'
import type { FormatKind } from '../xlsx/number-format.ts'
import type { XmlHandler, XmlScanner } from '../xlsx/xml-scanner.ts'
import { namedFormatKind } from './sheet-values.ts'

const COLUMNS_KEPT = 1024

type Sheet = { name: string; visible: boolean; widths: (number | null)[] }

/** An attribute by its local name: exports prefix them with `ss:` or with nothing. */
const localAttributes = (tag: string): ReadonlyMap<string, string> =>
  new Map([...attributesOf(tag)].map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]))

/** Sheets and styles of a workbook in XML of Excel 2003. */
export class Survey implements XmlHandler {
  readonly #sheets: Sheet[] = []
  readonly #kinds = new Map<string, FormatKind>()
  #style = ''
  #inVisible = false
  #date1904 = false

  get sheets(): readonly SheetInfo[] {
    return this.#sheets.map((sheet, index) => ({ ...sheet, index }))
  }

  /** What each style makes of a number, by its id. */
  get kinds(): ReadonlyMap<string, FormatKind> {
    return this.#kinds
  }

  get date1904(): boolean {
    return this.#date1904
  }

  open(at: XmlScanner): void {
    const name = at.name()
    if (name === 'Cell' || name === 'Data' || name === 'Row') return
    this.#inVisible = name === 'Visible'
    if (name === 'Date1904') this.#date1904 = true
    else if (name === 'Worksheet') this.#addSheet(localAttributes(at.source()))
    else if (name === 'Column') this.#addColumns(localAttributes(at.source()))
    else if (name === 'Style') this.#style = localAttributes(at.source()).get('ID') ?? ''
    else if (name === 'NumberFormat') this.#addFormat(localAttributes(at.source()).get('Format') ?? '')
  }

  close(): void {
    this.#inVisible = false
  }

  text(at: XmlScanner): void {
    const sheet = this.#sheets.at(-1)
    if (this.#inVisible && sheet) sheet.visible = !/^\s*Sheet(Very)?Hidden/.test(at.source())
  }

  #addSheet(attributes: ReadonlyMap<string, string>): void {
    this.#sheets.push({ name: attributes.get('Name') ?? '', visible: true, widths: [] })
  }

  #addFormat(format: string): void {
    this.#kinds.set(this.#style, namedFormatKind(format))
  }

  #addColumns(attributes: ReadonlyMap<string, string>): void {
    const widths = this.#sheets.at(-1)?.widths
    if (!widths) return
    const first = Number(attributes.get('Index') ?? widths.length + 1) - 1
    while (widths.length < Math.min(first, COLUMNS_KEPT)) widths.push(null)
    const points = Number(attributes.get('Width') ?? 0)
    const width = points > 0 ? charactersOfPoints(points) : null
    const last = Math.min(first + Number(attributes.get('Span') ?? 0), COLUMNS_KEPT - 1)
    while (widths.length <= last) widths.push(width)
  }
}
