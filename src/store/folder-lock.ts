import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { TriajeError } from '../shared/errors.ts'
import { dataError } from './data-error.ts'

export type FolderLock = {
  /** Lets the next process in; calling it again does nothing. */
  release(): Promise<void>
}

/** Open as long as their lock holds: a connection that the garbage collector closes would let go. */
const held = new Set<Database.Database>()

/**
 * Takes a data folder (made when missing, for its owner only) for this process alone. Rejects with `data.in-use`
 * while another process, or this one, holds it, and with `data.unusable` where nothing can be written.
 *
 * SQLite's exclusive lock on `lock.db` is the system's own file lock on Linux, macOS and Windows: it ends with the
 * process, however that ends. `lock.pid` only tells who. This process must not open lock.db in any other way,
 * because on POSIX closing it would end the lock.
 */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const pidFile = path.join(folder, 'lock.pid')
  const db = openLock(folder)
  try {
    db.exec('BEGIN EXCLUSIVE')
    writePid(pidFile)
  } catch (error) {
    db.close()
    throw isBusy(error)
      ? new TriajeError('data.in-use', { pid: readPid(pidFile), folder })
      : dataError(error, folder)
  }
  held.add(db)
  return {
    release: async () => {
      if (!held.delete(db)) return
      rmSync(pidFile, { force: true })
      db.close()
    },
  }
}

const openLock = (folder: string): Database.Database => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new Database(path.join(folder, 'lock.db'), { timeout: 0 })
  } catch (error) {
    throw dataError(error, folder)
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Renamed into place, so that nobody reads half of it; what a crash leaves half-way, the next owner takes. */
const writePid = (file: string): void => {
  const fresh = `${file}.part`
  writeFileSync(fresh, String(process.pid), { mode: 0o600 })
  renameSync(fresh, file)
}

/** '?' in the moment between the lock and the name of its owner. */
const readPid = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '?'
  }
}
