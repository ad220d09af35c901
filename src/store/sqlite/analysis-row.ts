import type { AnalysisState, PauseReason, Priority, StoredAnalysis } from '../store.ts'

/** An analysis with its counters, as the database has it. */
export type AnalysisRow = {
  readonly id: string
  readonly file_id: string
  /** JSON */
  readonly file_ids: string
  readonly name: string
  readonly state: AnalysisState
  readonly reason: PauseReason | null
  readonly error_code: string | null
  readonly settings: string
  readonly fingerprint: string
  readonly engine: string
  readonly model: string | null
  readonly imported: number
  readonly repeated: number
  readonly p99_tokens: number | null
  readonly made: string
  readonly learned: string | null
  readonly created_at: number
  readonly started_at: number | null
  readonly ended_at: number | null
  readonly pinned: number
  readonly priority: Priority
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly skipped: number
  readonly by_model: number
  readonly by_classifier: number
  readonly by_duplicate: number
  readonly by_cache: number
  readonly by_person: number
  readonly by_instant: number
  readonly tokens_in: number
  readonly tokens_out: number
}

export const analysisFrom = (row: AnalysisRow): StoredAnalysis => ({
  id: row.id,
  fileId: row.file_id,
  fileIds: JSON.parse(row.file_ids),
  name: row.name,
  state: row.state,
  reason: row.reason,
  errorCode: row.error_code,
  settings: JSON.parse(row.settings),
  fingerprint: row.fingerprint,
  engine: row.engine,
  model: row.model,
  imported: row.imported === 1,
  repeated: row.repeated,
  p99Tokens: row.p99_tokens,
  made: JSON.parse(row.made),
  learned: row.learned === null ? null : JSON.parse(row.learned),
  createdAt: row.created_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  pinned: row.pinned === 1,
  priority: row.priority,
  counters: countersFrom(row),
})

const countersFrom = (row: AnalysisRow): StoredAnalysis['counters'] => ({
  total: row.total,
  done: row.done,
  failed: row.failed,
  skipped: row.skipped,
  routes: {
    model: row.by_model,
    classifier: row.by_classifier,
    duplicate: row.by_duplicate,
    cache: row.by_cache,
    person: row.by_person,
    instant: row.by_instant,
  },
  tokensIn: row.tokens_in,
  tokensOut: row.tokens_out,
})
