import { setImmediate } from 'node:timers/promises'
import { dataError } from '../data-error.ts'
import type { Db } from './connect.ts'
import { giveBack } from './give-back.ts'
import { idRange } from './ids.ts'
import { dropSearch } from './search.ts'
import { FORGOTTEN_VECTORS } from './vectors.ts'

/** Rows removed at once: a few milliseconds, then the rest of the program has its turn. */
const SLICE = 500

const TICKET_TABLES = [
  'correction',
  'unindexed',
  'repeat',
  'answer',
  'result',
  'ticket_text',
  'ticket',
] as const
const ANALYSIS_TABLES = ['leader', 'category', 'cache_use'] as const

export type Purger = {
  /** Removes what is left of the deleted analyses, and their words from the disk. */
  run(): Promise<void>
  /** Stops after the slice at hand; what is left is removed after the next start. */
  stop(): Promise<void>
}

/** `quiet` resolves when no other connection reads: only then can the log of changes be emptied. */
export const createPurger = (db: Db, quiet: () => Promise<void>): Purger => {
  let stopped = false
  let last: Promise<void> = Promise.resolve()
  const deleted = db.prepare<[], number>('SELECT analysis FROM purge').pluck()
  const forget = db.prepare('DELETE FROM purge WHERE analysis = ?')

  const sweep = async (analyses: readonly number[]): Promise<void> => {
    for (const _ of purgeSteps(db, analyses)) {
      if (stopped) return
      await setImmediate()
    }
    await giveBack(db, () => stopped)
    await quiet()
  }
  const purge = async (): Promise<void> => {
    const analyses = deleted.all()
    if (analyses.length === 0) return
    await sweep(analyses)
    if (stopped) return
    db.pragma('wal_checkpoint(TRUNCATE)')
    for (const analysis of analyses) forget.run(analysis)
  }
  return {
    run: () => {
      last = last.then(purge, purge).catch((error: unknown) => {
        throw dataError(error, db.name)
      })
      return last
    },
    stop: async () => {
      stopped = true
      await last.catch(() => {})
    },
  }
}

/** Each step is a transaction of its own; all of them can be done again. */
function* purgeSteps(db: Db, analyses: readonly number[]): Iterable<void> {
  yield* removeVectors(db)
  for (const analysis of analyses) {
    for (const table of TICKET_TABLES) yield* removeTickets(db, table, idRange(analysis))
    db.prepare('DELETE FROM cache WHERE analysis = ?').run(analysis)
    db.prepare('DELETE FROM cache WHERE key IN (SELECT key FROM cache_use WHERE analysis = ?)').run(analysis)
    for (const table of ANALYSIS_TABLES) {
      yield
      db.prepare(`DELETE FROM ${table} WHERE analysis = ?`).run(analysis)
    }
    dropSearch(db, analysis)
  }
}

function* removeTickets(db: Db, table: string, range: readonly [number, number]): Iterable<void> {
  const slice = `SELECT id FROM ${table} WHERE id BETWEEN ? AND ? LIMIT ${SLICE}`
  const remove = db.prepare(`DELETE FROM ${table} WHERE id IN (${slice})`)
  while (remove.run(...range).changes > 0) yield
}

function* removeVectors(db: Db): Iterable<void> {
  const remove = db.prepare(`DELETE FROM vector WHERE id IN (${FORGOTTEN_VECTORS} LIMIT ${SLICE})`)
  while (remove.run().changes > 0) yield
}
