import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { ByteSink, RandomAccess, Scratch } from '../shared/random-access.ts'

/** A file opened for reading anywhere in it. */
export type OpenFile = RandomAccess & { close(): Promise<void> }

export const openFile = async (file: string): Promise<OpenFile> => {
  const handle: FileHandle = await open(file, 'r')
  const { size } = await handle.stat()
  const read = async (from: number, length: number, room?: Uint8Array): Promise<Uint8Array> => {
    const bytes = roomFor(Math.max(0, Math.min(length, size - from)), room)
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
    return bytes.subarray(0, bytesRead)
  }
  return { size, read, close: () => handle.close() }
}

const roomFor = (length: number, room: Uint8Array | undefined): Uint8Array =>
  room && room.length >= length ? room.subarray(0, length) : Buffer.allocUnsafe(length)

/** Scratch files in a folder; each is unlinked from the start where the system allows, so that none stays behind. */
export const scratchIn = (folder: string): Scratch => ({
  create: () => {
    const own = mkdtempSync(path.join(folder, 'scratch-'))
    const fd = openSync(path.join(own, 'data'), 'w+')
    let end = 0
    return {
      append: (bytes) => {
        writeAll(fd, bytes, end)
        end += bytes.length
      },
      read: (from, length, room) => {
        const bytes = roomFor(Math.max(0, Math.min(length, end - from)), room)
        return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, from))
      },
      close: () => {
        closeSync(fd)
        rmSync(own, { recursive: true, force: true })
      },
    }
  },
})

/** A new file written in order, made durable by `finish`; the caller renames it. */
export const fileSink = (file: string): ByteSink & { finish(): number; abandon(): void } => {
  const fd = openSync(file, 'wx', 0o600)
  let end = 0
  const abandon = (): void => {
    closeSync(fd)
    rmSync(file, { force: true })
  }
  return {
    write: (bytes) => {
      writeAll(fd, bytes, end)
      end += bytes.length
    },
    patch: (at, bytes) => writeAll(fd, bytes, at),
    finish: () => {
      try {
        fsyncSync(fd)
      } catch (error) {
        abandon()
        throw diskError(error, 'files')
      }
      closeSync(fd)
      return end
    },
    abandon,
  }
}

/** Writes a new file as its content comes, durable in the end; of one that is cut short nothing is left. */
export const writeFrom = async (
  file: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const sink = fileSink(file)
  const hash = createHash('sha256')
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      sink.write(chunk)
    }
  } catch (error) {
    sink.abandon()
    throw error
  }
  return { bytes: sink.finish(), sha256: hash.digest('hex') }
}

/** Makes new names in a folder durable; Windows does so by itself, and cannot be asked. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

const writeAll = (fd: number, bytes: Uint8Array, at: number): void => {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(fd, bytes, done, bytes.length - done, at + done)
  } catch (error) {
    throw diskError(error, 'files')
  }
}

/** For what there may be no room, in words; anything else is a path. */
const WHAT: Readonly<Record<string, Localized>> = {
  files: { es: 'los archivos', en: 'the files' },
  upload: { es: 'el archivo que llega', en: 'the file that comes in' },
  backup: { es: 'la copia', en: 'the backup' },
}

/** ENOSPC and its kin become `disk.full`; everything else stays what it is. */
export const diskError = (error: unknown, what: string): unknown =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    ? new TriajeError('disk.full', { what: WHAT[what] ?? what }, { cause: error })
    : error
