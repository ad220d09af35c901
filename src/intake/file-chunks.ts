import type { RandomAccess } from '../shared/random-access.ts'

const CHUNK = 64 * 1024

/** A file from its start to its end, a piece at a time. */
export async function* fileChunks(bytes: RandomAccess): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.size; ) {
    const piece = await bytes.read(at, CHUNK)
    if (piece.length === 0) return
    at += piece.length
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
  }
}
