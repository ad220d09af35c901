import { createHash } from 'node:crypto'
import { createReadStream, linkSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Context } from '../context.ts'
import { diskError } from '../disk.ts'
import { tarEnd, tarHeader, tarPadding } from './tar.ts'

export const DATABASE = 'triaje.db'
export const SUMS = 'SHA256SUMS'

/**
 * Everything in the data folder at one moment, as .tar.gz: the database, the files and their SHA-256 sums. Runs go on
 * meanwhile; what they answer after that moment is not in it. The room of a second database is needed until the end.
 */
export const backup = async (context: Context): Promise<AsyncIterable<Uint8Array>> => {
  const folder = mkdtempSync(path.join(context.folders.temporary, 'backup-'))
  const dispose = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const files = await freeze(context, folder)
    return packed(folder, [DATABASE, ...files], dispose)
  } catch (error) {
    dispose()
    throw diskError(error, 'backup')
  }
}

/** Files never change, so a second name for each is enough; taken before the database and after it, none is missed. */
const freeze = async ({ folders, store }: Context, folder: string): Promise<readonly string[]> => {
  const names = new Set<string>()
  const keep = async (): Promise<void> => {
    for (const id of readdirSync(folders.files).filter((one) => !names.has(one)))
      if (await secondName(folders.file(id), path.join(folder, id))) names.add(id)
  }
  await keep()
  await store.snapshot(path.join(folder, DATABASE))
  await keep()
  return [...names]
}

/** False when it was deleted just now. */
const secondName = async (from: string, to: string): Promise<boolean> => {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    await copyFile(from, to)
    return true
  }
}

async function* packed(
  folder: string,
  names: readonly string[],
  dispose: () => void,
): AsyncIterable<Uint8Array> {
  try {
    yield* Readable.from(archive(folder, names), { objectMode: false }).compose(createGzip({ level: 1 }))
  } finally {
    dispose()
  }
}

async function* archive(folder: string, names: readonly string[]): AsyncIterable<Uint8Array> {
  const sums: string[] = []
  for (const name of names) {
    const within = name === DATABASE ? name : `files/${name}`
    const source = path.join(folder, name)
    const { size } = statSync(source)
    const hash = createHash('sha256')
    yield tarHeader(within, size)
    for await (const chunk of createReadStream(source)) {
      hash.update(chunk)
      yield chunk
    }
    yield tarPadding(size)
    sums.push(`${hash.digest('hex')}  ${within}\n`)
  }
  const list = Buffer.from(sums.join(''))
  yield tarHeader(SUMS, list.length)
  yield list
  yield tarPadding(list.length)
  yield tarEnd()
}
