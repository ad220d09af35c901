import type { Db } from './connect.ts'
import { analysisOf, rowOf } from './ids.ts'
import { RESULT_COLUMNS, RESULT_JOINS, type ResultDbRow, resultFrom } from './result-row.ts'
import { answerWords, wordAdder } from './search.ts'

/** Answers indexed at once: one by one they cost five times as much. */
const BATCH = 256

/** Answers whose words wait to become searchable; a search takes them in first. */
export const unindexedTable = (db: Db) => {
  const insert = db.prepare('INSERT INTO unindexed (id) VALUES (?) ON CONFLICT DO NOTHING')
  const has = db.prepare('SELECT 1 FROM unindexed WHERE id = ?')
  const clear = db.prepare('DELETE FROM unindexed')
  const all = db.prepare<[], ResultDbRow>(
    `SELECT ${RESULT_COLUMNS} FROM unindexed JOIN result ON result.id = unindexed.id ${RESULT_JOINS}
     ORDER BY unindexed.id`,
  )
  let size = Number(db.prepare('SELECT count(*) FROM unindexed').pluck().get())

  const index = (): void => {
    const adders = new Map<number, ReturnType<typeof wordAdder>>()
    for (const row of all.all()) {
      const analysis = analysisOf(row.result_id)
      const add = adders.get(analysis) ?? wordAdder(db, analysis)
      adders.set(analysis, add)
      const { answer } = resultFrom(row)
      if (answer) add(rowOf(row.result_id), answerWords(answer))
    }
    clear.run()
    size = 0
  }

  return {
    add: (id: number): void => {
      insert.run(id)
      size += 1
    },
    has: (id: number): boolean => has.get(id) !== undefined,
    /** Makes all answers searchable. */
    index,
    /** The same once enough have come together to make it cheap. */
    indexWhenMany: (): void => {
      if (size >= BATCH) index()
    },
  }
}
