import { TriajeError } from '../../shared/errors.ts'
import type { AnalysisPatch, AnalysisState, StoredAnalysis } from '../store.ts'
import { type AnalysisRow, analysisFrom } from './analysis-row.ts'
import type { Db } from './connect.ts'

const SELECT = `SELECT analysis.*, counter.*, (SELECT json_group_array(file_id ORDER BY position) FROM file_use
  WHERE file_use.analysis = analysis.number) AS file_ids
  FROM analysis JOIN counter ON counter.analysis = analysis.number`

export const analysesTable = (db: Db) => {
  const one = db.prepare<[string], AnalysisRow>(`${SELECT} WHERE id = ?`)
  const all = db.prepare<[], AnalysisRow>(`${SELECT} ORDER BY created_at DESC, number DESC`)
  const ofFile = db
    .prepare<[string], string>(
      'SELECT DISTINCT id FROM analysis JOIN file_use ON file_use.analysis = number WHERE file_use.file_id = ?',
    )
    .pluck()
  const repeated = db.prepare('UPDATE analysis SET repeated = ? WHERE id = ?')
  const purge = db.prepare('INSERT INTO purge (analysis) SELECT number FROM analysis WHERE id = ?')
  const remove = db.prepare('DELETE FROM analysis WHERE id = ?')
  return {
    add: adder(db),
    /** Hides it at once; its tickets are left to the purger. */
    remove: (id: string): void => {
      purge.run(id)
      remove.run(id)
    },
    get: (id: string): StoredAnalysis | null => {
      const row = one.get(id)
      return row ? analysisFrom(row) : null
    },
    all: (): readonly StoredAnalysis[] => all.all().map(analysisFrom),
    patch: patcher(db),
    /** Sets how many of its tickets occur in more than one row. */
    repeated: (id: string, count: number): void => {
      repeated.run(count, id)
    },
    ofFile: (fileId: string): readonly string[] => ofFile.all(fileId),
    ...numbering(db),
  }
}

const adder = (db: Db): ((analysis: StoredAnalysis) => number) => {
  const insert = db.prepare(`INSERT INTO analysis
    (id, file_id, name, state, reason, error_code, settings, fingerprint, engine, model, imported, p99_tokens,
     made, learned, repeated, created_at, started_at, ended_at, pinned, priority)
    VALUES (:id, :fileId, :name, :state, :reason, :errorCode, :settings, :fingerprint, :engine, :model, :imported,
     :p99Tokens, :made, :learned, :repeated, :createdAt, :startedAt, :endedAt, :pinned, :priority)`)
  const count =
    db.prepare(`INSERT INTO counter (analysis, total, done, failed, skipped, by_model, by_classifier,
    by_duplicate, by_cache, by_person, by_instant, tokens_in, tokens_out)
    VALUES (:analysis, :total, :done, :failed, :skipped, :model, :classifier, :duplicate, :cache, :person,
     :instant, :tokensIn, :tokensOut)`)
  const use = db.prepare('INSERT INTO file_use (analysis, position, file_id) VALUES (?, ?, ?)')
  const file = db.prepare('SELECT 1 FROM file WHERE id = ?')
  return ({ counters: { routes, ...counters }, fileIds, ...analysis }) => {
    for (const id of fileIds) if (!file.get(id)) throw new TriajeError('not-found', { what: id })
    const settings = JSON.stringify(analysis.settings)
    const { lastInsertRowid } = insert.run({ ...analysis, settings, ...asStored(analysis) })
    for (const [position, id] of fileIds.entries()) use.run(lastInsertRowid, position, id)
    count.run({ analysis: lastInsertRowid, ...counters, ...routes })
    return Number(lastInsertRowid)
  }
}
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const numbering = (db: Db) => {
  const get = db.prepare<[string], number>('SELECT number FROM analysis WHERE id = ?').pluck()
  const find = (id: string): number | null => get.get(id) ?? null
  return {
    /** The short number of an analysis, or null when there is none (any more). */
    find,
    /** The same, or `not-found`. */
    number: (id: string): number => {
      const found = find(id)
      if (found === null) throw new TriajeError('not-found', { what: id })
      return found
    },
  }
}

const patcher =
  (db: Db) =>
  (id: string, change: AnalysisPatch, from?: readonly AnalysisState[]): boolean => {
    const given = Object.entries(COLUMNS).filter(([key]) => Object.hasOwn(change, key))
    const sets = given.map(([key, column]) => `${column} = :${key}`)
    const states = from ? ` AND state IN (SELECT value FROM json_each(:from))` : ''
    const sql = `UPDATE analysis SET ${sets.length > 0 ? sets.join(', ') : 'id = id'} WHERE id = :id${states}`
    const values = { ...change, ...asStored(change) }
    return (
      db.prepare(sql).run({ ...values, id, ...(from ? { from: JSON.stringify(from) } : {}) }).changes === 1
    )
  }

/** What SQLite has no types for. */
const asStored = ({
  imported,
  pinned,
  made,
  learned,
}: AnalysisPatch): Readonly<Record<string, number | string | null>> => ({
  ...(imported === undefined ? {} : { imported: Number(imported) }),
  ...(pinned === undefined ? {} : { pinned: Number(pinned) }),
  ...(made === undefined ? {} : { made: JSON.stringify(made) }),
  ...(learned === undefined ? {} : { learned: jsonOrNull(learned) }),
})

const COLUMNS: Readonly<Record<keyof AnalysisPatch, string>> = {
  state: 'state',
  reason: 'reason',
  errorCode: 'error_code',
  engine: 'engine',
  model: 'model',
  imported: 'imported',
  p99Tokens: 'p99_tokens',
  made: 'made',
  learned: 'learned',
  startedAt: 'started_at',
  endedAt: 'ended_at',
  pinned: 'pinned',
  priority: 'priority',
}
