import type { Db } from './connect.ts'

/** What embedding models made of texts; each is kept for as long as the content of a file that has the text. */
export const vectorsTable = (db: Db) => {
  const isThere = db.prepare<[string], number>('SELECT 1 FROM file WHERE id = ? AND gone_at IS NULL').pluck()
  const insert = db.prepare(
    'INSERT INTO vector (file_id, key, vector) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const get = db.prepare<[string], Uint8Array>('SELECT vector FROM vector WHERE key = ? LIMIT 1').pluck()
  return {
    add: (fileId: string, vectors: ReadonlyMap<string, Uint8Array>): void => {
      if (isThere.get(fileId) === undefined) return
      for (const [key, vector] of vectors) insert.run(fileId, key, vector)
    },
    get: (keys: readonly string[]): ReadonlyMap<string, Uint8Array> => {
      const known = new Map<string, Uint8Array>()
      for (const key of keys) {
        const vector = get.get(key)
        if (vector !== undefined) known.set(key, Uint8Array.from(vector))
      }
      return known
    },
  }
}

/** Where vectors of files stand whose content is gone. */
export const FORGOTTEN_VECTORS = `SELECT vector.id FROM vector
  WHERE vector.file_id NOT IN (SELECT id FROM file WHERE gone_at IS NULL)`
