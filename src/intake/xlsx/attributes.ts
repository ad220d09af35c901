import { attributeText } from './xml-text.ts'

const BLANK = 32
const EQUALS = 61

/** Walks over the attributes of a tag in place, without a string for each: sheets have millions. */
export class AttributeCursor {
  nameStart = 0
  nameEnd = 0
  valueStart = 0
  valueEnd = 0
  #xml = ''
  #at = 0
  #end = 0

  /** Starts over behind the element's name, which ends at `from`. */
  reset(xml: string, from: number, end: number): void {
    this.#xml = xml
    this.#at = from
    this.#end = end
  }

  /** Moves to the next attribute; false when there is none left. */
  next(): boolean {
    const xml = this.#xml
    const equals = this.#find(EQUALS)
    if (equals < 0) return false
    let from = this.#at
    while (xml.charCodeAt(from) <= BLANK) from++
    let to = equals
    while (xml.charCodeAt(to - 1) <= BLANK) to--
    let quote = equals + 1
    while (xml.charCodeAt(quote) <= BLANK) quote++
    this.nameStart = from
    this.nameEnd = to
    this.valueStart = quote + 1
    this.#at = quote + 1
    this.valueEnd = this.#find(xml.charCodeAt(quote))
    this.#at = this.valueEnd + 1
    return this.valueEnd >= 0
  }

  name(): string {
    return this.#xml.slice(this.nameStart, this.nameEnd)
  }

  value(): string {
    return this.#xml.slice(this.valueStart, this.valueEnd)
  }

  #find(code: number): number {
    for (let i = this.#at; i < this.#end; i++) if (this.#xml.charCodeAt(i) === code) return i
    return -1
  }
}

/** The attributes of one tag (`<name a="b">`), decoded, with their prefixes. */
export const attributesOf = (tag: string): ReadonlyMap<string, string> => {
  const cursor = new AttributeCursor()
  const found = new Map<string, string>()
  cursor.reset(tag, /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0, tag.length)
  while (cursor.next()) found.set(cursor.name(), attributeText(cursor.value()))
  return found
}

/** The tag with one of its attributes changed by `change`, or as it is when it has no such attribute. */
export const editAttribute = (tag: string, name: string, change: (value: string) => string): string => {
  const cursor = new AttributeCursor()
  cursor.reset(tag, /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0, tag.length)
  while (cursor.next()) {
    if (cursor.name() !== name) continue
    return tag.slice(0, cursor.valueStart) + change(cursor.value()) + tag.slice(cursor.valueEnd)
  }
  return tag
}
