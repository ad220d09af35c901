import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { dataError } from '../store/data-error.ts'

/** The data folder's parts; file contents lie under their id, never under a name that a user gave. */
export type Folders = {
  readonly root: string
  readonly database: string
  /** Holds the uploads and nothing else. */
  readonly files: string
  file(id: string): string
  /** What was learned from files, for later ones like them. */
  readonly learned: string
  /** For files on their way in or out; emptied at every start. */
  readonly temporary: string
}

/** Holds a backup that was read and checked, until it has taken its place. */
export const RESTORED = 'restored'

/** Puts a restored backup in its place; what was done of that before a crash is not done again. */
export const finishRestore = (root: string): void => {
  const at = (...names: string[]): string => path.join(root, ...names)
  if (!existsSync(at(RESTORED))) return
  if (existsSync(at(RESTORED, 'triaje.db')))
    for (const name of ['triaje.db-wal', 'triaje.db-shm']) rmSync(at(name), { force: true })
  for (const name of ['triaje.db', 'files', 'learned']) {
    if (!existsSync(at(RESTORED, name))) continue
    rmSync(at(name), { recursive: true, force: true })
    renameSync(at(RESTORED, name), at(name))
  }
  rmSync(at(RESTORED), { recursive: true, force: true })
}

/**
 * Call it only while the folder is locked: what an earlier process left unfinished is cleared away. Throws as
 * `dataError` says.
 */
export const openFolders = (root: string): Folders => {
  const files = path.join(root, 'files')
  const learned = path.join(root, 'learned')
  const temporary = path.join(root, 'tmp')
  try {
    finishRestore(root)
    rmSync(path.join(root, 'restoring'), { recursive: true, force: true })
    for (const folder of [root, files, learned]) mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(temporary, { recursive: true, force: true })
    mkdirSync(temporary, { mode: 0o700 })
  } catch (error) {
    throw dataError(error, root)
  }
  const database = path.join(root, 'triaje.db')
  return { root, database, files, file: (id) => path.join(files, id), learned, temporary }
}
