import { encodeUtf8, escapeAttribute } from '../../intake/xlsx/xml-text.ts'
import type { StylePart } from './style-part.ts'

/** How a cell of our own looks; what is not said is as the workbook's plain text. */
export type CellFormat = {
  readonly bold?: boolean
  /** Points. */
  readonly size?: number
  readonly wrap?: boolean
  /** A colour behind the text: RRGGBB. */
  readonly fill?: string
  /** A number format's code ("0%"). */
  readonly numberFormat?: string
}

/** What a value asks of its format: a number format where none is said, or to be marked as text. */
export type ValueKind = 'plain' | 'quoted' | 'date' | 'datetime' | 'duration'

const KIND_FORMATS: Readonly<Record<ValueKind, string | undefined>> = {
  plain: undefined,
  quoted: undefined,
  date: 'yyyy\\-mm\\-dd',
  datetime: 'yyyy\\-mm\\-dd\\ hh:mm:ss',
  duration: '[h]:mm:ss',
}

/** The built-in number formats that we use, by their code (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '0%': 9,
  '0.00%': 10,
  '[h]:mm:ss': 46,
}
const FIRST_CUSTOM = 164

/** Makes cell formats from scratch, in the workbook's own font. */
export class OwnFormats {
  readonly #part: StylePart
  readonly #known = new Map<CellFormat, Partial<Record<ValueKind, number>>>()

  constructor(part: StylePart) {
    this.#part = part
  }

  /** The cell style (position in cellXfs) of a format; quick for an object that was asked for before. */
  style(format: CellFormat, kind: ValueKind = 'plain'): number {
    const known = this.#known.get(format)
    const style = known?.[kind] ?? this.#part.add('cellXfs', this.#formatXml(format, kind))
    if (known?.[kind] === undefined) this.#known.set(format, { ...known, [kind]: style })
    return style
  }

  #formatXml({ bold = false, size, wrap, fill, ...format }: CellFormat, kind: ValueKind): string {
    const p = this.#part.prefix
    const numberFormat = format.numberFormat ?? KIND_FORMATS[kind]
    const font = bold || size !== undefined ? this.#font(bold, size) : 0
    const attributes: readonly (readonly [applies: boolean | undefined, attribute: string])[] = [
      [
        true,
        `numFmtId="${this.#numberFormat(numberFormat)}" fontId="${font}" fillId="${this.#fill(fill)}" borderId="0"`,
      ],
      [this.#part.hasParentFormats, 'xfId="0"'],
      [numberFormat !== undefined, 'applyNumberFormat="1"'],
      [font > 0, 'applyFont="1"'],
      [fill !== undefined, 'applyFill="1"'],
      [wrap, 'applyAlignment="1"'],
      [kind === 'quoted', 'quotePrefix="1"'],
    ]
    const applied = attributes.filter(([applies]) => applies).map(([, attribute]) => attribute)
    const start = `<${p}xf ${applied.join(' ')}`
    return wrap ? `${start}><${p}alignment vertical="top" wrapText="1"/></${p}xf>` : `${start}/>`
  }

  #font(bold: boolean, size: number | undefined): number {
    const [base] = this.#part.present('fonts')
    const p = this.#part.prefix
    if (base === undefined) return 0
    const body = base.replace(new RegExp(`^<${p}font[^>]*>|</${p}font>$|<${p}b(\\s[^>]*)?/>`, 'g'), '')
    const sized =
      size === undefined ? body : body.replace(/(<(?:[^\s/<>:]+:)?sz\s[^>]*val=["'])[\d.]+/, `$1${size}`)
    return this.#part.add('fonts', `<${p}font>${bold ? `<${p}b/>` : ''}${sized}</${p}font>`)
  }

  #fill(colour: string | undefined): number {
    const p = this.#part.prefix
    if (colour === undefined) return 0
    const pattern = `<${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/>`
    return this.#part.add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid">${pattern}</${p}patternFill></${p}fill>`,
    )
  }

  #numberFormat(code = 'General'): number {
    return BUILT_IN[code] ?? customFormat(this.#part, encodeUtf8(escapeAttribute(code)))
  }
}

/** The id of a number format of this code, as attribute text; a new one when the workbook has none. */
const customFormat = (part: StylePart, code: string): number => {
  const ids = (formats: readonly string[]): number[] =>
    formats.map((format) => Number(/\snumFmtId=["'](\d+)/.exec(format)?.[1] ?? 0))
  const all = part.all('numFmts')
  const same = all.find((format) => format.includes(` formatCode="${code}"`))
  if (same !== undefined) return ids([same])[0] ?? 0
  const id = Math.max(FIRST_CUSTOM - 1, ...ids(all)) + 1
  part.add('numFmts', `<${part.prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`)
  return id
}
