import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { Zip } from '../../intake/xlsx/zip-reader.ts'
import { insertChild, rewriteXml } from './rewrite.ts'

/** The lists of a styles part that we add to, each with its elements (ECMA-376 part 1, 18.8). */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'] as const

export type Section = (typeof SECTIONS)[number]

/** The children of `<styleSheet>` in their order. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
]

type Elements = Record<Section, string[]>

const none = (): Elements => ({ numFmts: [], fonts: [], fills: [], cellXfs: [], dxfs: [] })

/** A styles part (latin1) and what is added to its lists; nothing that stands in it is changed. */
export class StylePart {
  /** The namespace prefix of its elements with its colon, or ''. */
  readonly prefix: string
  /** True when cell formats may refer to a named style's. */
  readonly hasParentFormats: boolean
  readonly #xml: string
  readonly #present: Elements
  readonly #added = none()

  constructor(xml: string) {
    this.#xml = xml
    const { elements, prefix } = elementsOf(xml)
    this.#present = elements
    this.prefix = prefix
    this.hasParentFormats = xml.includes(`<${prefix}cellStyleXfs`)
  }

  get changed(): boolean {
    return SECTIONS.some((section) => this.#added[section].length > 0)
  }

  /** The elements that were there from the start. */
  present(section: Section): readonly string[] {
    return this.#present[section]
  }

  all(section: Section): readonly string[] {
    return [...this.#present[section], ...this.#added[section]]
  }

  count(section: Section): number {
    return this.#present[section].length + this.#added[section].length
  }

  /** The position of this element in its list; added when it is not there yet. */
  add(section: Section, element: string): number {
    const present = this.#present[section]
    const same = present.indexOf(element)
    if (same >= 0) return same
    const added = this.#added[section].indexOf(element)
    if (added >= 0) return present.length + added
    return present.length + this.#added[section].push(element) - 1
  }

  /** The part with what was added. */
  toXml(): string {
    const changed = SECTIONS.filter((section) => this.#added[section].length > 0)
    const found = new Set<string>()
    const isOurs = (name: string, depth: number): name is Section =>
      depth === 1 && changed.some((section) => section === name)
    const xml = rewriteXml(this.#xml, {
      tag: (name, tag, depth) => {
        if (!isOurs(name, depth)) return tag
        found.add(name)
        return tag.replace(/(\scount=["'])\d+/, `$1${this.count(name)}`)
      },
      beforeEnd: (name, _, depth) => (isOurs(name, depth) ? this.#added[name].join('') : ''),
    })
    const missing = changed.filter((section) => !found.has(section))
    return missing.reduce((part, section) => this.#withSection(part, section), xml)
  }

  #withSection(xml: string, section: Section): string {
    const elements = this.#added[section]
    const list = (p: string): string =>
      `<${p}${section} count="${elements.length}">${elements.join('')}</${p}${section}>`
    return insertChild(xml, { order: ORDER, name: section, xml: list })
  }
}

export const readStyles = async (zip: Zip, entry: ZipEntry): Promise<StylePart> =>
  new StylePart(await wholeXml(zip, entry))

/** The elements of each list, each as it is written. */
const elementsOf = (xml: string): { elements: Elements; prefix: string } => {
  const elements = none()
  let prefix = ''
  let inside: Section | undefined
  let start = 0
  const scanner = new XmlScanner({
    open: (at) => {
      if (at.depth === 0) prefix = at.prefix()
      if (at.depth === 1) inside = SECTIONS.find((section) => section === at.name())
      if (at.depth === 2) start = at.start
    },
    close: (at) => {
      if (at.depth === 2 && inside) elements[inside].push(xml.slice(start, at.end))
      if (at.depth === 1) inside = undefined
    },
  })
  scanner.push(Buffer.from(xml, 'latin1'))
  scanner.finish()
  return { elements, prefix }
}
