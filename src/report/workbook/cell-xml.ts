import { columnName } from '../../intake/xlsx/cell-reference.ts'
import { encodeUtf8, escapeXml } from '../../intake/xlsx/xml-text.ts'
import { truncate } from '../../shared/text.ts'

/** What goes into a new cell; text is never a formula. */
export type OutCell = string | number | null

/** UTF-16 units that a cell can hold in Excel. */
const MAX_TEXT = 32_767

/** Text that a spreadsheet would take for a formula when it is typed again, also in full width or after blanks. */
export const looksLive = (value: OutCell): boolean =>
  typeof value === 'string' && /^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(value)

/** Any text as XML that Excel reads back as the same text, cut at Excel's limit on a code point. */
const textXml = (text: string): string =>
  encodeUtf8(
    escapeXml(
      truncate(text, MAX_TEXT)
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(UNWRITABLE, escapeControl),
    ),
  )

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold.
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const escapeControl = (char: string): string =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

export type CellPlace = {
  readonly row: number
  readonly column: number
  /** 0 is the workbook's default and is not written. */
  readonly style: number
  /** The namespace prefix of the sheet's elements with its colon, or ''. */
  readonly prefix: string
}

/** One `<c>`, as latin1; '' for an empty cell without a style. */
export const cellXml = (value: OutCell, { row, column, style, prefix: p }: CellPlace): string => {
  const start = `<${p}c r="${columnName(column)}${row}"${style > 0 ? ` s="${style}"` : ''}`
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><${p}v>${value}</${p}v></${p}c>`
  if (typeof value !== 'string' || value === '') return style > 0 ? `${start}/>` : ''
  const text = `<${p}t xml:space="preserve">${textXml(value)}</${p}t>`
  return `${start} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`
}
