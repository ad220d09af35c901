import iconv from 'iconv-lite'
import type { RandomAccess } from '../../shared/random-access.ts'
import { TWICE } from './twice.ts'

const CHUNK = 128 * 1024

const isWide = (encoding: string): boolean => encoding === 'utf-16le' || encoding === 'utf-16be'

/**
 * A file as strings that stand for its bytes exactly, whatever they mean: UTF-16 by its code units, every other
 * encoding byte by byte. Delimiters, quotes and line breaks are where they are in the decoded text, so records
 * found in one are found in the other. Half a code unit at the end of a file cut short is left out.
 */
export async function* losslessChunks(
  bytes: RandomAccess,
  encoding: string,
  from: number,
): AsyncGenerator<string> {
  const room = Buffer.allocUnsafe(CHUNK)
  const unit = isWide(encoding) ? 2 : 1
  for (let at = from; at < bytes.size; ) {
    const chunk = await bytes.read(at, CHUNK, room)
    const whole = chunk.length - (chunk.length % unit)
    if (whole === 0) return
    at += whole
    yield toText(Buffer.from(chunk.buffer, chunk.byteOffset, whole), encoding)
  }
}

/** The bytes that such a string stands for. */
export const losslessBytes = (text: string, encoding: string): Uint8Array => {
  if (!isWide(encoding)) return Buffer.from(text, 'latin1')
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

/** Ordinary text in the form of such a string, ready to stand beside what a file holds. */
export const toLossless = (text: string, encoding: string): string => {
  const legal = text.toWellFormed()
  // what people wrote is only read otherwise: ours need not be mended
  const own = encoding === TWICE ? 'utf-8' : encoding
  return isWide(encoding) ? legal : iconv.encode(legal, own).toString('latin1')
}

const toText = (bytes: Buffer, encoding: string): string => {
  if (!isWide(encoding)) return bytes.toString('latin1')
  return (encoding === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes).toString('utf16le')
}
