// biome-ignore lint/style/noRestrictedImports: whether another program can open the result is the point.
import { execFileSync, spawnSync } from 'node:child_process'
// biome-ignore lint/style/noRestrictedImports: the other program reads files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { needs } from '../../../test/skip.ts'

/** What a test of another program's view passes as its `skip`. */
export const withoutLibreOffice = needs(
  'libreoffice',
  spawnSync('soffice', ['--version']).status === 0,
  'not installed',
)

/** Workbooks as LibreOffice understands them (flat OpenDocument XML), by name; one run of it for all. */
export const asUnderstood = (
  workbooks: Readonly<Record<string, Buffer>>,
): Readonly<Record<string, string>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'))
  try {
    const names = Object.keys(workbooks)
    const files = names.map((name) => path.join(folder, `${name}.xlsx`))
    for (const [i, file] of files.entries()) writeFileSync(file, workbooks[names[i] ?? ''] ?? '')
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    const options = [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...files]
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 300_000 })
    const written = readdirSync(folder)
    return Object.fromEntries(
      names.map((name) => {
        const file = `${name}.fods`
        return [name, written.includes(file) ? readFileSync(path.join(folder, file), 'utf8') : '']
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a cell shows: its value as LibreOffice holds it. */
export type ShownCell = string | number | boolean

const TAGS =
  /<(\/?)(table:table-row|table:table-cell|table:covered-table-cell|text:p|office:annotation|text:s|text:line-break|text:tab)\b([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g

/** The cells with something in them of one sheet of a flat document: "row column" (1-based) → value. */
export const shownCells = (document: string, sheet: string): ReadonlyMap<string, ShownCell> => {
  const start = document.indexOf(`<table:table table:name="${sheet}"`)
  if (start < 0) throw new Error(`no sheet ${sheet}`)
  const xml = document.slice(start, document.indexOf('</table:table>', start))
  return new SheetWalk().cells(xml)
}

class SheetWalk {
  readonly #cells = new Map<string, ShownCell>()
  #row = 0
  #rowsLeft = 1
  #column = 0
  #repeat = 1
  #attributes = ''
  #paragraphs: string[] = []
  #inText = false
  #noted = false

  cells(xml: string): ReadonlyMap<string, ShownCell> {
    for (const [, end, name = '', attributes = '', empty, text] of xml.matchAll(TAGS)) {
      if (text !== undefined) this.#addText(text)
      else if (name === 'office:annotation') this.#noted = end === ''
      else if (!this.#noted) this.#tag(name, attributes, { end: end === '/', empty: empty === '/' })
    }
    return this.#cells
  }

  #tag(name: string, attributes: string, at: { end: boolean; empty: boolean }): void {
    if (name === 'table:table-row') this.#rowTag(attributes, at.end)
    else if (name.endsWith('table-cell')) this.#cellTag(attributes, at)
    else if (name === 'text:p') this.#paragraphTag(at)
    else if (this.#inText && !at.end) this.#addText(BLANKS[name]?.(attributes) ?? '')
  }

  #cellTag(attributes: string, { end, empty }: { end: boolean; empty: boolean }): void {
    if (!end) this.#open(attributes)
    if (end || empty) this.#close()
  }

  #paragraphTag({ end, empty }: { end: boolean; empty: boolean }): void {
    this.#inText = !end && !empty
    if (!end) this.#paragraphs.push('')
  }

  #rowTag(attributes: string, end: boolean): void {
    if (end) this.#row += this.#rowsLeft
    else {
      this.#rowsLeft = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
      this.#column = 0
    }
  }

  #open(attributes: string): void {
    this.#attributes = attributes
    this.#repeat = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
    this.#paragraphs = []
  }

  #close(): void {
    const value = this.#value()
    if (value !== '')
      for (let i = 0; i < this.#repeat; i++)
        this.#cells.set(`${this.#row + 1} ${this.#column + i + 1}`, value)
    this.#column += this.#repeat
  }

  #value(): ShownCell {
    const number = /office:value="([^"]*)"/.exec(this.#attributes)?.[1]
    const truth = /office:boolean-value="(\w+)"/.exec(this.#attributes)?.[1]
    if (truth !== undefined) return truth === 'true'
    return number === undefined ? this.#paragraphs.map(decoded).join('\n') : Number(number)
  }

  #addText(text: string): void {
    if (this.#inText && !this.#noted) this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text)
  }
}

const BLANKS: Readonly<Record<string, (attributes: string) => string>> = {
  'text:s': (attributes) => ' '.repeat(Number(/text:c="(\d+)"/.exec(attributes)?.[1] ?? 1)),
  'text:tab': () => '\t',
  'text:line-break': () => '\n',
}

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-fA-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
