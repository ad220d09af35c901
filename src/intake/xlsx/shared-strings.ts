import type { Scratch, ScratchFile } from '../../shared/random-access.ts'
import { SHEET_LIMITS } from '../limits.ts'
import { overLimit } from './faults.ts'
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

const BATCH = 2 ** 20
const BLOCK = 2 ** 14
const BLOCKS = 256

/** Texts one after the other in a scratch file, with blocks of it kept in memory. */
class StringFile implements SharedStrings {
  readonly #file: ScratchFile
  readonly #blocks = new Map<number, Buffer>()
  /** Where each text starts; one more than there are texts. */
  #starts = new Float64Array(2 ** 12)
  #count = 0
  #size = 0
  #waiting: string[] = []
  #waitingSize = 0

  constructor(file: ScratchFile) {
    this.#file = file
  }

  add(bytes: string): void {
    if (this.#count + 1 >= this.#starts.length) this.#grow()
    this.#size += bytes.length
    this.#starts[++this.#count] = this.#size
    this.#waiting.push(bytes)
    this.#waitingSize += bytes.length
    if (this.#waitingSize >= BATCH) this.flush()
  }

  flush(): void {
    if (this.#waitingSize > 0) this.#file.append(Buffer.from(this.#waiting.join(''), 'latin1'))
    this.#waiting = []
    this.#waitingSize = 0
  }

  get(index: number): string | undefined {
    const from = this.#starts[index]
    const to = this.#starts[index + 1]
    if (from === undefined || to === undefined || !(index < this.#count)) return undefined
    const block = Math.floor(from / BLOCK)
    const start = from - block * BLOCK
    if (to <= (block + 1) * BLOCK) return this.#block(block).toString('utf8', start, start + to - from)
    return Buffer.from(this.#file.read(from, to - from)).toString('utf8')
  }

  close(): void {
    this.#file.close()
  }

  #grow(): void {
    const larger = new Float64Array(this.#starts.length * 2)
    larger.set(this.#starts)
    this.#starts = larger
  }

  #block(number: number): Buffer {
    const known = this.#blocks.get(number)
    if (known) return known
    const bytes = this.#file.read(number * BLOCK, Math.min(BLOCK, this.#size - number * BLOCK))
    const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (this.#blocks.size >= BLOCKS) this.#blocks.delete(this.#blocks.keys().next().value ?? number)
    this.#blocks.set(number, block)
    return block
  }
}
