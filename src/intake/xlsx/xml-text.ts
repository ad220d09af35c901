/*
 * Parts of a workbook are handled as latin1 strings: one character a byte, nothing lost, so that what is not
 * touched is written back byte for byte. Only the values that are wanted are decoded, and only what is new is
 * encoded.
 */

const BEYOND_ASCII = /[\x80-\uffff]/

/** UTF-8 bytes held as latin1 → the text they spell. */
export const decodeUtf8 = (latin1: string): string =>
  BEYOND_ASCII.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1

/** Text → its UTF-8 bytes held as latin1. */
export const encodeUtf8 = (text: string): string =>
  BEYOND_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decodeEntity = (entity: string, ...[hex, decimal, name]: (string | undefined)[]): string => {
  if (name !== undefined) return NAMED[name] ?? entity
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, decodeEntity) : text

/** What an attribute says. */
export const attributeText = (latin1: string): string => decodeEntities(decodeUtf8(latin1))

/** Character data as it reads; `raw` is true for CDATA, which holds no entities. */
export const plainText = (latin1: string, raw: boolean): string =>
  raw ? decodeUtf8(latin1) : attributeText(latin1)

/** What a cell's text says: entities, line ends, and Excel's `_x000D_` for characters that XML cannot hold. */
export const cellText = (latin1: string): string => {
  const lines = latin1.includes('\r') ? latin1.replace(/\r\n?/g, '\n') : latin1
  const text = decodeEntities(decodeUtf8(lines))
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** The same as bytes again, held as latin1; cheap where nothing is escaped. */
export const cellBytes = (latin1: string): string =>
  /[&\r]|_x/.test(latin1) ? encodeUtf8(cellText(latin1)) : latin1

/** Like decodeUtf8, but never a slice that keeps the much larger string alive that it was cut from. */
export const detachedText = (latin1: string): string =>
  latin1.length < 13 ? decodeUtf8(latin1) : Buffer.from(latin1, 'latin1').toString('utf8')

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const CONTROL = /[\t\n\r"]/g

export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(CONTROL, (char) => `&#${char.charCodeAt(0)};`)
