import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'

export type Db = Database.Database

/** Milliseconds to wait for a lock; only our own statistics readers can hold one. */
const BUSY_MS = 5000
/** The system's own cache holds the rest. */
const CACHE_KIB = 12_000

/** Opens the database for its owner only. Nothing is written yet. */
export const connect = (file: string): Db => {
  createPrivately(file)
  return new Database(file, { timeout: BUSY_MS })
}

/** Every commit is on the disk when it returns; what is deleted is overwritten. */
export const configure = (db: Db): void => {
  // Takes effect only on an empty database, before WAL writes its first page.
  db.pragma('auto_vacuum = INCREMENTAL')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('wal_autocheckpoint = 4000')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = FAST')
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma('temp_store = MEMORY')
}

/** A second connection that never writes, for another thread. */
export const connectReadOnly = (file: string): Db => {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS })
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma('temp_store = MEMORY')
  return db
}

/** SQLite gives its side files (-wal, -shm) the mode of the database. */
const createPrivately = (file: string): void => {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
