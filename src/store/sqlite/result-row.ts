import type { Answer } from '../../analysis/answer.ts'
import type { Flag, Result, Route } from '../store.ts'
import { rowOf } from './ids.ts'

/** The columns from which resultFrom makes a result: those of `result`, left joined with its category and answer. */
export const RESULT_COLUMNS = `result.id AS result_id, result.state, result.route, result.band, result.confidence,
  result.flags, result.error_code, result.retryable, category.name AS category, category.subname AS subcategory,
  category.category_id, answer.summary, answer.problem, answer.symptoms, answer.actions, answer.cause`

export const RESULT_JOINS = `LEFT JOIN category ON category.id = result.category
  LEFT JOIN answer ON answer.id = result.id`

type AnswerColumns = {
  readonly category: string
  readonly subcategory: string
  readonly category_id: string
  readonly confidence: number | null
  readonly summary: string
  readonly problem: string
  readonly symptoms: string
  readonly actions: string
  readonly cause: string
}

export type ResultDbRow = {
  readonly result_id: number
  readonly state: Result['state']
  readonly route: Route | null
  readonly band: Result['band']
  readonly flags: string | null
  readonly error_code: string | null
  readonly retryable: number | null
} & (AnswerColumns | { readonly [Column in keyof AnswerColumns]: null })

export const resultFrom = (row: ResultDbRow): Result => ({
  row: rowOf(row.result_id),
  state: row.state,
  route: row.route,
  answer: row.summary === null ? null : answerFrom(row),
  band: row.band,
  flags: row.flags === null ? [] : (JSON.parse(row.flags) as Flag[]),
  error: row.error_code === null ? null : { code: row.error_code, retryable: row.retryable === 1 },
})

const answerFrom = (row: AnswerColumns): Answer => ({
  categoryId: row.category_id === '' ? null : row.category_id,
  category: row.category,
  subcategory: row.subcategory,
  summary: row.summary,
  problem: row.problem,
  symptoms: row.symptoms,
  actions: row.actions,
  cause: row.cause,
  confidence: row.confidence,
})
