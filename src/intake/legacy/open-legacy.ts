import type { RandomAccess } from '../../shared/random-access.ts'
import { namingFaults, overLimit, unsafe } from '../faults.ts'
import { LEGACY_LIMITS } from '../limits.ts'
import type { LegacyBook, OpenOptions, Source } from '../source.ts'
import type { Zip } from '../xlsx/zip-reader.ts'
import { storedZip } from './stored-zip.ts'

const MIB = 2 ** 20

/** A workbook of Excel 97–2003 as a source. */
export const openXls = async ({ bytes, legacy, name }: OpenOptions): Promise<Source> => {
  if (bytes.size > LEGACY_LIMITS.xls) throw tooLarge('.xls', LEGACY_LIMITS.xls)
  return sourceOf('xls', await legacy('xls', () => wholeOf(bytes)), name)
}

/**
 * A binary workbook of Excel as a source. Its reader believes what a zip says of itself, so it gets one that we wrote:
 * the parts that matter to cells, inflated under our limits.
 */
export const openXlsb = async (zip: Zip, { legacy, name }: OpenOptions): Promise<Source> => {
  const entries = zip.entries.filter(({ name }) => !NEEDLESS.test(name))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (total > LEGACY_LIMITS.xlsb) throw tooLarge('.xlsb', LEGACY_LIMITS.xlsb)
  if (total > LEGACY_LIMITS.ratioFloor && total > packed * LEGACY_LIMITS.ratio) throw unsafe(INFLATES)
  return sourceOf('xlsb', await legacy('xlsb', () => storedZip(zip, entries)), name)
}

const INFLATES = {
  es: 'al descomprimirlo ocuparía demasiado',
  en: 'unpacked it would take far too much room',
}

/** Parts without cells, which may be large. */
const NEEDLESS = /^(xl\/(media|embeddings|charts|drawings|printerSettings|activeX)\/|.*vbaProject\.bin$)/i

const sourceOf = (format: 'xls' | 'xlsb', book: LegacyBook, name: string): Source => ({
  format,
  sheets: book.sheets,
  rows: (index) => namingFaults(book.rows(index), name),
  warnings: () => [],
  close: book.close,
})

const tooLarge = (kind: string, bytes: number) => {
  const limit = Math.round(bytes / MIB)
  return overLimit({
    es: `${limit} MiB para un ${kind} (guardado como .xlsx puede ser mayor)`,
    en: `${limit} MiB for an ${kind} (saved as .xlsx it may be larger)`,
  })
}

const CHUNK = MIB

const wholeOf = async (bytes: RandomAccess): Promise<Uint8Array<ArrayBuffer>> => {
  const whole = new Uint8Array(bytes.size)
  for (let at = 0; at < whole.length; ) {
    const chunk = await bytes.read(at, CHUNK)
    if (chunk.length === 0) break
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
