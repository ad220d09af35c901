import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'

/** A form with one file, streamed (RFC 7578). */
export const multipart = (
  name: string,
  content: AsyncIterable<Uint8Array>,
): { type: string; body: ReadableStream } => {
  const boundary = `triaje-${randomBytes(12).toString('hex')}`
  const shown = name.replace(/["\r\n]/g, '_')
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${shown}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  async function* parts(): AsyncIterable<Uint8Array> {
    yield Buffer.from(head)
    yield* content
    yield Buffer.from(`\r\n--${boundary}--\r\n`)
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Readable.toWeb(Readable.from(parts())) as ReadableStream,
  }
}
