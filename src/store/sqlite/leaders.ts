import type { Db } from './connect.ts'

/** Where a key waits: its leader is the first of its tickets without a result. */
export type Waiting = {
  readonly analysis: number
  readonly key: string
  readonly row: number
  readonly size: number
}

export type LeadersTable = ReturnType<typeof leadersTable>

/** The duplicate keys of an analysis, and which of them wait. Kept right ticket by ticket, never by counting. */
export const leadersTable = (db: Db) => {
  const wait = db
    .prepare<[Waiting], number>(
      `INSERT INTO leader (analysis, key, row, rank, waiting) VALUES (:analysis, :key, :row, -:size, 1)
       ON CONFLICT (analysis, key) DO UPDATE SET
         rank = CASE WHEN waiting = 0 OR row > excluded.row THEN excluded.rank ELSE rank END,
         row = CASE WHEN waiting = 0 OR row > excluded.row THEN excluded.row ELSE row END,
         waiting = waiting + 1
       RETURNING id`,
    )
    .pluck()
  const finish = db
    .prepare<[number], number>('UPDATE leader SET waiting = waiting - 1 WHERE id = ? RETURNING waiting')
    .pluck()
  const advance = db.prepare(
    `UPDATE leader SET (row, rank) = (
       SELECT ticket.id & 4294967295, -ticket.size FROM ticket
       WHERE ticket.leader = leader.id AND ticket.id >= leader.analysis * 4294967296 + leader.row
         AND NOT EXISTS (SELECT 1 FROM result WHERE result.id = ticket.id)
       ORDER BY ticket.id LIMIT 1)
     WHERE id = ?`,
  )
  return {
    /** One more ticket of the key waits; the leader's id. */
    wait: (waiting: Waiting): number => Number(wait.get(waiting)),
    /** One ticket less waits; true when others of the key still do. */
    finish: (leader: number): boolean => (finish.get(leader) ?? 0) > 0,
    /** Moves on to the first ticket without a result; only while some wait. */
    advance: (leader: number): void => {
      advance.run(leader)
    },
  }
}
