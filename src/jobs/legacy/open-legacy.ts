import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { damaged, unsafe } from '../../intake/faults.ts'
import type { LegacyBook, LegacyReader, SheetRow } from '../../intake/source.ts'
import { TriajeError } from '../../shared/errors.ts'
import { createLine } from './line.ts'
import type { Answer, Given, Question, Rows } from './messages.ts'

const MIB = 2 ** 20

/**
 * What reading may take, by the size of the file: ten times what the largest ordinary files took (about 12 bytes of
 * heap a byte, 0.1 s a MiB).
 */
const limitsOf = (bytes: number): { readonly heapMib: number; readonly milliseconds: number } => ({
  heapMib: Math.round(64 + (bytes / MIB) * 24),
  milliseconds: 800 + (bytes / MIB) * 1500,
})

/** The running file's own kind: `.ts` while developing, `.js` when built. */
const WORKER = new URL(`./worker${path.extname(import.meta.filename)}`, import.meta.url)

/** Threads at one time: what waits for its turn holds none of its file in memory. */
const line = createLine(2)

/** Opens a binary workbook in a thread of its own, which lives until the book is closed. */
export const openLegacy: LegacyReader = async (format, read) => {
  const leave = await line()
  let thread: Thread | undefined
  const close = (): void => {
    thread?.end()
    leave()
  }
  try {
    const opened = threadFor({ format, bytes: await read() })
    thread = opened
    return { sheets: await opened.opened, rows: (sheet) => opened.rows(sheet), close }
  } catch (error) {
    close()
    throw error
  }
}

const threadFor = (given: Given): Thread => {
  const { heapMib, milliseconds } = limitsOf(given.bytes.length)
  const worker = new Worker(WORKER, {
    workerData: given,
    transferList: [given.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  })
  return new Thread(worker, milliseconds)
}

type Waiting = { resolve(rows: Rows): void; reject(error: unknown): void }

/** Our side of the worker: what was asked, and the time within which it must answer. */
class Thread {
  readonly opened: Promise<LegacyBook['sheets']>
  readonly #worker: Worker
  readonly #milliseconds: number
  readonly #waiting = new Map<number, Waiting>()
  readonly #open = Promise.withResolvers<LegacyBook['sheets']>()
  #questions = 0
  #failure: unknown
  #timer: NodeJS.Timeout | undefined

  constructor(worker: Worker, milliseconds: number) {
    this.#worker = worker
    this.#milliseconds = milliseconds
    this.opened = this.#open.promise
    worker.on('message', (answer: Answer) => this.#hear(answer))
    worker.on('error', (error) => this.#fail(isOutOfMemory(error) ? unsafe(TOO_MUCH_MEMORY) : error))
    worker.on('exit', () => this.#fail(damaged(UNREADABLE)))
  }

  async *rows(sheet: number): AsyncIterable<readonly SheetRow[]> {
    for (let from: number | null = 0; from !== null; ) {
      const { rows, next } = await this.#ask(sheet, from)
      if (rows.length > 0) yield rows
      from = next
    }
  }

  end(): void {
    clearTimeout(this.#timer)
    void this.#worker.terminate()
  }

  #ask(sheet: number, from: number): Promise<Rows> {
    const { promise, resolve, reject } = Promise.withResolvers<Rows>()
    if (this.#failure !== undefined) {
      reject(this.#failure)
      return promise
    }
    const question: Question = { id: this.#questions++, sheet, from }
    this.#waiting.set(question.id, { resolve, reject })
    this.#watch()
    this.#worker.postMessage(question)
    return promise
  }

  #hear(answer: Answer): void {
    clearTimeout(this.#timer)
    if (answer.says === 'loaded') this.#watch()
    else if (answer.says === 'opened') this.#open.resolve(answer.sheets)
    else if (answer.says === 'failed') this.#fail(refusal(answer))
    else {
      this.#waiting.get(answer.id)?.resolve(answer)
      this.#waiting.delete(answer.id)
      if (this.#waiting.size > 0) this.#watch()
    }
  }

  /** From now on it has its time to say something. */
  #watch(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#fail(unsafe(TOO_MUCH_TIME))
      this.end()
    }, this.#milliseconds)
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    clearTimeout(this.#timer)
    this.#open.reject(error)
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

const TOO_MUCH_MEMORY = {
  es: 'leerlo necesita más memoria de la que su tamaño justifica',
  en: 'reading it takes more memory than its size accounts for',
}
const TOO_MUCH_TIME = {
  es: 'leerlo lleva más tiempo del que su tamaño justifica',
  en: 'reading it takes more time than its size accounts for',
}
const UNREADABLE = {
  es: 'no se entiende su formato binario de Excel',
  en: "its binary Excel format can't be understood",
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const refusal = ({ encrypted, message }: { encrypted: boolean; message: string }): TriajeError =>
  encrypted ? new TriajeError('file.encrypted') : damaged(UNREADABLE, new Error(message))
