import { setImmediate } from 'node:timers/promises'
import { isDiskTrouble } from '../data-error.ts'
import type { Db } from './connect.ts'

/** Pages given back at once: a few milliseconds, then the rest of the program has its turn. */
const SLICE = 500
/** Up to here rewriting the whole database takes a fraction of a second. */
const SMALL_BYTES = 64 * 2 ** 20

/**
 * Gives free pages back to the disk, and with them what they held. A small database is written anew, which also
 * clears the gaps that rows leave within pages in use when they are moved; a large one would stand still too long.
 */
export const giveBack = async (db: Db, stopped: () => boolean): Promise<void> => {
  if (bytesOf(db) <= SMALL_BYTES && rewrite(db)) return
  while (pragma(db, 'freelist_count') > 0 && !stopped()) {
    db.pragma(`incremental_vacuum(${SLICE})`)
    await setImmediate()
  }
}

/** False when there is no room for a second copy. */
const rewrite = (db: Db): boolean => {
  try {
    db.exec('VACUUM')
    return true
  } catch (error) {
    if (isDiskTrouble(error)) return false
    throw error
  }
}

const bytesOf = (db: Db): number => pragma(db, 'page_count') * pragma(db, 'page_size')

const pragma = (db: Db, name: string): number => Number(db.pragma(name, { simple: true }))
