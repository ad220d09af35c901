import { createHash } from 'node:crypto'
import { createReadStream, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
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
 * Everything in the data folder at one moment, as .tar.gz: the database, the files, what was learned from them, and the
 * SHA-256 sums. Runs go on
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

/** The folders of a backup besides the database. */
export const PARTS = ['files', 'learned'] as const

/** Files never change, so a second name for each is enough; taken before the database and after it, none is missed. */
const freeze = async ({ folders, store }: Context, folder: string): Promise<readonly string[]> => {
  const names = new Set<string>()
  for (const part of PARTS) mkdirSync(path.join(folder, part))
  const keep = async (): Promise<void> => {
    const all = PARTS.flatMap((part) => readdirSync(folders[part]).map((own) => `${part}/${own}`))
    for (const name of all.filter((one) => !names.has(one)))
      if (await secondName(path.join(folders.root, name), path.join(folder, name))) names.add(name)
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
    const source = path.join(folder, name)
    const { size } = statSync(source)
    const hash = createHash('sha256')
    yield tarHeader(name, size)
    for await (const chunk of createReadStream(source)) {
      hash.update(chunk)
      yield chunk
    }
    yield tarPadding(size)
    sums.push(`${hash.digest('hex')}  ${name}\n`)
  }
  const list = Buffer.from(sums.join(''))
  yield tarHeader(SUMS, list.length)
  yield list
  yield tarPadding(list.length)
  yield tarEnd()
}
