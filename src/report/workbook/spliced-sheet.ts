import { utf8Chunks } from '../../intake/xlsx/xml-part.ts'
import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { Zip } from '../../intake/xlsx/zip-reader.ts'
import type { Piece, RowSlot, SheetSplicer } from './sheet-splicer.ts'

const BATCH = 256

/** The new cells of the given rows as XML (latin1); a row that is missing gets none. */
export type CellSource = (slots: readonly RowSlot[], prefix: string) => Promise<ReadonlyMap<RowSlot, string>>

/** The sheet's part with new cells in its slots, as a stream. */
export async function* splicedSheet(
  zip: Zip,
  sheet: ZipEntry,
  { splicer, cells }: { splicer: SheetSplicer; cells: CellSource },
): AsyncIterable<Buffer> {
  const fill = async (): Promise<Buffer> => {
    const pieces = splicer.take()
    const filled = await cells(pieces.filter(isSlot), splicer.prefix)
    return Buffer.from(pieces.map((piece) => text(piece, filled)).join(''), 'latin1')
  }
  const scanner = new XmlScanner(splicer)
  for await (const chunk of utf8Chunks(zip.inflate(sheet))) {
    scanner.push(chunk)
    splicer.flush(scanner)
    if (splicer.waiting >= BATCH) yield await fill()
  }
  scanner.finish()
  yield await fill()
}

const isSlot = (piece: Piece): piece is RowSlot => typeof piece !== 'string'

const text = (piece: Piece, filled: ReadonlyMap<RowSlot, string>): string => {
  if (!isSlot(piece)) return piece
  const cells = filled.get(piece)
  return cells === undefined ? piece.original : piece.before + cells + piece.after
}
