import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'

/** What changes in a small part; all else is copied byte for byte. Strings are UTF-8 bytes held as latin1. */
export type Rewrite = {
  /** The start tag to write instead of `tag` (the same to leave it). */
  tag?(name: string, tag: string, depth: number): string
  /** The character data to write instead. */
  text?(text: string): string
  /** What is put before the end tag of an element; an empty element is opened for it. */
  beforeEnd?(name: string, prefix: string, depth: number): string
}

/** A part with some of its tags changed. */
export const rewriteXml = (xml: string, rewrite: Rewrite): string => {
  const out: string[] = []
  let copied = 0
  const replace = (at: XmlScanner, by: string): void => {
    if (by === at.source()) return
    out.push(xml.slice(copied, at.start), by)
    copied = at.end
  }
  const added = (at: XmlScanner): string => rewrite.beforeEnd?.(at.name(), at.prefix(), at.depth) ?? ''
  const scanner = new XmlScanner({
    open: (at) => {
      const tag = rewrite.tag?.(at.name(), at.source(), at.depth) ?? at.source()
      const inside = at.empty ? added(at) : ''
      replace(at, inside === '' ? tag : `${opened(tag)}${inside}</${at.prefix()}${at.name()}>`)
    },
    close: (at) => {
      if (!at.empty) replace(at, added(at) + at.source())
    },
    text: (at) => {
      if (!at.raw) replace(at, rewrite.text?.(at.source()) ?? at.source())
    },
  })
  scanner.push(Buffer.from(xml, 'latin1'))
  scanner.finish()
  return out.join('') + xml.slice(copied)
}

const opened = (emptyTag: string): string => emptyTag.replace(/\s*\/>$/, '>')

type NewChild = {
  /** The names of the root's children in the order that the schema wants. */
  readonly order: readonly string[]
  readonly name: string
  /** The element, given the prefix of the root's elements. */
  xml(prefix: string): string
}

/** Adds a child to the root, before the first that must follow it; unknown elements stay behind. */
export const insertChild = (xml: string, { order, name, xml: content }: NewChild): string => {
  const followers = order.slice(order.indexOf(name) + 1)
  let done = false
  const place = (prefix: string): string => {
    done = true
    return content(prefix)
  }
  return rewriteXml(xml, {
    tag: (tagName, tag, depth) =>
      !done && depth === 1 && followers.includes(tagName) ? place(prefixIn(tag)) + tag : tag,
    beforeEnd: (_, prefix, depth) => (!done && depth === 0 ? place(prefix) : ''),
  })
}

const prefixIn = (tag: string): string => /^<([^\s/>:]*:)?/.exec(tag)?.[1] ?? ''
