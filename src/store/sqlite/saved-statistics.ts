import type { StatisticsRows } from '../store.ts'
import type { Db } from './connect.ts'

/** Counts kept in the database, so that a large analysis need not be counted again after each start. */
export const savedStatisticsTable = (db: Db) => {
  const get = db.prepare<[number], string>('SELECT counts FROM statistic WHERE analysis = ?').pluck()
  // an analysis may have been deleted while its tickets were counted
  const set = db.prepare(`INSERT OR REPLACE INTO statistic (analysis, counts)
    SELECT number, :counts FROM analysis WHERE number = :analysis`)
  const remove = db.prepare('DELETE FROM statistic WHERE analysis = ?')
  return {
    get: (analysis: number): StatisticsRows | null => {
      const counts = get.get(analysis)
      return counts === undefined ? null : (JSON.parse(counts) as StatisticsRows)
    },
    set: (analysis: number, rows: StatisticsRows): void => {
      set.run({ analysis, counts: JSON.stringify(rows) })
    },
    /** In the transaction of the change after which they hold no more. */
    remove: (analysis: number): void => {
      remove.run(analysis)
    },
  }
}

export type SavedStatistics = ReturnType<typeof savedStatisticsTable>
