import { writeCommits } from './commit.ts'
import type { Db } from './connect.ts'
import { diskError } from './disk.ts'
import { type GroupCommit, groupCommit } from './group-commit.ts'
import { createPurger, type Purger } from './purge.ts'
import { createReaders, type Readers } from './readers.ts'
import { type Tables, tablesOf } from './tables.ts'

/** What the methods of the store share. */
export type Parts = {
  readonly db: Db
  readonly tables: Tables
  readonly group: GroupCommit
  readonly readers: Readers
  readonly purger: Purger
  /** Does the work at once in one transaction; trouble with the disk becomes `disk.full`. */
  readonly run: <T>(work: () => T) => Promise<T>
}

export const createParts = (db: Db): Parts => {
  const tables = tablesOf(db)
  const readers = createReaders(db.name)
  const atOnce = <T>(work: () => T): T => {
    try {
      return db.transaction(work)()
    } catch (error) {
      throw diskError(error, db.name)
    }
  }
  const group = groupCommit((commits) =>
    atOnce(() => {
      writeCommits(tables, commits)
      tables.unindexed.indexWhenMany()
    }),
  )
  const purger = createPurger(db, readers.idle)
  return { db, tables, readers, group, purger, run: async (work) => atOnce(work) }
}
