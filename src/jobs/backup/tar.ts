/** Archives as POSIX tar (ustar): blocks of 512 bytes, a header before each file, two empty blocks at the end. */
const BLOCK = 512
const NAME_BYTES = 100
/** From here on eleven octal digits do not hold the size; it is written in binary, as GNU tar does. */
const MOST_OCTAL = 8 ** 11

/** The header of a file of `bytes` bytes; its name is ASCII and at most 100 bytes long. */
export const tarHeader = (name: string, bytes: number): Buffer => {
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0, NAME_BYTES, 'latin1')
  header.write('0000600\0', 100, 'latin1')
  header.write('0000000\0', 108, 'latin1')
  header.write('0000000\0', 116, 'latin1')
  writeSize(header, bytes)
  header.write('00000000000\0', 136, 'latin1')
  header.write('        ', 148, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

const writeSize = (header: Buffer, bytes: number): void => {
  if (bytes < MOST_OCTAL) {
    header.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
    return
  }
  header[124] = 0x80
  header.writeBigUInt64BE(BigInt(bytes), 128)
}

/** The sum of all bytes, those of the sum itself counted as blanks. */
const sumOf = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0)

/** What fills the last block of a file. */
export const tarPadding = (bytes: number): Buffer => Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK)

export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK)

type TarEntry = { readonly name: string; readonly bytes: number }

/** Reads an archive from front to back; what an entry holds must be read before the next one. */
export type TarReader = {
  /** Null at the end; rejects with `broken` when the archive is cut or is none. */
  next(): Promise<TarEntry | null>
  content(entry: TarEntry): AsyncIterable<Uint8Array>
}

export const readTar = (source: AsyncIterable<Uint8Array>, broken: () => Error): TarReader => {
  const bytes = byteReader(source, broken)
  return {
    next: async () => {
      const header = Buffer.concat(await Array.fromAsync(bytes.take(BLOCK)))
      return header.every((byte) => byte === 0) ? null : entryOf(header, broken)
    },
    content: async function* (entry) {
      yield* bytes.take(entry.bytes)
      for await (const _ of bytes.take(tarPadding(entry.bytes).length)) void _
    },
  }
}

const entryOf = (header: Buffer, broken: () => Error): TarEntry => {
  if (sumOf(header) !== Number.parseInt(header.toString('latin1', 148, 155), 8)) throw broken()
  const name = header.toString('latin1', 0, NAME_BYTES).replace(/\0.*$/s, '')
  const size = header[124] === 0x80 ? header.readBigUInt64BE(128) : octal(header.toString('latin1', 124, 136))
  return { name, bytes: Number(size) }
}

const octal = (text: string): number => Number.parseInt(text.replace(/[\0 ].*$/s, ''), 8) || 0

/** Gives exactly as many bytes as asked for, piece by piece. */
const byteReader = (source: AsyncIterable<Uint8Array>, broken: () => Error) => {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)
  return {
    take: async function* (count: number): AsyncIterable<Uint8Array> {
      for (let left = count; left > 0; ) {
        if (rest.length === 0) {
          const { done, value } = await chunks.next()
          if (done) throw broken()
          rest = value
        }
        const piece = rest.subarray(0, left)
        rest = rest.subarray(piece.length)
        left -= piece.length
        yield piece
      }
    },
  }
}
