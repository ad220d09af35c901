import iconv from 'iconv-lite'
import { TriajeError } from '../../shared/errors.ts'
import type { RandomAccess } from '../../shared/random-access.ts'
import { onceWritten, TWICE, unfinished } from './twice.ts'

const CHUNK = 64 * 1024
const STRUCTURE = '",;\t|=\r\n'

export type ByteRange = {
  readonly encoding: string
  readonly from: number
  /** Bytes to read at most; to the end of the file without it. */
  readonly length?: number
}

/** Text of a part of a file, decoded in chunks of about 64 KiB. */
export const decoded = (bytes: RandomAccess, range: ByteRange): AsyncGenerator<string> =>
  range.encoding === TWICE ? decodedTwice(bytes, { ...range, encoding: 'utf-8' }) : decodedOnce(bytes, range)

async function* decodedTwice(bytes: RandomAccess, range: ByteRange): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of decodedOnce(bytes, range)) {
    const text = rest + piece
    const end = text.length - unfinished(text)
    rest = text.slice(end)
    yield onceWritten(text.slice(0, end))
  }
  if (rest) yield onceWritten(rest)
}

async function* decodedOnce(bytes: RandomAccess, range: ByteRange): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(range.encoding, { stripBOM: false })
  const room = Buffer.allocUnsafe(CHUNK)
  const to = Math.min(bytes.size, range.from + (range.length ?? bytes.size))
  for (let from = range.from; from < to; ) {
    const chunk = await bytes.read(from, Math.min(CHUNK, to - from), room)
    if (chunk.length === 0) break
    from += chunk.length
    const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    if (text) yield text
  }
  const rest = decoder.end()
  if (rest) yield rest
}

/**
 * The encoding under the name by which the user calls it, checked: delimiters, quotes and line breaks must be the
 * bytes of ASCII in it (or UTF-16). Throws `request.invalid`.
 */
export const knownEncoding = (name: string): string => {
  const lower = name.trim().toLowerCase()
  const plain = lower === 'utf8' ? 'utf-8' : lower === 'utf-16' || lower === 'utf16' ? 'utf-16le' : lower
  if (isUsable(plain)) return plain
  const reason = {
    es: `no se conoce la codificación «${name}»`,
    en: `the encoding "${name}" is not known`,
  }
  throw new TriajeError('request.invalid', { reason }, { field: 'encoding' })
}

export const isUsable = (name: string): boolean => {
  if (['utf-16le', 'utf-16be', TWICE].includes(name)) return true
  if (['base64', 'hex', 'utf-7', 'utf7', 'utf-7-imap'].includes(name) || !iconv.encodingExists(name))
    return false
  return iconv.encode(STRUCTURE, name).equals(Buffer.from(STRUCTURE, 'latin1'))
}
