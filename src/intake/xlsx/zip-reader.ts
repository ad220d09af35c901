import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { RandomAccess } from '../../shared/random-access.ts'
import { damaged, unsafe } from '../faults.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

/** An opened zip; every stream may be taken several times. */
export type Zip = {
  readonly entries: readonly ZipEntry[]
  /** By name, whatever its case; undefined when there is none. */
  find(name: string): ZipEntry | undefined
  /** The bytes as they are stored (compressed). */
  raw(entry: ZipEntry): AsyncIterable<Buffer>
  /** The content; throws file.corrupt when it is damaged, file.bomb when it is larger than it claims. */
  inflate(entry: ZipEntry): AsyncIterable<Buffer>
}

const CHUNK = 64 * 1024

export const openZip = async (bytes: RandomAccess): Promise<Zip> => {
  const { entries, dataStart } = await readDirectory(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))

  async function* raw(entry: ZipEntry): AsyncIterable<Buffer> {
    const start = await dataStart(entry)
    for (let at = 0; at < entry.compressedSize; at += CHUNK) {
      const piece = await bytes.read(start + at, Math.min(CHUNK, entry.compressedSize - at))
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    }
  }
  const inflate = (entry: ZipEntry): AsyncIterable<Buffer> =>
    checked(entry.method === 0 ? raw(entry) : inflated(raw(entry)), entry)

  return {
    entries,
    find: (name) => byName.get(name.replace(/^\/+/, '').toLowerCase()),
    raw,
    inflate,
  }
}

const BAD_DATA = { es: 'una parte del libro está dañada', en: 'a part of the workbook is damaged' }

async function* inflated(raw: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const inflate = createInflateRaw({ chunkSize: CHUNK })
  pipeline(Readable.from(raw), inflate, () => {})
  try {
    yield* inflate
  } catch (error) {
    const isZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    throw isZlib ? damaged(BAD_DATA, error) : error
  }
}

/** The content, stopped as soon as it exceeds what it claims, and compared with its check sum at the end. */
async function* checked(content: AsyncIterable<Buffer>, entry: ZipEntry): AsyncIterable<Buffer> {
  let size = 0
  let crc = 0
  for await (const chunk of content) {
    size += chunk.length
    crc = crc32(chunk, crc)
    if (size > entry.size) {
      throw unsafe({ es: 'una parte ocupa más de lo que declara', en: 'a part is larger than it claims' })
    }
    yield chunk
  }
  if (size < entry.size || crc !== entry.crc32) throw damaged(BAD_DATA)
}
