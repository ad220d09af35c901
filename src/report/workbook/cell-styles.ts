import type { StylePart } from './style-part.ts'

/** Cell formats that Excel can hold in one workbook, with some room left. */
const MAX_FORMATS = 64_000

export type Derived = {
  /** Marks text that looks like a formula as text, for when it is edited. */
  readonly quoted: boolean
  /** True for long text: it is wrapped. */
  readonly wrapped: boolean
}

/** New cell formats made from those that a workbook has. */
export class CellStyles {
  readonly #part: StylePart
  /** The alignment of long text. */
  #wrapping = '<alignment vertical="top" wrapText="1"/>'
  readonly #known = new Map<string, number>()

  constructor(part: StylePart) {
    this.#part = part
    this.#wrapping = this.#wrapping.replace('<', `<${part.prefix}`)
  }

  wraps(style: number): boolean {
    return /\swrapText=["'](1|true)["']/.test(alignment(this.#part.present('cellXfs')[style] ?? ''))
  }

  /** Long text is to be aligned as cells of this style are. */
  wrapLike(style: number): void {
    this.#wrapping = alignment(this.#part.present('cellXfs')[style] ?? '') || this.#wrapping
  }

  /** The style for a new cell beside one of `style`: the same but for the number format, which becomes General. */
  derive(style: number, { quoted, wrapped }: Derived): number {
    const key = `${style} ${quoted} ${wrapped}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#make(style, { quoted, wrapped })
    this.#known.set(key, made)
    return made
  }

  #make(style: number, { quoted, wrapped }: Derived): number {
    const base = this.#part.present('cellXfs')[style]
    if (base === undefined || this.#part.count('cellXfs') >= MAX_FORMATS) return style
    const plain = general(this.#unlinked(base.replace(CHECKBOX, '')), quoted)
    return this.#part.add('cellXfs', wrapped ? withAlignment(plain, this.#wrapping) : plain)
  }

  /** The format without the look of a link, which ours are not. */
  #unlinked(format: string): string {
    const font = this.#part.present('fonts')[Number(/\sfontId=["'](\d+)/.exec(format)?.[1] ?? -1)] ?? ''
    if (!THEME_LINK.test(font) && !(UNDERLINE.test(font) && BLUE.test(font))) return format
    const plain = [UNDERLINE, THEME_LINK, BLUE].reduce((rest, look) => rest.replace(look, ''), font)
    return format
      .replace(/(\sfontId=["'])\d+/, `$1${this.#part.add('fonts', plain)}`)
      .replace(/(\sxfId=["'])\d+/, '$10')
  }
}

/** What makes a cell a box to tick, in Excel since 2024. */
const CHECKBOX = /<(?:[^\s/<>:]+:)?extLst\b[\s\S]*<\/(?:[^\s/<>:]+:)?extLst>/
const UNDERLINE = /<(?:[^\s/<>:]+:)?u(?:\s(?![^>]*["']none["'])[^>]*)?\/>/
/** The theme's colours for links, seen and not; writers without a theme take a blue. */
const THEME_LINK = /<(?:[^\s/<>:]+:)?color\s[^>]*theme=["']1[01]["'][^>]*\/>/
const BLUE =
  /<(?:[^\s/<>:]+:)?color\s[^>]*(?:indexed=["'](?:4|12)["']|rgb=["'](?:FF|00)?(?:0000FF|0000EE|0563C1|1155CC|467886)["'])[^>]*\/>/i

const ALIGNMENT = /<(?:[^\s/<>:]+:)?alignment\b[^>]*?(?:\/>|>\s*<\/(?:[^\s/<>:]+:)?alignment>)/

const alignment = (format: string): string => ALIGNMENT.exec(format)?.[0] ?? ''

const CHANGED = /\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]*"|'[^']*')/g
const GENERAL = /\snumFmtId=["']0["']/

/** The format with General as number format; a plain one stays as it is written. */
const general = (format: string, quoted: boolean): string => {
  const tag = /^<[^>]*>/.exec(format)?.[0] ?? ''
  const isPlain = !tag.includes(' quotePrefix=') && (GENERAL.test(tag) || !tag.includes(' numFmtId='))
  if (isPlain && !quoted) return format
  const attributes = quoted ? ' numFmtId="0" quotePrefix="1"' : ' numFmtId="0"'
  return tag.replace(CHANGED, '').replace(/^<[^\s/>]+/, `$&${attributes}`) + format.slice(tag.length)
}

/** The format with another alignment, which is the first child of `<xf>`. */
const withAlignment = (format: string, wanted: string): string => {
  const [, tag = '', name = ''] = /^(<([^\s/>]+)[^>]*?)\/?>/.exec(format) ?? []
  const rest =
    format.endsWith('/>') && format.indexOf('<', 1) < 0 ? `</${name}>` : format.slice(tag.length + 1)
  const open = `${tag.replace(/\sapplyAlignment=(?:"[^"]*"|'[^']*')/, '')} applyAlignment="1">`
  return open + wanted + rest.replace(ALIGNMENT, '')
}
