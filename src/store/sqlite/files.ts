import type { StoredFile } from '../store.ts'
import type { Db } from './connect.ts'

type FileRow = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly created_at: number
  readonly layouts: string
  readonly warnings: string
}

export const filesTable = (db: Db) => {
  const insert = db.prepare(
    'INSERT INTO file (id, name, bytes, sha256, created_at, layouts, warnings) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const one = db.prepare<[string], FileRow>('SELECT * FROM file WHERE id = ?')
  const all = db.prepare<[], FileRow>('SELECT * FROM file ORDER BY created_at DESC, rowid DESC')
  const remove = db.prepare('DELETE FROM file WHERE id = ?')
  // no analysis has this number: it stands for the words of a file's samples, to be cleared from the disk
  const purge = db.prepare('INSERT OR IGNORE INTO purge (analysis) VALUES (0)')
  return {
    add: ({ id, name, bytes, sha256, createdAt, layouts, warnings }: StoredFile): void => {
      insert.run(id, name, bytes, sha256, createdAt, JSON.stringify(layouts), JSON.stringify(warnings))
    },
    get: (id: string): StoredFile | null => {
      const row = one.get(id)
      return row ? fileFrom(row) : null
    },
    all: (): readonly StoredFile[] => all.all().map(fileFrom),
    remove: (id: string): void => {
      remove.run(id)
      purge.run()
    },
  }
}

const fileFrom = (row: FileRow): StoredFile => ({
  id: row.id,
  name: row.name,
  bytes: row.bytes,
  sha256: row.sha256,
  createdAt: row.created_at,
  layouts: JSON.parse(row.layouts) as StoredFile['layouts'],
  warnings: JSON.parse(row.warnings) as StoredFile['warnings'],
})
