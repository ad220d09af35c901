import type { ScratchFile } from '../../shared/random-access.ts'

const BATCH = 2 ** 20
const BLOCK = 2 ** 14
const BLOCKS = 256

/** Texts one after the other in a scratch file, with blocks of it kept in memory. */
export class StringFile {
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
    const length = Math.min(BLOCK, this.#size - number * BLOCK)
    const bytes = this.#file.read(number * BLOCK, length, this.#oldestBlock())
    const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#blocks.set(number, block)
    return block
  }

  /** Makes room for a block; its bytes are used again, since buffers of their own would pile up until collected. */
  #oldestBlock(): Buffer | undefined {
    const [oldest] = this.#blocks
    if (this.#blocks.size < BLOCKS || !oldest) return undefined
    this.#blocks.delete(oldest[0])
    return oldest[1]
  }
}
