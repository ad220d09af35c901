import { linkText } from './link.ts'

/** A table being read: finished rows, the cells of the open row, and the text of the open cell. */
type Frame = {
  rows: string[]
  cells: string[]
  chunks: string[]
  lineStart: boolean
  /** True from the first tag of a cell to the end of its row. */
  inCell: boolean
  /** How many columns the first row names; 0 when it leaves one without a name. */
  columns: number
}

/** What has been written of a page so far. The outermost frame holds the page itself. */
export type Page = { frames: Frame[]; link: { href: string; from: number; frame: Frame } | null }

/** Deeper tables are read as plain blocks: nesting them would cost time without making anything clearer. */
const MAX_TABLES = 16

/** A hard blank is no blank here: a paragraph that holds one is an empty line that somebody wanted. */
const BLANK = /^[ \t\n]*$/

const newFrame = (): Frame => ({
  rows: [],
  cells: [],
  chunks: [],
  lineStart: true,
  inCell: false,
  columns: 0,
})

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

const endCell = (page: Page): void => {
  const frame = top(page)
  if (page.frames.length === 1) {
    write(page, ' ')
    return
  }
  const text = frame.chunks.join('').trim()
  if (text || frame.inCell) frame.cells.push(text)
  frame.inCell = false
  frame.chunks = []
  frame.lineStart = true
}

export const startCell = (page: Page): void => {
  endCell(page)
  top(page).inCell = true
}

/**
 * A row of one cell keeps its lines (a layout table round a whole mail); several cells become one line. An empty
 * cell keeps its place before others, so that each value stands under its own header; empty ones at the ends of
 * a row are the margins of a layout unless the first row names as many columns.
 */
const rowText = (cells: readonly string[], columns: number): string => {
  const first = cells.length === columns ? 0 : cells.findIndex(Boolean)
  const kept = cells.slice(first, cells.findLastIndex(Boolean) + 1)
  return kept.length === 1 ? (kept[0] as string) : kept.map((cell) => cell.replace(/\n\s*/g, ' ')).join(' | ')
}

/** Two columns are a label and a text more often than a header. */
const MIN_HEADERS = 3

const isHeader = (cells: readonly string[]): boolean => cells.length >= MIN_HEADERS && cells.every(Boolean)

export const endRow = (page: Page): void => {
  if (page.frames.length === 1) {
    block(page)
    return
  }
  endCell(page)
  const frame = top(page)
  if (frame.rows.length === 0 && isHeader(frame.cells)) frame.columns = frame.cells.length
  if (frame.cells.some(Boolean)) frame.rows.push(rowText(frame.cells, frame.columns))
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
