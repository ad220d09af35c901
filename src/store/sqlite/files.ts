import type { SheetLayout, StoredFile } from '../store.ts'
import type { Db } from './connect.ts'

type FileRow = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly created_at: number
  readonly layouts: string
  readonly encoding: string | null
  readonly warnings: string
  readonly pinned: number
  readonly gone_at: number | null
}

export const filesTable = (db: Db) => {
  const insert = db.prepare(
    `INSERT INTO file (id, name, bytes, sha256, created_at, layouts, encoding, warnings, pinned, gone_at)
     VALUES (:id, :name, :bytes, :sha256, :createdAt, :layouts, :encoding, :warnings, :pinned, :goneAt)`,
  )
  const one = db.prepare<[string], FileRow>('SELECT * FROM file WHERE id = ?')
  const all = db.prepare<[], FileRow>('SELECT * FROM file ORDER BY created_at DESC, rowid DESC')
  const pin = db.prepare('UPDATE file SET pinned = ? WHERE id = ?')
  const forget = db.prepare('UPDATE file SET gone_at = ?, layouts = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM file WHERE id = ?')
  // no analysis has this number: it stands for the words of a file's samples, to be cleared from the disk
  const purge = db.prepare('INSERT OR IGNORE INTO purge (analysis) VALUES (0)')
  return {
    add: (file: StoredFile): void => {
      insert.run({
        ...file,
        layouts: JSON.stringify(file.layouts),
        encoding: file.encoding ?? null,
        warnings: JSON.stringify(file.warnings),
        pinned: Number(file.pinned),
      })
    },
    get: (id: string): StoredFile | null => {
      const row = one.get(id)
      return row ? fileFrom(row) : null
    },
    all: (): readonly StoredFile[] => all.all().map(fileFrom),
    pin: (id: string, pinned: boolean): boolean => pin.run(Number(pinned), id).changes === 1,
    forgetContent: (id: string, at: number): void => {
      const row = one.get(id)
      if (!row) return
      forget.run(at, JSON.stringify(fileFrom(row).layouts.map(withoutSamples)), id)
      purge.run()
    },
    remove: (id: string): void => {
      remove.run(id)
      purge.run()
    },
    /** Has the purger clear the disk although nothing was removed just now. */
    markPurge: (): void => {
      purge.run()
    },
  }
}

const withoutSamples = (layout: SheetLayout): SheetLayout => ({
  ...layout,
  columns: layout.columns.map((column) => ({ ...column, sample: [] })),
})

const fileFrom = (row: FileRow): StoredFile => ({
  id: row.id,
  name: row.name,
  bytes: row.bytes,
  sha256: row.sha256,
  createdAt: row.created_at,
  layouts: JSON.parse(row.layouts) as StoredFile['layouts'],
  ...(row.encoding === null ? {} : { encoding: row.encoding }),
  warnings: JSON.parse(row.warnings) as StoredFile['warnings'],
  pinned: row.pinned === 1,
  goneAt: row.gone_at,
})
