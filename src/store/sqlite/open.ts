import { dataError } from '../data-error.ts'
import type { Store } from '../store.ts'
import { configure, connect, connectReadOnly, type Db } from './connect.ts'
import { damageOf } from './damage.ts'
import { migrate, refuseNewer } from './migrate.ts'
import { storeOn } from './store.ts'

export type SqliteOptions = {
  /** The database file; it and its folder are made when missing, for their owner only. */
  readonly path: string
}

/**
 * Opens the embedded store. One process may hold it (lockFolder keeps others out). Rejects with `data.newer` when
 * a newer Triaje made it, and as `dataError` says.
 */
export const openSqliteStore = async ({ path }: SqliteOptions): Promise<Store> => {
  try {
    return open(connect(path))
  } catch (error) {
    throw dataError(error, path)
  }
}

/**
 * What is wrong with a database that nobody uses, in SQLite's words, or null. Throws `data.newer` when a newer Triaje
 * made it; changes nothing.
 */
export const checkSqlite = (file: string): string | null => {
  const damage = damageOf(file)
  if (damage !== null) return damage
  const db = connectReadOnly(file)
  try {
    refuseNewer(db)
    return null
  } finally {
    db.close()
  }
}

const open = (db: Db): Store => {
  try {
    refuseNewer(db)
    configure(db)
    migrate(db)
    return storeOn(db)
  } catch (error) {
    db.close()
    throw error
  }
}
