import type { Result } from '../store.ts'
import type { CategoriesTable } from './categories.ts'
import type { Db } from './connect.ts'
import { idRange, ticketIdOf } from './ids.ts'
import { RESULT_COLUMNS, RESULT_JOINS, type ResultDbRow, resultFrom } from './result-row.ts'

/** Results with their answers; who counts them and who waits is the caller's business. */
export const resultsTable = (db: Db, categories: CategoriesTable) => {
  const insert = db.prepare(`INSERT INTO result
    (id, state, route, band, category, confidence, flags, error_code, retryable)
    VALUES (:id, :state, :route, :band, :category, :confidence, :flags, :errorCode, :retryable)
    ON CONFLICT DO NOTHING`)
  const insertAnswer = db.prepare(`INSERT INTO answer (id, summary, problem, symptoms, actions, cause)
    VALUES (:id, :summary, :problem, :symptoms, :actions, :cause)`)
  const remove = db.prepare('DELETE FROM result WHERE id = ?')
  const removeAnswer = db.prepare('DELETE FROM answer WHERE id = ?')
  const select = `SELECT ${RESULT_COLUMNS} FROM result ${RESULT_JOINS}`
  const one = db.prepare<[number], ResultDbRow>(`${select} WHERE result.id = ?`)
  const range = db.prepare<[number, number], ResultDbRow>(
    `${select} WHERE result.id BETWEEN ? AND ? ORDER BY result.id`,
  )
  const skip = db.prepare(`INSERT INTO result (id, state, band)
    SELECT id, 'skipped', 'none' FROM ticket WHERE id BETWEEN ? AND ? AND leader IS NULL
    ON CONFLICT DO NOTHING`)

  return {
    /** False when the ticket has a result already; it is left as it is. */
    add: (analysis: number, result: Result): boolean => {
      const id = ticketIdOf(analysis, result.row)
      const { answer } = result
      const category = answer && categories.idOf(analysis, answer)
      const { changes } = insert.run({
        id,
        ...columnsOf(result),
        category,
      })
      if (changes === 1 && answer) insertAnswer.run({ ...answer, id })
      return changes === 1
    },
    remove: (id: number): void => {
      remove.run(id)
      removeAnswer.run(id)
    },
    get: (id: number): Result | null => {
      const row = one.get(id)
      return row ? resultFrom(row) : null
    },
    range: (analysis: number, from: number, to: number): readonly Result[] =>
      range.all(ticketIdOf(analysis, from), ticketIdOf(analysis, to)).map(resultFrom),
    /** Gives the tickets without text their result; how many had none. */
    skipWithoutText: (analysis: number): number => skip.run(...idRange(analysis)).changes,
  }
}

const columnsOf = ({ state, route, band, answer, flags, error }: Result) => ({
  state,
  route,
  band,
  confidence: answer?.confidence ?? null,
  flags: flags.length > 0 ? JSON.stringify(flags) : null,
  errorCode: error?.code ?? null,
  retryable: error ? Number(error.retryable) : null,
})
