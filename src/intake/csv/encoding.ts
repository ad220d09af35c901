import { isAscii } from 'node:buffer'
import type { RandomAccess } from '../../shared/random-access.ts'
import type { Dialect } from '../source.ts'

/** How the bytes of a text file are to be read. */
export type Encoding = {
  /** utf-8, utf-16le, utf-16be, windows-1252, or the name that the user gave. */
  readonly name: string
  /** Bytes of the byte order mark, 0 without one. */
  readonly bomLength: number
  /** Byte sequences that are not UTF-8 in a file that is otherwise; each is read as U+FFFD. */
  readonly badSequences: number
}

type Utf8Count = { readonly good: number; readonly bad: number }

const CHUNK = 1 << 18
const PARITY_SAMPLE = 1 << 16

/**
 * Byte order mark, then zero bytes at every second place (UTF-16 without a mark), then UTF-8 as long as at least
 * half of the sequences beyond ASCII are valid (text in a one-byte encoding has hardly any), else windows-1252.
 */
export const detectEncoding = async (bytes: RandomAccess): Promise<Encoding> => {
  const head = await bytes.read(0, PARITY_SAMPLE)
  const marked = byteOrderMark(head)
  if (marked && marked.name !== 'utf-8') return { ...marked, badSequences: 0 }
  const wide = marked ? null : zeroParity(head)
  if (wide) return { name: wide, bomLength: 0, badSequences: 0 }
  const { good, bad } = await countUtf8(bytes)
  if (marked || bad === 0 || good >= Math.max(bad, 1))
    return { name: 'utf-8', bomLength: marked?.bomLength ?? 0, badSequences: bad }
  return { name: 'windows-1252', bomLength: 0, badSequences: 0 }
}

/** The mark at the start of `head` and the encoding it stands for. */
export const byteOrderMark = (head: Uint8Array): { name: string; bomLength: number } | null => {
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', bomLength: 3 }
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bomLength: 2 }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bomLength: 2 }
  return null
}

/** Bytes before the first character of a file. */
export const bomLengthOf = ({ bom, encoding }: Pick<Dialect, 'bom' | 'encoding'>): number => {
  if (!bom) return 0
  return encoding.startsWith('utf-8') ? 3 : 2
}

const zeroParity = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const zeros: [number, number] = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  })
  const pairs = head.length / 2
  const [even, odd] = zeros
  if (odd > pairs * 0.3 && even < odd / 10) return 'utf-16le'
  if (even > pairs * 0.3 && odd < even / 10) return 'utf-16be'
  return null
}

const countUtf8 = async (bytes: RandomAccess): Promise<Utf8Count> => {
  let good = 0
  let bad = 0
  const room = Buffer.allocUnsafe(CHUNK)
  for (let from = 0; from < bytes.size; ) {
    const chunk = await bytes.read(from, CHUNK, room)
    if (chunk.length === 0) break
    const last = from + chunk.length >= bytes.size
    const end = last || chunk.length < 4 ? chunk.length : wholeSequences(chunk)
    if (!isAscii(chunk)) {
      const count = countSequences(chunk.subarray(0, end))
      good += count.good
      bad += count.bad
    }
    from += end
  }
  return { good, bad }
}

/** Where the last sequence starts that the end of the chunk may have cut. */
const wholeSequences = (chunk: Uint8Array): number => {
  for (let at = chunk.length - 1; at >= chunk.length - 3; at--) {
    const byte = chunk[at] ?? 0
    if (byte < 0x80) return chunk.length
    if (byte >= 0xc0) return at
  }
  return chunk.length
}

const countSequences = (chunk: Uint8Array): Utf8Count => {
  let good = 0
  let bad = 0
  for (let at = 0; at < chunk.length; ) {
    if ((chunk[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const length = sequenceLength(chunk, at)
    if (length > 0) good += 1
    else bad += 1
    at += Math.max(length, 1)
  }
  return { good, bad }
}

/** Bytes of the valid sequence at `at`, or 0 (RFC 3629, table of section 4 without its corner cases). */
const sequenceLength = (chunk: Uint8Array, at: number): number => {
  const length = lengthByLead(chunk[at] ?? 0)
  for (let next = 1; next < length; next++) if (((chunk[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

const lengthByLead = (lead: number): number => {
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
