import type { LogEntry } from '../store.ts'
import type { Db } from './connect.ts'

/** Entries kept of one analysis, the newest. */
const LOG_ENTRIES = 1000

export const logTable = (db: Db) => {
  const insert = db.prepare('INSERT INTO log (analysis, at, level, code, text) VALUES (?, ?, ?, ?, ?)')
  const trim = db.prepare(`DELETE FROM log WHERE analysis = :analysis AND id <=
    (SELECT id FROM log WHERE analysis = :analysis ORDER BY id DESC LIMIT 1 OFFSET ${LOG_ENTRIES})`)
  const all = db.prepare<[number], LogEntry>(
    'SELECT at, level, code, text FROM log WHERE analysis = ? ORDER BY id',
  )
  return {
    append: (analysis: number, { at, level, code, text }: LogEntry): void => {
      insert.run(analysis, at, level, code, text)
      trim.run({ analysis })
    },
    of: (analysis: number): readonly LogEntry[] => all.all(analysis),
  }
}
