import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'

/** What changes in a small part; all else is copied byte for byte. Strings are UTF-8 bytes held as latin1. */
export type Rewrite = {
  /** The start tag to write instead of `tag` (the same to leave it). */
  tag?(name: string, tag: string, depth: number): string
  /** The character data to write instead. */
  text?(text: string): string
  /** What is put before the end tag of an element. */
  beforeEnd?(name: string, prefix: string): string
}

/** A part with some of its tags changed. */
export const rewriteXml = (xml: string, rewrite: Rewrite): string => {
  const out: string[] = []
  let copied = 0
  const replace = (at: XmlScanner, by: string): void => {
    out.push(xml.slice(copied, at.start), by)
    copied = at.end
  }
  const scanner = new XmlScanner({
    open: (at) => {
      const tag = at.source()
      const changed = rewrite.tag?.(at.name(), tag, at.depth) ?? tag
      if (changed !== tag) replace(at, changed)
    },
    close: (at) => {
      const added = at.empty ? '' : (rewrite.beforeEnd?.(at.name(), at.prefix()) ?? '')
      if (added !== '') replace(at, added + at.source())
    },
    text: (at) => {
      const text = at.source()
      const changed = at.raw ? text : (rewrite.text?.(text) ?? text)
      if (changed !== text) replace(at, changed)
    },
  })
  scanner.push(Buffer.from(xml, 'latin1'))
  scanner.finish()
  return out.join('') + xml.slice(copied)
}
