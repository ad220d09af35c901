import { checkLength } from '../xlsx/text-collector.ts'
import type { XmlScanner } from '../xlsx/xml-scanner.ts'
import { plainText } from '../xlsx/xml-text.ts'

/** Elements in a cell whose text is not the cell's: notes, pictures and shapes, the reading of a ruby text. */
const APART = /^(annotation|annotation-end|ruby-text|note|shapes|forms|event-listeners|detective)$/

/**
 * Gathers the text of a cell: its paragraphs, one a line. White space of the file counts as one blank, none at the
 * ends of a paragraph (ODF 1.3 part 3, 6.1.2); more is written as elements.
 */
export class CellText {
  #paragraphs: string[] = []
  #length = 0
  #text = ''
  /** Paragraphs that are open (0 or 1 in a sound file). */
  #open = 0
  /** Open elements that are apart, the outermost one included. */
  #apart = 0
  /** True when the text ends in a blank that falls away at the paragraph's end. */
  #loose = false

  open(name: string, at: XmlScanner): void {
    if (this.#apart > 0 || APART.test(name) || at.prefix() === 'draw:') this.#apart++
    else if (name === 'p' || name === 'h') this.#openParagraph()
    else if (this.#open > 0) this.#addElement(name, at)
  }

  close(name: string): void {
    if (this.#apart > 0) this.#apart--
    else if ((name === 'p' || name === 'h') && this.#open > 0) this.#closeParagraph()
  }

  add(piece: string, raw: boolean): void {
    if (this.#open === 0 || this.#apart > 0) return
    const text = plainText(piece, raw).replace(/[ \t\r\n]+/g, ' ')
    const skipped = text.startsWith(' ') && (this.#text === '' || this.#loose) ? 1 : 0
    if (text.length === skipped) return
    this.#append(text.slice(skipped))
    this.#loose = text.endsWith(' ')
  }

  /** What was gathered; starts over. */
  take(): string {
    const [only = ''] = this.#paragraphs
    const text = this.#paragraphs.length > 1 ? this.#paragraphs.join('\n') : only
    this.#paragraphs = []
    this.#length = 0
    return text
  }

  #addElement(name: string, at: XmlScanner): void {
    if (name === 's') this.#append(' '.repeat(blanks(at.source())))
    else if (name === 'tab') this.#append('\t')
    else if (name === 'line-break') this.#append('\n')
  }

  #append(text: string): void {
    this.#length += text.length
    checkLength(this.#length)
    this.#text += text
    this.#loose = false
  }

  #openParagraph(): void {
    this.#open++
    this.#length++
    checkLength(this.#length)
  }

  #closeParagraph(): void {
    this.#open--
    this.#paragraphs.push(this.#loose ? this.#text.slice(0, -1) : this.#text)
    this.#text = ''
    this.#loose = false
  }
}

/** How many blanks `<text:s text:c="3"/>` stands for; more than a cell can hold are as bad as one more than that. */
const blanks = (tag: string): number =>
  Math.min(Number(/\sc="(\d+)"|:c="(\d+)"/.exec(tag)?.slice(1).find(Boolean) ?? 1), 2 ** 21)
