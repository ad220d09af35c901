import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { markOf } from './tickets.ts'

/** What is in the store, read past the program. */
export type Contents = {
  readonly integrity: string
  /** Answers by the id of their ticket. */
  readonly answers: ReadonlyMap<number, string>
  /** Marks of the tickets with an answer. */
  readonly finished: ReadonlySet<string>
  /** Ids of tickets whose answer is another ticket's. */
  readonly swapped: readonly number[]
  readonly analyses: readonly AnalysisRow[]
  readonly files: readonly FileRow[]
  /** Tickets of analyses that are no more. */
  readonly orphans: number
}

export type AnalysisRow = {
  readonly id: string
  readonly fileId: string
  readonly state: string
  readonly tickets: number
  readonly done: number
  readonly failed: number
  readonly skipped: number
  readonly byRoute: number
  readonly counted: string
}
type FileRow = { readonly id: string; readonly bytes: number; readonly sha256: string }

const ANALYSES = `
  SELECT analysis.id, analysis.file_id AS fileId, analysis.state,
    (SELECT count(*) FROM ticket WHERE ticket.id >> 32 = number) AS tickets,
    (SELECT count(*) FROM result WHERE result.id >> 32 = number AND state = 'done') AS done,
    (SELECT count(*) FROM result WHERE result.id >> 32 = number AND state = 'failed') AS failed,
    (SELECT count(*) FROM result WHERE result.id >> 32 = number AND state = 'skipped') AS skipped,
    by_model + by_duplicate + by_cache + by_instant AS byRoute,
    total || '/' || counter.done || '/' || counter.failed || '/' || counter.skipped AS counted
  FROM analysis JOIN counter ON counter.analysis = number`

const ANSWERS = `
  SELECT result.id, ticket_text.description AS text, answer.summary FROM result
  JOIN ticket_text USING (id) JOIN answer USING (id) JOIN analysis ON number = result.id >> 32
  WHERE result.state = 'done'`

const ORPHANS = 'SELECT count(*) FROM ticket_text WHERE id >> 32 NOT IN (SELECT number FROM analysis)'

type AnswerRow = { readonly id: number; readonly text: string; readonly summary: string }

const read = (db: Database.Database): Contents => {
  const answers = db.prepare<[], AnswerRow>(ANSWERS).all()
  const marked = answers.map(({ id, text, summary }) => ({ id, own: markOf(text), told: markOf(summary) }))
  return {
    integrity: String(db.pragma('integrity_check', { simple: true })),
    answers: new Map(answers.map(({ id, summary }) => [id, summary])),
    finished: new Set(marked.flatMap(({ own }) => own ?? [])),
    swapped: marked.filter(({ own, told }) => told !== null && told !== own).map(({ id }) => id),
    analyses: db.prepare<[], AnalysisRow>(ANALYSES).all(),
    files: db.prepare<[], FileRow>('SELECT id, bytes, sha256 FROM file').all(),
    orphans: db.prepare<[], number>(ORPHANS).pluck().get() ?? 0,
  }
}

/** The store of a running server. */
export const readLive = (data: string): Contents => {
  const db = new Database(path.join(data, 'triaje.db'), { readonly: true, timeout: 5000 })
  try {
    return db.transaction(read)(db)
  } finally {
    db.close()
  }
}

/** The store that a killed server left, from a copy: nothing is mended before the next start. Null before there is one. */
export const readLeft = (data: string): Contents | null => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'triaje-left-'))
  try {
    for (const name of ['triaje.db', 'triaje.db-wal'])
      if (existsSync(path.join(data, name))) copyFileSync(path.join(data, name), path.join(scratch, name))
    if (!existsSync(path.join(scratch, 'triaje.db'))) return null
    const db = new Database(path.join(scratch, 'triaje.db'))
    try {
      return db.pragma('user_version', { simple: true }) === 0 ? null : read(db)
    } finally {
      db.close()
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
