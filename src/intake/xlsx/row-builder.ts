import { RowCollector } from '../row-collector.ts'
import type { CellValue } from '../source.ts'
import { attributesOf } from './attributes.ts'
import type { FormatKind } from './number-format.ts'
import { dateValue, isoValue } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { RawCell, SheetEvents } from './sheet-scanner.ts'
import type { XmlScanner } from './xml-scanner.ts'
import { cellText, decodeUtf8, detachedText } from './xml-text.ts'

/** What is needed to say what a cell holds. */
export type ValueContext = {
  readonly sharedStrings: SharedStrings
  /** By cell style. */
  readonly formats: readonly FormatKind[]
  readonly date1904: boolean
  /** Called when a cell refers to a shared string that does not exist. */
  badString(): void
  /** Called when the value of a formula was never calculated. */
  uncalculated(): void
  /** Called when the sheet is protected. */
  isProtected(): void
}

/** Tells a collector what the cells of a sheet hold. */
export class RowBuilder implements SheetEvents {
  readonly rows = new RowCollector()
  readonly #context: ValueContext

  constructor(context: ValueContext) {
    this.#context = context
  }

  row(number: number, hidden: boolean): void {
    this.rows.row(number, hidden)
  }

  cell(cell: RawCell): void {
    if (cell.formula && !isCalculated(cell)) this.#context.uncalculated()
    this.rows.put(cell.column, this.#value(cell))
  }

  rowEnd(): void {
    this.rows.rowEnd()
  }

  outside(at: XmlScanner): void {
    if (at.name() !== 'sheetProtection') return
    if (/^(1|true)$/.test(attributesOf(at.source()).get('sheet') ?? '')) this.#context.isProtected()
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

/** Only a text may be empty, which Excel and LibreOffice say to be one; openpyxl leaves an empty number. */
const isCalculated = ({ type, value }: RawCell): boolean => (type === 'str' ? value !== null : !!value)
