import { unsafe } from '../faults.ts'
import { XML_LIMITS } from '../limits.ts'
import { cellBytes } from './xml-text.ts'

/** Gathers the text of one cell or shared string: its `<t>` runs, without the phonetic ones (`<rPh>`). */
export class TextCollector {
  /** True while character data belongs to the text. */
  active = false
  #run = ''
  #bytes = ''
  #phonetic = 0

  /** `<t>`, `<rPh>`; other elements change nothing. */
  open(name: string): void {
    if (name === 'rPh') this.#phonetic++
    else if (name === 't') this.active = this.#phonetic === 0
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--
    else if (name === 't' && this.active) {
      this.#bytes += cellBytes(this.#run)
      this.#run = ''
      this.active = false
    }
  }

  add(piece: string, raw: boolean): void {
    this.#run += raw ? piece.replaceAll('&', '&amp;') : piece
    checkLength(this.#run.length + this.#bytes.length)
  }

  /** What was gathered, as UTF-8 bytes held as latin1; starts over. */
  take(): string {
    const bytes = this.#bytes
    this.#bytes = ''
    return bytes
  }
}

/** Throws file.bomb for a text that no cell can hold. */
export const checkLength = (length: number): void => {
  if (length > XML_LIMITS.text) {
    throw unsafe({ es: 'una celda contiene un texto desmesurado', en: 'a cell holds a far too long text' })
  }
}
