import { linkText } from './link.ts'

/** A table being read: finished rows, the cells of the open row, and the text of the open cell. */
type Frame = { rows: string[]; cells: string[]; chunks: string[]; lineStart: boolean }

/** What has been written of a page so far. The outermost frame holds the page itself. */
export type Page = { frames: Frame[]; link: { href: string; from: number; frame: Frame } | null }

/** Deeper tables are read as plain blocks: nesting them would cost time without making anything clearer. */
const MAX_TABLES = 16

/** A hard blank is no blank here: a paragraph that holds one is an empty line that somebody wanted. */
const BLANK = /^[ \t\n]*$/

const newFrame = (): Frame => ({ rows: [], cells: [], chunks: [], lineStart: true })

export const newPage = (): Page => ({ frames: [newFrame()], link: null })

const top = (page: Page): Frame => page.frames[page.frames.length - 1] as Frame

export const write = (page: Page, text: string): void => {
  const frame = top(page)
  const blank = BLANK.test(text)
  if (text === '' || (blank && frame.lineStart)) return
  frame.chunks.push(text)
  if (!blank) frame.lineStart = false
}

export const lineBreak = (page: Page): void => {
  const frame = top(page)
  frame.chunks.push('\n')
  frame.lineStart = true
}

/** A block starts or ends: a new line unless one has just begun. */
export const block = (page: Page): void => {
  if (!top(page).lineStart) lineBreak(page)
}

export const listItem = (page: Page): void => {
  block(page)
  top(page).chunks.push('- ')
}

export const openLink = (page: Page, href: string): void => {
  const frame = top(page)
  page.link = href ? { href, from: frame.chunks.length, frame } : null
}

export const closeLink = (page: Page): void => {
  const { link } = page
  page.link = null
  if (!link || link.frame !== top(page)) return
  const text = linkText(link.frame.chunks.splice(link.from).join(''), link.href)
  link.frame.chunks.push(text)
  if (text.trim()) link.frame.lineStart = false
}

export const openTable = (page: Page): void => {
  block(page)
  if (page.frames.length <= MAX_TABLES) page.frames.push(newFrame())
}

export const endCell = (page: Page): void => {
  const frame = top(page)
  if (page.frames.length === 1) {
    write(page, ' ')
    return
  }
  const text = frame.chunks.join('').trim()
  if (text) frame.cells.push(text)
  frame.chunks = []
  frame.lineStart = true
}

/** A row of one cell keeps its lines (a layout table round a whole mail); several cells become one line. */
const rowText = (cells: readonly string[]): string =>
  cells.length === 1 ? (cells[0] as string) : cells.map((cell) => cell.replace(/\n\s*/g, ' ')).join(' | ')

export const endRow = (page: Page): void => {
  if (page.frames.length === 1) {
    block(page)
    return
  }
  endCell(page)
  const frame = top(page)
  if (frame.cells.length > 0) frame.rows.push(rowText(frame.cells))
  frame.cells = []
}

export const closeTable = (page: Page): void => {
  if (page.frames.length === 1) {
    block(page)
    return
  }
  endRow(page)
  const table = page.frames.pop() as Frame
  write(page, table.rows.join('\n'))
  block(page)
}

export const pageText = (page: Page): string => {
  while (page.frames.length > 1) closeTable(page)
  return top(page).chunks.join('')
}
