import type { Localized } from '../shared/language.ts'
import type { RandomAccess } from '../shared/random-access.ts'
import { oleNames } from './ole.ts'

/** What a file is, by its bytes. */
export type Kind =
  | { readonly is: 'zip' | 'xls' | 'xml' | 'html' | 'fods' | 'text' | 'empty' | 'encrypted' }
  | { readonly is: 'other'; readonly kind: string | Localized }

const SAMPLE = 64 * 1024

export const sniff = async (bytes: RandomAccess): Promise<Kind> => {
  if (bytes.size === 0) return { is: 'empty' }
  const head = Buffer.from(await bytes.read(0, Math.min(SAMPLE, bytes.size)))
  const kind = MAGIC.find(([magic]) => head.toString('latin1', 0, magic.length) === magic)?.[1]
  if (kind === 'ole') return oleKind(await oleNames(bytes, head))
  if (kind === 'zip') return { is: 'zip' }
  if (kind) return { is: 'other', kind }
  return head.length < 2 ? { is: 'text' } : textKind(head)
}

const oleKind = (names: readonly string[]): Kind => {
  if (names.includes('EncryptedPackage')) return { is: 'encrypted' }
  if (names.includes('Workbook') || names.includes('Book')) return { is: 'xls' }
  return { is: 'other', kind: names.includes('WordDocument') ? '.doc (Word 97–2003)' : 'OLE2' }
}

const IMAGE = { es: 'una imagen', en: 'an image' }

const MAGIC: readonly (readonly [start: string, kind: string | Localized])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['%PDF', 'PDF'],
  ['\x89PNG', IMAGE],
  ['\xff\xd8\xff', IMAGE],
  ['GIF8', IMAGE],
  ['II*\0', IMAGE],
  ['MM\0*', IMAGE],
  ['\x1f\x8b', 'gzip (.gz)'],
  ["7z\xbc\xaf'\x1c", '.7z'],
  ['Rar!', '.rar'],
  ['{\\rtf', 'RTF'],
  ['SQLite format 3', 'SQLite'],
  ['PAR1', 'Parquet'],
  ['\xff\xfe\0\0', 'UTF-32'],
  ['\0\0\xfe\xff', 'UTF-32'],
]

const textKind = (head: Buffer): Kind => {
  const start = decodeStart(head)
  const kind = MARKUP.find(([pattern]) => pattern.test(start))?.[1]
  if (kind === 'xml' || kind === 'html' || kind === 'fods') return { is: kind }
  if (kind) return { is: 'other', kind }
  if (isBinary(head)) return { is: 'other', kind: { es: 'datos binarios', en: 'binary data' } }
  return { is: 'text' }
}

const MARKUP: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^\s*<\?xml[\s\S]*(urn:schemas-microsoft-com:office:spreadsheet|progid="Excel)/i, 'xml'],
  [/^\s*<\?xml[\s\S]*opendocument/i, 'fods'],
  [
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|meta|body|title|style|link|script|div|center|h[1-6]|table)\b/i,
    'html',
  ],
  // scripts write tables behind a text, and even a warning of their own
  [/^\s*<[a-z][^>]*>[\s\S]*<table\b[^>]*>\s*(<[^>]*>\s*)*<(tr|th|td)\b/i, 'html'],
  [/^\s*<\?xml\b/i, 'XML'],
  [/^MIME-Version:/i, 'HTML (.mht)'],
  [/^\s*(\{\s*"[^"\n]*"\s*:|\[\s*[{[])/, 'JSON'],
]

/** By the byte order mark, or by zeros in nearly every second place. */
const utf16Kind = (head: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const even = zeros(head, 0)
  const odd = zeros(head, 1)
  if (head.readUInt16BE(0) === 0xfffe || (odd * 8 > head.length && even * 20 < odd)) return 'utf-16le'
  if (head.readUInt16BE(0) === 0xfeff || (even * 8 > head.length && odd * 20 < even)) return 'utf-16be'
  return undefined
}

const zeros = (bytes: Buffer, from: 0 | 1): number => {
  let count = 0
  for (let i = from; i < bytes.length; i += 2) if (bytes[i] === 0) count++
  return count
}

/** The first characters, well enough to recognise markup. */
const decodeStart = (head: Buffer): string =>
  new TextDecoder(utf16Kind(head) ?? 'utf-8').decode(head.subarray(0, 4096))

/** More than a few control characters (other than tab, line ends, form feed, escape), and than two in a hundred. */
const isBinary = (head: Buffer): boolean => {
  if (utf16Kind(head)) return false
  const strange = head.reduce((count, byte) => count + (CONTROLS.has(byte) ? 1 : 0), 0)
  return strange > A_FEW && strange * 50 > head.length
}

const A_FEW = 4

const CONTROLS = new Set(
  Array.from({ length: 32 }, (_, i) => i).filter((i) => ![9, 10, 12, 13, 27].includes(i)),
)
