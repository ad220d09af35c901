import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader } from 'yauzl'
import type { RandomAccess } from '../../shared/random-access.ts'
import { damaged, unsafe } from '../faults.ts'
import { ZIP_LIMITS } from '../limits.ts'

/** One file inside a zip, as its central directory describes it. */
export type ZipEntry = {
  /** With forward slashes, none at the start. */
  readonly name: string
  readonly compressedSize: number
  /** Inflated bytes, as claimed: a bound, never a size to allocate. */
  readonly size: number
  readonly crc32: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly time: number
  readonly date: number
  readonly headerAt: number
}

export type ZipDirectory = {
  readonly entries: readonly ZipEntry[]
  /** Offset of an entry's (compressed) data. */
  dataStart(entry: ZipEntry): Promise<number>
}

class Reader extends RandomAccessReader {
  readonly #bytes: RandomAccess

  constructor(bytes: RandomAccess) {
    super()
    this.#bytes = bytes
  }

  override read(...[buffer, offset, length, position, done]: Parameters<RandomAccessReader['read']>): void {
    const arrived = (bytes: Uint8Array): void => {
      buffer.set(bytes, offset)
      done(bytes.length < length ? damaged(CUT_SHORT) : null)
    }
    this.#bytes.read(position, length).then(arrived, done)
  }
}

const CUT_SHORT = { es: 'está incompleto', en: 'it is incomplete' }
const NOT_A_ZIP = {
  es: 'está incompleto o no es un libro de Excel válido',
  en: 'it is incomplete or not a valid Excel workbook',
}

/** The directory of a zip, checked against the limits; throws file.corrupt or file.bomb. */
export const readDirectory = async (bytes: RandomAccess): Promise<ZipDirectory> => {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }
  const zip = await fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, options).catch(refuse)
  if (zip.entryCount > ZIP_LIMITS.entries) throw unsafe(TOO_MANY)
  const raw = new Map<ZipEntry, Entry>()
  try {
    for await (const entry of zip.eachEntry()) raw.set(toEntry(entry), entry)
  } catch (error) {
    refuse(error)
  }
  const entries = [...raw.keys()].filter((entry) => !entry.name.endsWith('/'))
  checkEntries(entries)
  const dataStart = async (entry: ZipEntry): Promise<number> => {
    const original = raw.get(entry)
    if (!original) throw new RangeError('entry of another zip')
    const header = await zip.readLocalFileHeaderPromise(original, { minimal: true }).catch(refuse)
    return header.fileDataStart
  }
  return { entries, dataStart }
}

/** yauzl reports a bad zip as a bare Error; everything else (a disk that fails) is passed on. */
const refuse = (error: unknown): never => {
  const bare = error instanceof Error && error.constructor === Error && !('code' in error)
  throw bare || error instanceof RangeError ? damaged(NOT_A_ZIP, error) : error
}

const toEntry = (entry: Entry): ZipEntry => {
  const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry
  if (entry.isEncrypted()) throw damaged({ es: 'tiene partes cifradas', en: 'it has encrypted parts' })
  if (!entry.canDecodeFileData()) {
    throw damaged({ es: 'usa una compresión desconocida', en: 'it uses an unknown compression' })
  }
  return {
    name: getFileNameLowLevel(flags, fileNameRaw, extraFields, false).replace(/^\/+/, ''),
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    headerAt: entry.relativeOffsetOfLocalHeader,
  }
}

const TOO_MANY = { es: 'contiene demasiados archivos', en: 'it holds too many files' }
const TOO_BIG = {
  es: 'al descomprimirlo ocuparía demasiado',
  en: 'unpacked it would take far too much room',
}
const OVERLAP = {
  es: 'varias partes ocupan los mismos bytes',
  en: 'several of its parts share the same bytes',
}
const TWICE = { es: 'contiene dos partes con el mismo nombre', en: 'it holds two parts of the same name' }

const checkEntries = (entries: readonly ZipEntry[]): void => {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > ZIP_LIMITS.totalBytes || entries.some(inflatesTooMuch)) throw unsafe(TOO_BIG)
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw unsafe(TWICE)
  const inOrder = entries.toSorted((a, b) => a.headerAt - b.headerAt)
  const overlaps = inOrder.some((entry, i) => {
    const next = inOrder[i + 1]
    return next !== undefined && entry.headerAt + LOCAL_HEADER + entry.compressedSize > next.headerAt
  })
  if (overlaps) throw unsafe(OVERLAP)
}

const LOCAL_HEADER = 30

const inflatesTooMuch = ({ size, compressedSize }: ZipEntry): boolean =>
  size > ZIP_LIMITS.entryBytes || (size > ZIP_LIMITS.ratioFloor && size > compressedSize * ZIP_LIMITS.ratio)
