import type { RowCollector } from '../row-collector.ts'
import type { SheetRow } from '../source.ts'
import { utf8Chunks } from './xml-part.ts'
import { type XmlHandler, XmlScanner } from './xml-scanner.ts'

/** Bytes scanned at a time: few enough that even rows as wide as a sheet can be do not pile up. */
const SLICE = 4 * 1024

/** A handler that may have seen all that it wants before the part ends. */
export type RowHandler = XmlHandler & { readonly done?: boolean }

/** The rows that a handler puts into `rows` while it reads a part, in batches. */
export async function* xmlRows(
  content: AsyncIterable<Buffer>,
  handler: RowHandler,
  rows: RowCollector,
): AsyncIterable<readonly SheetRow[]> {
  const scanner = new XmlScanner(handler)
  for await (const slice of slices(utf8Chunks(content))) {
    if (handler.done) break
    scanner.push(slice)
    if (rows.full) yield rows.take()
  }
  if (!handler.done) scanner.finish()
  yield rows.take()
}

async function* slices(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += SLICE) yield chunk.subarray(from, from + SLICE)
}
