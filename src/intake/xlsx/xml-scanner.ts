import { damaged, unsafe } from '../faults.ts'
import { XML_LIMITS } from '../limits.ts'

/** What a scanner tells; all positions index into its `xml` and hold only during the call. */
export type XmlHandler = {
  /** A start tag; an empty element (`<a/>`) is opened and closed. */
  open(at: XmlScanner): void
  close(at: XmlScanner): void
  /** Character data between `start` and `end`, possibly in pieces. */
  text?(at: XmlScanner): void
}

const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const COLON = 58
const GREATER = 62
const QUESTION = 63
const BANG = 33
const BLANK = 32

const INCOMPLETE = -1

/**
 * Reads an XML part that arrives in chunks and keeps the position of every tag, so that a handler can copy what
 * it does not understand byte for byte. Refuses DOCTYPE (file.bomb), XML cut short and elements that end under
 * another name than they began with (file.corrupt).
 */
export class XmlScanner {
  /** The bytes at hand as latin1: what was left of the last chunk, and the present one. */
  xml = ''
  /** The tag, from its `<` to behind its `>`, or the character data. */
  start = 0
  end = 0
  /** The element's name without prefix. */
  nameStart = 0
  nameEnd = 0
  /** True for `<a/>`. */
  empty = false
  /** True for character data in CDATA: it holds no entities. */
  raw = false
  /** Elements around this one. */
  depth = 0
  /** How far `xml` was read by the last push; the rest is the start of the next one's `xml`. */
  consumed = 0
  /** By depth, the last element opened there, with its prefix: mostly the next one has the same name. */
  readonly #names: string[] = []
  readonly #handler: XmlHandler

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  push(chunk: Buffer): void {
    this.xml = this.xml.slice(this.consumed) + chunk.toString('latin1')
    this.consumed = this.#scan()
    if (this.xml.length - this.consumed > XML_LIMITS.token) {
      throw unsafe({ es: 'una etiqueta XML es desmesurada', en: 'an XML tag is far too long' })
    }
  }

  /** To be called when the part has ended. */
  finish(): void {
    if (this.depth !== 0 || this.consumed < this.xml.length) {
      throw damaged({ es: 'una parte del libro está cortada', en: 'a part of the workbook is cut short' })
    }
  }

  /** Local name of the element. */
  name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd)
  }

  /** The whole tag, or the character data. */
  source(): string {
    return this.xml.slice(this.start, this.end)
  }

  /** The prefix of the element with its colon, or ''. */
  prefix(): string {
    const from = this.start + (this.xml.charCodeAt(this.start + 1) === SLASH ? 2 : 1)
    return this.xml.slice(from, this.nameStart)
  }

  #scan(): number {
    const { xml } = this
    let at = 0
    for (;;) {
      const open = xml.indexOf('<', at)
      this.#text(at, open < 0 ? xml.length : open, false)
      if (open < 0) return xml.length
      at = this.#markup(open)
      if (at === INCOMPLETE) return open
    }
  }

  /** Handles what starts at `open`; where it ends, or INCOMPLETE. */
  #markup(open: number): number {
    const next = this.xml.charCodeAt(open + 1)
    if (next === BANG) return this.#declaration(open)
    if (next === QUESTION) return this.#behind('?>', open)
    const end = this.#tagEnd(open)
    if (end === INCOMPLETE) return INCOMPLETE
    this.start = open
    this.end = end
    this.#readName(next === SLASH ? open + 2 : open + 1)
    if (next === SLASH) this.#close()
    else this.#open()
    return end
  }

  #open(): void {
    this.empty = this.xml.charCodeAt(this.end - 2) === SLASH
    this.#handler.open(this)
    if (!this.empty && !this.#isNamed(this.#names[this.depth], this.start + 1)) {
      this.#names[this.depth] = this.xml.slice(this.start + 1, this.nameEnd)
    }
    this.depth++
    if (this.depth > XML_LIMITS.depth) {
      throw unsafe({ es: 'su XML está anidado sin fin', en: 'its XML is nested without end' })
    }
    if (this.empty) this.#close()
  }

  #close(): void {
    this.depth--
    if (!this.empty && !this.#isNamed(this.#names[this.depth], this.start + 2)) throw damaged(NOT_NESTED)
    this.#handler.close(this)
    this.empty = false
  }

  /** True when the tag's name, which starts at `from`, is this one. */
  #isNamed(name: string | undefined, from: number): boolean {
    return name?.length === this.nameEnd - from && this.xml.startsWith(name, from)
  }

  #declaration(open: number): number {
    const { xml } = this
    if (xml.startsWith('<!--', open)) return this.#behind('-->', open + 4)
    if (xml.startsWith(CDATA, open)) {
      const end = this.#behind(']]>', open + CDATA.length)
      if (end !== INCOMPLETE) this.#text(open + CDATA.length, end - 3, true)
      return end
    }
    const known = xml.slice(open, open + CDATA.length)
    if (CDATA.startsWith(known) || '<!--'.startsWith(known)) return INCOMPLETE
    throw unsafe({ es: 'declara un DOCTYPE', en: 'it declares a DOCTYPE' })
  }

  #behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from)
    return at < 0 ? INCOMPLETE : at + mark.length
  }

  #text(from: number, to: number, raw: boolean): void {
    if (to <= from) return
    this.start = from
    this.end = to
    this.raw = raw
    this.#handler.text?.(this)
  }

  /** Behind the `>` of the tag at `open`; a `>` within quotes is not one. */
  #tagEnd(open: number): number {
    const { xml } = this
    for (let i = open + 1; i < xml.length; i++) {
      const code = xml.charCodeAt(i)
      if (code === GREATER) return i + 1
      if (code !== QUOTE && code !== APOSTROPHE) continue
      i = xml.indexOf(code === QUOTE ? '"' : "'", i + 1)
      if (i < 0) break
    }
    return INCOMPLETE
  }

  #readName(from: number): void {
    const { xml } = this
    this.nameStart = from
    let i = from
    for (; ; i++) {
      const code = xml.charCodeAt(i)
      if (code === COLON) this.nameStart = i + 1
      else if (code <= BLANK || code === SLASH || code === GREATER) break
    }
    this.nameEnd = i
  }
}

const CDATA = '<![CDATA['
const NOT_NESTED = {
  es: 'sus etiquetas XML no se cierran como se abrieron',
  en: 'its XML tags are not closed as they were opened',
}
