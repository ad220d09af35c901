import iconv from 'iconv-lite'
import type { ByteSink, RandomAccess } from '../../shared/random-access.ts'
import type { OpenOptions, SheetRow, Source } from '../source.ts'
import { openCsv } from './open-csv.ts'

export const inMemory = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
})

export const encoded = (text: string, encoding = 'utf-8'): Uint8Array => iconv.encode(text, encoding)

export const openBytes = (bytes: Uint8Array, more: Partial<OpenOptions> = {}): Promise<Source> =>
  openCsv({
    bytes: inMemory(bytes),
    scratch: { create: () => assertNever() },
    legacy: () => assertNever(),
    name: 'tickets.csv',
    ...more,
  })

const assertNever = (): never => {
  throw new Error('a text file needs no room on disk')
}

export const allRows = async (source: Source): Promise<readonly SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const batch of source.rows(0)) rows.push(...batch)
  return rows
}

/** A sink that remembers what was written. */
export const memorySink = (): ByteSink & { bytes(): Uint8Array } => {
  const parts: Uint8Array[] = []
  return {
    write: (bytes) => parts.push(bytes),
    patch: () => assertNever(),
    bytes: () => Buffer.concat(parts),
  }
}
