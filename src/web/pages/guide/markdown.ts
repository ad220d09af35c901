/** A part of a line. Links keep their address only when it is http(s), a place in this page or a screen of it. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong' | 'em'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly id: string
      readonly inlines: readonly Inline[]
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }

const INLINE = /`([^`]+)`|\*\*(?!\s)([^*]+)(?<!\s)\*\*|\*(?!\s)([^*]+)(?<!\s)\*|\[([^\]]+)\]\(([^)\s]+)\)/g

const SAFE = /^(https?:\/\/|#|\/)/

/** Marks within a line; anything that is none of ours stays as it is written. */
export const readInlines = (text: string): readonly Inline[] => {
  const found: Inline[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) })
    found.push(inlineOf(match))
    end = match.index + match[0].length
  }
  return end < text.length ? [...found, { kind: 'text', text: text.slice(end) }] : found
}

const inlineOf = ([, code, strong, em, label = '', href = '']: RegExpExecArray): Inline => {
  if (code !== undefined) return { kind: 'code', text: code }
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (em !== undefined) return { kind: 'em', text: em }
  return SAFE.test(href) ? { kind: 'link', text: label, href } : { kind: 'text', text: label }
}

/** "Your own categories" → "your-own-categories", as GitHub makes its anchors. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const ITEM = /^(?:[-*]|\d+[.)])\s+/
const FENCE = /^```/
const HEADING = /^(#{1,6})\s+(.*)$/

type Reader = {
  readonly starts: RegExp
  readonly read: (lines: readonly string[]) => readonly [Block, number]
}

const untilNot = (lines: readonly string[], test: (line: string) => boolean): number => {
  const end = lines.findIndex((line) => !test(line))
  return end === -1 ? lines.length : end
}

const readHeading = (lines: readonly string[]): readonly [Block, number] => {
  const [, marks = '', text = ''] = HEADING.exec(lines[0] ?? '') ?? []
  return [{ kind: 'heading', level: marks.length, id: anchorOf(text), inlines: readInlines(text) }, 1]
}

const readFence = (lines: readonly string[]): readonly [Block, number] => {
  const length = untilNot(lines.slice(1), (line) => !FENCE.test(line))
  return [{ kind: 'code', text: lines.slice(1, length + 1).join('\n') }, length + 2]
}

/** Lines that are indented go on with the item above them. */
const readList = (lines: readonly string[]): readonly [Block, number] => {
  const length = untilNot(lines, (line) => ITEM.test(line) || /^\s+\S/.test(line))
  const items: string[] = []
  for (const line of lines.slice(0, length)) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return [{ kind: 'list', ordered: /^\d/.test(lines[0] ?? ''), items: items.map(readInlines) }, length]
}

const readTable = (lines: readonly string[]): readonly [Block, number] => {
  const length = untilNot(lines, (line) => line.startsWith('|'))
  const rows = lines.slice(0, length).filter((line) => !/^[|\s:-]+$/.test(line))
  const cells = rows.map((row) => row.replace(/^\||\|\s*$/g, '').split('|'))
  return [{ kind: 'table', rows: cells.map((row) => row.map((cell) => readInlines(cell.trim()))) }, length]
}

const READERS: readonly Reader[] = [
  { starts: FENCE, read: readFence },
  { starts: HEADING, read: readHeading },
  { starts: ITEM, read: readList },
  { starts: /^\|/, read: readTable },
]

const readParagraph = (lines: readonly string[]): readonly [Block, number] => {
  const goesOn = (line: string): boolean =>
    line.trim() !== '' && !READERS.some(({ starts }) => starts.test(line))
  const length = Math.max(1, untilNot(lines, goesOn))
  return [{ kind: 'paragraph', inlines: readInlines(lines.slice(0, length).join(' ')) }, length]
}

/** The blocks of a text in the small part of Markdown that our guide uses; HTML in it stays text. */
export const readMarkdown = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  let lines: readonly string[] = text.split(/\r?\n/)
  while (lines.length > 0) {
    const [first = ''] = lines
    if (first.trim() === '') {
      lines = lines.slice(1)
      continue
    }
    const read = READERS.find(({ starts }) => starts.test(first))?.read ?? readParagraph
    const [block, taken] = read(lines)
    blocks.push(block)
    lines = lines.slice(taken)
  }
  return blocks
}
