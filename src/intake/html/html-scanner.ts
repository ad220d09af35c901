import { unsafe } from '../faults.ts'
import { XML_LIMITS } from '../limits.ts'

/** What a scanner tells. Names are in lower case; `tag` is the whole start tag. */
export type HtmlHandler = {
  open(name: string, tag: string): void
  close(name: string): void
  /** Text as it stands in the file, possibly in pieces. */
  text(piece: string): void
}

/** Elements whose content is no text. */
const UNSEEN = /^(script|style|title|xml|template|noscript)$/
const TAG = /^<(\/?)([a-zA-Z][\w:-]*)/
const TOO_LONG = { es: 'una etiqueta HTML es desmesurada', en: 'an HTML tag is far too long' }

/**
 * Reads HTML that arrives in pieces, as loosely as browsers do: nothing needs to be closed, and a `<` that begins no
 * tag is text. Comments, conditional ones too, scripts and styles are left out.
 */
export class HtmlScanner {
  readonly #handler: HtmlHandler
  #rest = ''
  /** The element whose end is awaited before anything counts again. */
  #unseen = ''

  constructor(handler: HtmlHandler) {
    this.#handler = handler
  }

  push(text: string): void {
    const html = this.#rest + text
    const read = this.#scan(html)
    this.#rest = html.slice(read)
    if (this.#rest.length > XML_LIMITS.token) throw unsafe(TOO_LONG)
  }

  /** To be called at the end: what is left is text, however it looks. */
  finish(): void {
    if (this.#unseen === '' && this.#rest !== '' && !this.#rest.startsWith('<!'))
      this.#handler.text(this.#rest)
    this.#rest = ''
  }

  /** How far the text was read; the rest waits for more. */
  #scan(html: string): number {
    let at = 0
    for (;;) {
      const open = html.indexOf('<', at)
      const to = open < 0 ? html.length : open
      if (to > at) this.#text(html, at, to)
      if (open < 0) return html.length
      const end = this.#markup(html, open)
      if (end < 0) return open
      at = end
    }
  }

  #text(html: string, from: number, to: number): void {
    if (this.#unseen === '') this.#handler.text(html.slice(from, to))
  }

  /** Behind what starts at `open`, or -1 when it is not all there. */
  #markup(html: string, open: number): number {
    if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4)
    const next = html.charAt(open + 1)
    if (next === '') return -1
    if ('<!--'.startsWith(html.slice(open, open + 4))) return -1
    if (next === '!' || next === '?') return behind(html, '>', open)
    const [start, slash, name = ''] = TAG.exec(html.slice(open, open + 40)) ?? []
    if (start === undefined) return this.#loose(html, open)
    const end = tagEnd(html, open)
    if (end > 0) this.#tag(name.toLowerCase(), slash === '/' ? null : html.slice(open, end))
    return end
  }

  /** A `<` that begins nothing. */
  #loose(html: string, open: number): number {
    if (html === '</' || html.slice(open) === '</') return -1
    this.#text(html, open, open + 1)
    return open + 1
  }

  /** `tag` is null for an end tag. */
  #tag(name: string, tag: string | null): void {
    if (this.#unseen !== '') {
      if (tag === null && name === this.#unseen) this.#unseen = ''
      return
    }
    if (tag === null) this.#handler.close(name)
    else if (!UNSEEN.test(name)) this.#handler.open(name, tag)
    else if (!tag.endsWith('/>')) this.#unseen = name
  }
}

const behind = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Behind the `>` of a tag; one within a quoted value is not it, unless the quote is never closed. */
const tagEnd = (html: string, open: number): number => {
  for (let i = open + 1; i < html.length; i++) {
    const char = html.charAt(i)
    if (char === '>') return i + 1
    if ((char !== '"' && char !== "'") || html.charAt(i - 1) !== '=') continue
    i = html.indexOf(char, i + 1)
    if (i < 0) return -1
  }
  return -1
}

const ATTRIBUTES = {
  colspan: /[\s"']colspan\s*=\s*["']?([^\s"'>]*)/i,
  rowspan: /[\s"']rowspan\s*=\s*["']?([^\s"'>]*)/i,
  style: /[\s"']style\s*=\s*("[^"]*|'[^']*|[^\s>]*)/i,
} as const

/** The value of an attribute of a start tag, '' without one. */
export const attribute = (tag: string, name: keyof typeof ATTRIBUTES): string =>
  ATTRIBUTES[name].exec(tag)?.[1] ?? ''
