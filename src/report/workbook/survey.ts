import { SHEET_LIMITS } from '../../intake/limits.ts'
import { attributesOf } from '../../intake/xlsx/attributes.ts'
import { parseRange, type Range } from '../../intake/xlsx/cell-reference.ts'
import { type RawCell, type SheetEvents, SheetScanner } from '../../intake/xlsx/sheet-scanner.ts'
import { checkLength } from '../../intake/xlsx/text-collector.ts'
import { scanXml } from '../../intake/xlsx/xml-part.ts'
import type { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { Zip } from '../../intake/xlsx/zip-reader.ts'
import { ColumnSizes } from './column-sizes.ts'

/** Elements around a rule of the extension list: worksheet, extLst, ext, the list of rules. */
export const EXTENSION_RULE = 4

export type HeaderCell = Readonly<Pick<RawCell, 'column' | 'type' | 'value'>>

/** Rows below the header whose styles are looked at. */
const STYLE_SAMPLE = 50
/** Merges above the header that are remembered; titles have a handful. */
const MAX_MERGES = 1_000

/** Conditional formats that measure a cell by the others of their range, or look for the empty ones. */
const AMONG_OTHERS = new Set([
  ...['duplicateValues', 'uniqueValues', 'colorScale', 'dataBar', 'iconSet', 'top10', 'aboveAverage'],
  'containsBlanks',
])

/** Where the tickets are. */
export type Block = {
  readonly headerRow: number
  /** Below it nothing is in the way of new columns. */
  readonly endRow: number
  /** True for a cell style that wraps its text. */
  wraps(style: number): boolean
}

/** What stands where on a sheet, as far as new columns must know. */
export class Survey implements SheetEvents {
  readonly header: HeaderCell[] = []
  /** By column: 1 where a row of the block holds something. */
  readonly used = new Uint8Array(SHEET_LIMITS.columns + 2)
  /** The last column in use of each row above the header. */
  readonly above = new Map<number, number>()
  readonly mergesAbove: Range[] = []
  /** The cells that each validation is about. */
  readonly validations: string[] = []
  /** The same of those in the extension list. */
  readonly extensionValidations: string[] = []
  readonly widths = new ColumnSizes()
  /** Of each conditional format, whether it may be about whole rows: it judges a cell without looking at the others. */
  readonly rowFormats: boolean[] = []
  /** The same of those in the extension list. */
  readonly extensionRowFormats: boolean[] = []
  /** The largest priority of a conditional format, which is the least. */
  lastPriority = 0
  /** The last row in use. */
  lastRow = 0
  /** The style of the rightmost cell that wraps its text in the first rows, or null. */
  wrappingStyle: number | null = null
  readonly hasHeader: boolean
  readonly #headerRow: number
  readonly #endRow: number
  readonly #wraps: (style: number) => boolean
  #wrappingColumn = 0
  #extensionRule = ''
  /** Within the cells of a validation of the extension list. */
  #inExtension = false
  #row = 0

  constructor({ headerRow, endRow, wraps }: Block) {
    this.hasHeader = headerRow > 0
    this.#headerRow = headerRow
    this.#endRow = endRow
    this.#wraps = wraps
  }

  row(number: number): void {
    this.#row = number
  }

  cell(cell: RawCell): void {
    const below = this.#row - this.#headerRow
    if (!cell.formula && !cell.value) return
    if (below > 0 && below <= STYLE_SAMPLE) this.#sampleStyle(cell)
    if (this.#row > this.lastRow) this.lastRow = this.#row
    if (below < 0) this.above.set(this.#row, Math.max(cell.column, this.above.get(this.#row) ?? 0))
    else if (this.#row <= this.#endRow) this.used[cell.column] = 1
    if (below === 0) this.header.push({ column: cell.column, type: cell.type, value: cell.value })
  }

  rowEnd(): void {}

  outside(at: XmlScanner): void {
    const name = at.name()
    if (name === 'col' || name === 'sheetFormatPr') this.widths.add(name, attributesOf(at.source()))
    if (name === 'mergeCell') this.#merge(parseRange(attributesOf(at.source()).get('ref') ?? ''))
    else if (name === 'conditionalFormatting') this.#formatsAt(at.depth).push(true)
    else if (name === 'cfRule') this.#rule(attributesOf(at.source()), this.#formatsAt(at.depth - 1))
    else if (name === 'dataValidation' && at.depth === 2)
      this.validations.push(attributesOf(at.source()).get('sqref') ?? '')
    this.#extension(name, at.depth)
  }

  outsideText(at: XmlScanner): void {
    if (!this.#inExtension) return
    const cells = this.extensionValidations.pop() + at.source()
    checkLength(cells.length)
    this.extensionValidations.push(cells)
  }

  /** Makes the columns of a range beside the block count as used; one up to the sheet's edge holds nothing there. */
  occupy({ firstRow, firstColumn, lastRow, lastColumn }: Range): void {
    const beside = lastRow >= this.#headerRow && firstRow <= this.#endRow
    if (beside && lastColumn < SHEET_LIMITS.columns) this.used.fill(1, firstColumn, lastColumn + 1)
  }

  #extension(name: string, depth: number): void {
    if (depth === EXTENSION_RULE) this.#extensionRule = name
    const inRule = this.#extensionRule === 'dataValidation'
    if (inRule && depth === EXTENSION_RULE) this.extensionValidations.push('')
    this.#inExtension = inRule && name === 'sqref' && depth === EXTENSION_RULE + 1
  }

  #formatsAt(depth: number): boolean[] {
    return depth === EXTENSION_RULE ? this.extensionRowFormats : this.rowFormats
  }

  #rule(rule: ReadonlyMap<string, string>, formats: boolean[]): void {
    this.lastPriority = Math.max(this.lastPriority, Number(rule.get('priority') ?? 0))
    if (AMONG_OTHERS.has(rule.get('type') ?? '')) formats[formats.length - 1] = false
  }

  #merge(range: Range): void {
    this.occupy(range)
    if (range.lastRow < this.#headerRow && this.mergesAbove.length < MAX_MERGES) this.mergesAbove.push(range)
  }

  #sampleStyle({ column, style }: RawCell): void {
    if (column < this.#wrappingColumn || !this.#wraps(style)) return
    this.#wrappingColumn = column
    this.wrappingStyle = style
  }
}

/** Reads through a sheet once. */
export const surveySheet = async (zip: Zip, sheet: ZipEntry, survey: Survey): Promise<void> =>
  scanXml(zip.inflate(sheet), new SheetScanner(survey))
