import { type CellObject, CFB, utils, type WorkBook, write } from '@e965/xlsx'

export type TestCell = string | number | boolean | null | CellObject

/** A workbook of one sheet, "Tickets", and a hidden one. */
export const bookOf = (rows: readonly (readonly TestCell[])[]): WorkBook => {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  utils.book_append_sheet(book, sheet, 'Tickets')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['secreto']]), 'Oculta')
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], WBProps: {} }
  return book
}

/** Its bytes; those that another program writes are read in the LibreOffice test. */
export const bytesOf = (book: WorkBook, format: 'xls' | 'xlsb'): Uint8Array<ArrayBuffer> => {
  const written: Uint8Array = write(book, { type: 'buffer', bookType: format === 'xls' ? 'biff8' : 'xlsb' })
  return new Uint8Array(written)
}

const HLINK = 0x01b8

/** An .xls of which 2,000 links each cover the whole sheet, so that a reader that visits their cells never ends. */
export const endlessLinks = (): Uint8Array<ArrayBuffer> => {
  const link: CellObject = { t: 's', v: 'x', l: { Target: 'http://x/' } }
  const rows = Array.from({ length: 20 }, () => Array.from({ length: 100 }, () => link))
  const file = CFB.read(bytesOf(bookOf(rows), 'xls'), { type: 'buffer' })
  const stream = CFB.find(file, 'Workbook')
  if (!stream) throw new Error('no stream of the workbook')
  const records = Buffer.from(stream.content as Uint8Array)
  for (let at = 0; at + 4 <= records.length; at += 4 + records.readUInt16LE(at + 2)) {
    if (records.readUInt16LE(at) !== HLINK) continue
    records.writeUInt16LE(0, at + 4)
    records.writeUInt16LE(0xffff, at + 6)
    records.writeUInt16LE(0, at + 8)
    records.writeUInt16LE(0xff, at + 10)
  }
  return inContainer(records)
}

/** Records in an OLE2 compound file, as they lie on disk. */
const inContainer = (records: Uint8Array): Uint8Array<ArrayBuffer> => {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/Workbook', records)
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

const record = (type: number, content: readonly number[]): number[] => [
  type & 0xff,
  type >> 8,
  content.length & 0xff,
  content.length >> 8,
  ...content,
]

/** The records with which an .xls with a password begins ([MS-XLS] 2.4.117: RC4). */
export const encryptedWorkbook = (): Uint8Array<ArrayBuffer> =>
  inContainer(
    Uint8Array.from([
      ...record(0x0809, [0, 6, 5, 0, ...Array(12).fill(0)]),
      ...record(0x2f, [1, 0, 1, 0, 1, 0, ...Array(48).fill(7)]),
      ...record(0x0a, []),
    ]),
  )
