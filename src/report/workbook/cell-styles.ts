import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { Zip } from '../../intake/xlsx/zip-reader.ts'
import { rewriteXml } from './rewrite.ts'

/** Cell formats that Excel can hold in one workbook, with some room left. */
const MAX_FORMATS = 64_000

export type Derived = {
  /** Marks text that looks like a formula as text, for when it is edited. */
  readonly quoted: boolean
  /** A style whose alignment and wrapping are taken over, or null. */
  readonly alignedLike: number | null
}

/** The cell formats of a workbook (`cellXfs`), and new ones made from them. */
export class CellStyles {
  readonly #xml: string
  readonly #formats: readonly string[]
  readonly #added: string[] = []
  readonly #known = new Map<string, number>()

  constructor(xml: string) {
    this.#xml = xml
    this.#formats = cellFormats(xml)
  }

  get changed(): boolean {
    return this.#added.length > 0
  }

  wraps(style: number): boolean {
    return /\swrapText=["'](1|true)["']/.test(alignment(this.#formats[style] ?? ''))
  }

  /** The style for a new cell beside one of `style`: the same but for the number format, which becomes General. */
  derive(style: number, { quoted, alignedLike }: Derived): number {
    const key = `${style} ${quoted} ${alignedLike}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#add(style, { quoted, alignedLike })
    this.#known.set(key, made)
    return made
  }

  /** The styles part with what was added. */
  toXml(): string {
    const count = String(this.#formats.length + this.#added.length)
    return rewriteXml(this.#xml, {
      tag: (name, tag) => (name === 'cellXfs' ? tag.replace(/(\scount=["'])\d+/, `$1${count}`) : tag),
      beforeEnd: (name) => (name === 'cellXfs' ? this.#added.join('') : ''),
    })
  }

  #add(style: number, { quoted, alignedLike }: Derived): number {
    const base = this.#formats[style]
    if (base === undefined) return style
    const plain = general(base, quoted)
    const format = alignedLike === null ? plain : withAlignment(plain, this.#formats[alignedLike] ?? '')
    const same = this.#formats.indexOf(format)
    if (same >= 0) return same
    const added = this.#added.indexOf(format)
    if (added >= 0) return this.#formats.length + added
    if (this.#formats.length + this.#added.length >= MAX_FORMATS) return style
    return this.#formats.length + this.#added.push(format) - 1
  }
}

export const readCellStyles = async (zip: Zip, styles: ZipEntry | undefined): Promise<CellStyles> =>
  new CellStyles(styles ? await wholeXml(zip, styles) : '')

/** The `<xf>` elements of cellXfs, each as it is written. */
const cellFormats = (xml: string): readonly string[] => {
  const formats: string[] = []
  let inside = false
  let start = 0
  const scanner = new XmlScanner({
    open: (at) => {
      const name = at.name()
      if (name === 'cellXfs') inside = true
      if (inside && name === 'xf') start = at.start
    },
    close: (at) => {
      const name = at.name()
      if (inside && name === 'xf') formats.push(xml.slice(start, at.end))
      if (name === 'cellXfs') inside = false
    },
  })
  scanner.push(Buffer.from(xml, 'latin1'))
  scanner.finish()
  return formats
}

const ALIGNMENT = /<(?:\w+:)?alignment\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?alignment>)/

const alignment = (format: string): string => ALIGNMENT.exec(format)?.[0] ?? ''

const CHANGED = /\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]*"|'[^']*')/g
const GENERAL = /\snumFmtId=["']0["']/

/** The format with General as number format; a plain one stays as it is written. */
const general = (format: string, quoted: boolean): string => {
  const tag = /^<[^>]*>/.exec(format)?.[0] ?? ''
  const isPlain = !tag.includes(' quotePrefix=') && (GENERAL.test(tag) || !tag.includes(' numFmtId='))
  if (isPlain && !quoted) return format
  const attributes = quoted ? ' numFmtId="0" quotePrefix="1"' : ' numFmtId="0"'
  return tag.replace(CHANGED, '').replace(/^<[\w:]+/, `$&${attributes}`) + format.slice(tag.length)
}

/** The format with the alignment of another; alignment is the first child of `<xf>`. */
const withAlignment = (format: string, other: string): string => {
  const wanted = alignment(other)
  const [, tag = '', name = ''] = /^(<([\w:]+)[^>]*?)\/?>/.exec(format) ?? []
  const rest =
    format.endsWith('/>') && format.indexOf('<', 1) < 0 ? `</${name}>` : format.slice(tag.length + 1)
  const open = `${tag.replace(/\sapplyAlignment=(?:"[^"]*"|'[^']*')/, '')} applyAlignment="1">`
  return open + wanted + rest.replace(ALIGNMENT, '')
}
