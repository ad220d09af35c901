import { decodeEntities } from '../../shared/entities.ts'
import {
  block,
  closeLink,
  closeTable,
  endRow,
  lineBreak,
  listItem,
  newPage,
  openLink,
  openTable,
  type Page,
  pageText,
  startCell,
  write,
} from './page.ts'
import { hrefOf, isCutOff, isFlowing, looksLikeHtml, type Tag, tagAt } from './tags.ts'

const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|dl|dt|dd|hr|blockquote|pre|section|article|aside|header|footer|main|nav|address|center|form|fieldset|legend|figure|figcaption|details|summary|body|html|caption|option|title)$/
/** Nothing inside these is meant for a reader. */
const HIDDEN = /^(?:script|style|head|xml|svg|noscript|object|iframe|select)$/

const OPENING: Readonly<Record<string, (page: Page, tag: Tag) => void>> = {
  br: lineBreak,
  li: listItem,
  table: openTable,
  tr: endRow,
  td: startCell,
  th: startCell,
  a: (page, tag) => openLink(page, hrefOf(tag.attributes)),
}

const CLOSING: Readonly<Record<string, (page: Page) => void>> = {
  br: lineBreak,
  li: block,
  table: closeTable,
  tr: endRow,
  a: closeLink,
}

const applyTag = (page: Page, tag: Tag): void => {
  const action = (tag.closing ? CLOSING : OPENING)[tag.name]
  if (action) action(page, tag)
  else if (BLOCK.test(tag.name)) block(page)
}

type Reading = {
  readonly html: string
  readonly page: Page
  readonly flowing: boolean
  readonly lastOpen: number
  preformatted: boolean
  /** End marks that are known not to come any more, so that they are not looked for again. */
  readonly absent: Set<string>
}

/** Position after the next `mark`, or -1. */
const after = (reading: Reading, mark: string, from: number): number => {
  if (reading.absent.has(mark)) return -1
  const pattern = new RegExp(mark, 'gi')
  pattern.lastIndex = from
  if (pattern.test(reading.html)) return pattern.lastIndex
  reading.absent.add(mark)
  return -1
}

const writeText = (reading: Reading, from: number, to: number): void => {
  if (to <= from) return
  const text = reading.html.slice(from, to)
  const flat = reading.flowing && !reading.preformatted ? text.replace(/\n\s*/g, ' ') : text
  write(reading.page, decodeEntities(flat))
}

/** Comments, CDATA marks, doctype, processing instructions; -1 when `<` starts none of them. */
const skipDeclaration = (reading: Reading, at: number): number => {
  const { html } = reading
  if (html.startsWith('<!--', at)) {
    const end = after(reading, '-->', at + 4)
    return end < 0 ? at + 4 : end
  }
  if (html.startsWith('<![CDATA[', at)) return at + 9
  if (!/^<[!?][a-z[]/i.test(html.slice(at, at + 3))) return -1
  return after(reading, '>', at)
}

const skipTag = (reading: Reading, tag: Tag): number => {
  if (tag.name === 'pre') reading.preformatted = !tag.closing
  if (!tag.closing && HIDDEN.test(tag.name)) {
    const end = after(reading, `</${tag.name}\\s*>`, tag.end)
    if (end >= 0) return end
  }
  applyTag(reading.page, tag)
  return tag.end
}

/** Reads what starts with the `<` at `at`; the position after it. */
const step = (reading: Reading, at: number): number => {
  const end = skipDeclaration(reading, at)
  if (end >= 0) return end
  const tag = tagAt(reading.html, at)
  if (tag) return skipTag(reading, tag)
  if (at === reading.lastOpen && isCutOff(reading.html, at)) return reading.html.length
  write(reading.page, '<')
  return at + 1
}

/** HTML as text: blocks as lines, cells joined by ` | `, items as `- item`. Text without HTML comes back as it is. */
export const htmlToText = (html: string): string => {
  if (!looksLikeHtml(html)) return html
  const reading: Reading = {
    html,
    page: newPage(),
    flowing: isFlowing(html),
    lastOpen: html.lastIndexOf('<'),
    preformatted: false,
    absent: new Set(),
  }
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    writeText(reading, at, open)
    at = step(reading, open)
  }
  writeText(reading, at, html.length)
  return pageText(reading.page)
}
