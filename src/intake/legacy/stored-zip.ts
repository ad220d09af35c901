import type { ZipEntry } from '../xlsx/zip-directory.ts'
import type { Zip } from '../xlsx/zip-reader.ts'

const VERSION = 20
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_LENGTH = 30
const CENTRAL_LENGTH = 46
const END_LENGTH = 22

/**
 * Some parts of a zip in a zip of our own, as they are when inflated, of which every field is true (APPNOTE 6.3, 4.3).
 * Throws what inflating throws.
 */
export const storedZip = async (zip: Zip, entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> => {
  const whole = new Writer(entries.reduce((sum, entry) => sum + lengthOf(entry), END_LENGTH))
  const starts: number[] = []
  for (const entry of entries) {
    starts.push(whole.at)
    whole.add(words32(LOCAL), commonFields(entry), Buffer.from(entry.name))
    for await (const chunk of zip.inflate(entry)) whole.add(chunk)
  }
  const directory = whole.at
  for (const [i, entry] of entries.entries()) {
    whole.add(words32(CENTRAL), words16(VERSION), commonFields(entry))
    whole.add(words16(0, 0, 0), words32(0, starts[i] ?? 0), Buffer.from(entry.name))
  }
  const size = whole.at - directory
  whole.add(words32(END), words16(0, 0, entries.length, entries.length), words32(size, directory), words16(0))
  return whole.bytes
}

class Writer {
  at = 0
  readonly bytes: Uint8Array<ArrayBuffer>

  constructor(size: number) {
    this.bytes = new Uint8Array(size)
  }

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.bytes.set(piece, this.at)
      this.at += piece.length
    }
  }
}

const lengthOf = ({ name, size }: ZipEntry): number =>
  LOCAL_LENGTH + CENTRAL_LENGTH + 2 * Buffer.byteLength(name) + size

/** What the local header and the directory both say, from the version needed to the length of extra fields. */
const commonFields = ({ name, size, crc32 }: ZipEntry): Buffer =>
  Buffer.concat([
    words16(VERSION, 0x800, 0, 0, 0x21),
    words32(crc32, size, size),
    words16(Buffer.byteLength(name), 0),
  ])

const words16 = (...words: number[]): Buffer => Buffer.from(new Uint16Array(words).buffer)
const words32 = (...words: number[]): Buffer => Buffer.from(new Uint32Array(words).buffer)
