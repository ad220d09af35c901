import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import { TriajeError } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'
import { systemCode, systemReason } from '../../shared/system-reason.ts'
import { diskError, writeFrom } from '../disk.ts'
import { finishRestore, RESTORED } from '../folders.ts'
import { DATABASE, PARTS, SUMS } from './backup.ts'
import { readTar } from './tar.ts'

export type Restore = {
  readonly file: string
  readonly folder: string
  /** Replaces what is in the folder. */
  readonly force: boolean
  /** What is wrong with a database, in a few words, or null; throws when it is of a newer version. */
  readonly checkDatabase: (file: string) => string | null
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
    const damage = checkDatabase(path.join(beside, DATABASE))
    if (damage !== null) throw invalid(file, damaged(damage))
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
    const tar = readTar(unzipped(file), () => invalid(file, CHANGED))
    for (let entry = await tar.next(); entry; entry = await tar.next()) {
      if (entry.name === SUMS) told = Buffer.concat(await Array.fromAsync(tar.content(entry))).toString()
      else if (!NAME.test(entry.name)) throw new Error(`it holds ${entry.name}`)
      else {
        const { sha256 } = await writeFrom(path.join(folder, entry.name), tar.content(entry))
        sums.set(entry.name, sha256)
      }
    }
  } catch (error) {
    throw whatWentWrong(error, { file, folder })
  }
  return { sums, told }
}

/** The content of an archive; what goes wrong with the file is told to whoever reads. */
const unzipped = (file: string): Gunzip => {
  const content = createGunzip()
  pipeline(createReadStream(file), content, () => undefined)
  return content
}

const CHANGED: Localized = {
  es: 'está cortado o cambiado, o es otra cosa',
  en: 'it is cut, was changed or is something else',
}
const damaged = (how: string): Localized => ({
  es: `su base de datos está dañada (${how})`,
  en: `its database is damaged (${how})`,
})

const invalid = (file: string, reason: Localized, cause?: unknown): TriajeError =>
  new TriajeError('backup.invalid', { file, reason }, { cause })

/** Trouble with the disk stays what it is; everything else is the archive's fault. */
const whatWentWrong = (
  error: unknown,
  { file, folder }: Readonly<Record<'file' | 'folder', string>>,
): unknown => {
  const told = diskError(error, folder)
  if (told instanceof TriajeError) return told
  const code = systemCode(error)
  if (code === 'ENOENT') return new TriajeError('not-found', { what: file })
  return invalid(file, code === null ? CHANGED : systemReason(code), error)
}

const checkSums = ({ sums, told }: Unpacked, file: string): void => {
  const written = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('')
  if (written !== told || !sums.has(DATABASE)) throw invalid(file, CHANGED)
}
