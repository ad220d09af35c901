import { decodeEntitiesOnce } from '../../shared/entities.ts'
import { checkLength } from '../xlsx/text-collector.ts'

const BREAK = /^(p|div|li|h[1-6]|tr|pre|ul|ol|blockquote|table)$/

/** Gathers the text of a cell as a browser shows it: white space is one blank, blocks and `<br>` begin lines. */
export class CellText {
  #text = ''
  /** The last character: to look for it in a text that still grows would be slow. */
  #last = ''
  /** Open `<pre>` elements: in them white space counts. */
  #pre = 0
  /** What of an entity the last piece may have cut. */
  #cut = ''

  open(name: string): void {
    this.#flush()
    if (name === 'br') this.#add('\n')
    else if (BREAK.test(name)) this.#newLine()
    else if (name === 'td' || name === 'th') this.#add('\t')
    if (name === 'pre') this.#pre++
  }

  close(name: string): void {
    this.#flush()
    if (BREAK.test(name)) this.#newLine()
    if (name === 'pre' && this.#pre > 0) this.#pre--
  }

  add(piece: string): void {
    const whole = this.#cut + piece
    const cut = /&[#\w]{0,9}$/.exec(whole)?.[0].length ?? 0
    this.#cut = whole.slice(whole.length - cut)
    this.#append(whole.slice(0, whole.length - cut))
  }

  /** What was gathered, without blank lines at its ends; starts over. */
  take(): string {
    this.#flush()
    const lines = this.#text.replaceAll('\u00a0', ' ').split('\n')
    this.#text = ''
    this.#last = ''
    this.#pre = 0
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim()
  }

  #flush(): void {
    const rest = this.#cut
    this.#cut = ''
    if (rest !== '') this.#append(rest)
  }

  #append(raw: string): void {
    const text = this.#pre > 0 ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\r\n\f]+/g, ' ')
    const loose = this.#pre === 0 && text.startsWith(' ') && ' \n\t'.includes(this.#last)
    this.#add(decodeEntitiesOnce(loose ? text.slice(1) : text))
  }

  #newLine(): void {
    if (this.#last !== '' && this.#last !== '\n') this.#add('\n')
  }

  #add(text: string): void {
    this.#text += text
    this.#last = text.at(-1) ?? this.#last
    checkLength(this.#text.length)
  }
}
