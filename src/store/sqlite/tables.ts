import { analysesTable } from './analyses.ts'
import { cacheTable } from './cache.ts'
import { categoriesTable } from './categories.ts'
import type { Db } from './connect.ts'
import { correctionsTable } from './corrections.ts'
import { countersTable } from './counters.ts'
import { filesTable } from './files.ts'
import { leadersTable } from './leaders.ts'
import { logTable } from './log.ts'
import { repeatsTable } from './repeats.ts'
import { resultsTable } from './results.ts'
import { savedStatisticsTable } from './saved-statistics.ts'
import { ticketsTable } from './tickets.ts'
import { createTotals } from './totals.ts'
import { unansweredRows } from './unanswered.ts'
import { unindexedTable } from './unindexed.ts'
import { valuesTable } from './values.ts'
import { vectorsTable } from './vectors.ts'

export type Tables = ReturnType<typeof tablesOf>

/** The prepared statements of one connection, by subject. None of them begins a transaction. */
export const tablesOf = (db: Db) => {
  const leaders = leadersTable(db)
  const statistics = savedStatisticsTable(db)
  return {
    files: filesTable(db),
    analyses: analysesTable(db),
    counters: countersTable(db, statistics),
    statistics,
    totals: createTotals(),
    leaders,
    tickets: ticketsTable(db, leaders),
    repeats: repeatsTable(db),
    results: resultsTable(db, categoriesTable(db)),
    unanswered: unansweredRows(db),
    unindexed: unindexedTable(db),
    cache: cacheTable(db),
    corrections: correctionsTable(db),
    log: logTable(db),
    values: valuesTable(db),
    vectors: vectorsTable(db),
  }
}
