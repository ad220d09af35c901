import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import { TriajeError } from '../../shared/errors.ts'
import { diskError, writeFrom } from '../disk.ts'
import { finishRestore, RESTORED } from '../folders.ts'
import { DATABASE, PARTS, SUMS } from './backup.ts'
import { readTar } from './tar.ts'

export type Restore = {
  readonly file: string
  readonly folder: string
  /** Replaces what is in the folder. */
  readonly force: boolean
  /** Rejects when a database is damaged or of a newer version. */
  readonly checkDatabase: (file: string) => void
}

/**
 * Puts a backup into a data folder that nobody uses (the caller holds its lock). Everything is read and checked
 * beside what is there; only then it takes its place, and a restore that was cut there is finished at the next start.
 */
export const restore = async ({ file, folder, force, checkDatabase }: Restore): Promise<void> => {
  finishRestore(folder)
  if (!force && existsSync(path.join(folder, DATABASE))) throw new TriajeError('data.not-empty', { folder })
  const beside = path.join(folder, 'restoring')
  rmSync(beside, { recursive: true, force: true })
  for (const part of PARTS) mkdirSync(path.join(beside, part), { recursive: true, mode: 0o700 })
  try {
    checkSums(await unpack(file, beside), file)
    checkDatabase(path.join(beside, DATABASE))
    renameSync(beside, path.join(folder, RESTORED))
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw diskError(error, folder)
  }
  finishRestore(folder)
}

type Unpacked = { readonly sums: ReadonlyMap<string, string>; readonly told: string }

/** Nothing but what a backup holds is written, so that no name leads out of the folder. */
const NAME = /^(triaje\.db|files\/[\w-]{1,64}|learned\/[\w-]{1,128})$/

const unpack = async (file: string, folder: string): Promise<Unpacked> => {
  const sums = new Map<string, string>()
  let told = ''
  try {
    const tar = readTar(unzipped(file), () => new Error('it is cut'))
    for (let entry = await tar.next(); entry; entry = await tar.next()) {
      if (entry.name === SUMS) told = Buffer.concat(await Array.fromAsync(tar.content(entry))).toString()
      else if (!NAME.test(entry.name)) throw new Error(`it holds ${entry.name}`)
      else {
        const { sha256 } = await writeFrom(path.join(folder, entry.name), tar.content(entry))
        sums.set(entry.name, sha256)
      }
    }
  } catch (error) {
    throw invalid(error, file)
  }
  return { sums, told }
}

/** The content of an archive; what goes wrong with the file is told to whoever reads. */
const unzipped = (file: string): Gunzip => {
  const content = createGunzip()
  pipeline(createReadStream(file), content, () => undefined)
  return content
}

/** Trouble with the disk stays what it is; everything else is the archive's fault. */
const invalid = (error: unknown, file: string): unknown => {
  if (error instanceof TriajeError) return error
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (missing) return new TriajeError('not-found', { what: file })
  const reason = error instanceof Error ? error.message : String(error)
  return new TriajeError('backup.invalid', { file, reason }, { cause: error })
}

const checkSums = ({ sums, told }: Unpacked, file: string): void => {
  const written = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('')
  if (written !== told || !sums.has(DATABASE))
    throw new TriajeError('backup.invalid', { file, reason: 'SHA-256' })
}
