import type { RandomAccess } from '../shared/random-access.ts'

const SECTORS_READ = 64
const ENTRY = 128
const FAT_IN_HEADER = 76
const FAT_SECTORS_IN_HEADER = 109

/**
 * Names in the directory of an OLE2 compound file ([MS-CFB]), as far as it can be followed from the header.
 * `head` is the start of the file.
 */
export const oleNames = async (bytes: RandomAccess, head: Buffer): Promise<readonly string[]> => {
  if (head.length < 512) return []
  const sectorSize = 2 ** Math.min(head.readUInt16LE(30), 12)
  const read = async (sector: number): Promise<Buffer> => {
    const from = (sector + 1) * sectorSize
    return from < bytes.size ? Buffer.from(await bytes.read(from, sectorSize)) : Buffer.alloc(0)
  }
  const names: string[] = []
  let sector = head.readUInt32LE(48)
  for (let i = 0; i < SECTORS_READ; i++) {
    const directory = await read(sector)
    if (directory.length < sectorSize) break
    names.push(...entryNames(directory))
    const next = await nextSector(sector, { head, read, perSector: sectorSize / 4 })
    if (next === undefined) break
    sector = next
  }
  return names
}

type Chain = { head: Buffer; perSector: number; read(sector: number): Promise<Buffer> }

const nextSector = async (sector: number, { head, read, perSector }: Chain): Promise<number | undefined> => {
  const fat = Math.floor(sector / perSector)
  if (fat >= FAT_SECTORS_IN_HEADER) return undefined
  const table = await read(head.readUInt32LE(FAT_IN_HEADER + fat * 4))
  const at = (sector % perSector) * 4
  return at + 4 <= table.length ? table.readUInt32LE(at) : undefined
}

const entryNames = (directory: Buffer): string[] => {
  const names: string[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64)
    if (length > 2) names.push(directory.toString('utf16le', at, at + length - 2))
  }
  return names
}
