import { dataError } from '../data-error.ts'
import type { StatisticsRows } from '../store.ts'
import { writeCommits } from './commit.ts'
import type { Db } from './connect.ts'
import { type GroupCommit, groupCommit } from './group-commit.ts'
import { createPurger, type Purger } from './purge.ts'
import { createReaders, type Readers } from './readers.ts'
import { statisticsInWorker } from './statistics-worker.ts'
import { type Tables, tablesOf } from './tables.ts'

/** What the methods of the store share. */
export type Parts = {
  readonly db: Db
  readonly tables: Tables
  readonly group: GroupCommit
  readonly readers: Readers
  readonly purger: Purger
  /** Does the work at once, in one transaction. */
  readonly write: <T>(work: () => T) => Promise<T>
  /** The same for work that only reads: nothing else runs meanwhile, so that it needs no transaction. */
  readonly read: <T>(work: () => T) => Promise<T>
}

export const createParts = (db: Db): Parts => {
  const tables = tablesOf(db)
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw dataError(error, db.name)
    }
  }
  const atOnce = <T>(work: () => T): T => guarded(db.transaction(work))
  const group = groupCommit((commits) =>
    atOnce(() => {
      writeCommits(tables, commits)
      tables.unindexed.indexWhenMany()
    }),
  )
  const write: Parts['write'] = async (work) => atOnce(work)
  /** Kept when nothing changed meanwhile. */
  const count = async (analysis: number): Promise<StatisticsRows> => {
    const version = tables.counters.version(analysis)
    const saved = tables.statistics.get(analysis)
    if (saved) return saved
    const rows = await statisticsInWorker(db.name, analysis)
    // without room on disk they are counted again
    if (tables.counters.version(analysis) === version && db.open)
      await write(() => tables.statistics.set(analysis, rows)).catch(() => undefined)
    return rows
  }
  const readers = createReaders(count)
  const purger = createPurger(db, readers.idle)
  const read: Parts['read'] = async (work) => guarded(work)
  return { db, tables, readers, group, purger, write, read }
}
