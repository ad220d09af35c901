import type { Scratch } from '../../shared/random-access.ts'
import { overLimit } from '../faults.ts'
import { SHEET_LIMITS } from '../limits.ts'
import { StringFile } from './string-file.ts'
import { TextCollector } from './text-collector.ts'
import { scanXml, utf8Chunks } from './xml-part.ts'
import { type XmlHandler, XmlScanner } from './xml-scanner.ts'
import { detachedText } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { Zip } from './zip-reader.ts'

/** The texts that a workbook's cells refer to by number. */
export type SharedStrings = {
  get(index: number): string | undefined
  close(): void
}

/** Inflated bytes up to which the texts are kept in memory; larger tables go to disk. */
const MEMORY = 8 * 2 ** 20

export const NO_STRINGS: SharedStrings = { get: () => undefined, close: () => {} }

export const readSharedStrings = (zip: Zip, entry: ZipEntry, scratch: Scratch): Promise<SharedStrings> =>
  entry.size <= MEMORY ? inMemory(zip, entry) : onDisk(zip, entry, scratch)

/** The texts of a few indices, without reading further than the last of them. */
export const pickSharedStrings = async (
  zip: Zip,
  entry: ZipEntry,
  indices: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> => {
  const picked = new Map<number, string>()
  const last = Math.max(-1, ...indices)
  let index = 0
  const keep = (bytes: string): void => {
    if (indices.has(index)) picked.set(index, detachedText(bytes))
    index++
  }
  const scanner = new XmlScanner(new StringScanner(keep))
  for await (const chunk of utf8Chunks(zip.inflate(entry))) {
    if (index > last) break
    scanner.push(chunk)
  }
  return picked
}

/** Calls `found` with each text in order, as UTF-8 bytes held as latin1. */
class StringScanner implements XmlHandler {
  readonly #found: (bytes: string) => void
  readonly #collector = new TextCollector()
  #count = 0

  constructor(found: (bytes: string) => void) {
    this.#found = found
  }

  open(at: XmlScanner): void {
    this.#collector.open(at.name())
  }

  close(at: XmlScanner): void {
    const name = at.name()
    if (name === 'si') this.#closeString()
    else this.#collector.close(name)
  }

  #closeString(): void {
    if (++this.#count > SHEET_LIMITS.sharedStrings) throw overLimit(TOO_MANY)
    this.#found(this.#collector.take())
  }

  text(at: XmlScanner): void {
    if (this.#collector.active) this.#collector.add(at.source(), at.raw)
  }
}

const TOO_MANY = { es: '8 millones de textos distintos', en: '8 million different texts' }

const inMemory = async (zip: Zip, entry: ZipEntry): Promise<SharedStrings> => {
  const texts: string[] = []
  await scanXml(zip.inflate(entry), new StringScanner((bytes) => texts.push(detachedText(bytes))))
  return { get: (index) => texts[index], close: () => {} }
}

const onDisk = async (zip: Zip, entry: ZipEntry, scratch: Scratch): Promise<SharedStrings> => {
  const file = scratch.create()
  const table = new StringFile(file)
  try {
    await scanXml(zip.inflate(entry), new StringScanner((bytes) => table.add(bytes)))
    table.flush()
  } catch (error) {
    file.close()
    throw error
  }
  return table
}
