import type { Db } from './connect.ts'

export const valuesTable = (db: Db) => {
  const get = db.prepare<[string], string>('SELECT value FROM value WHERE name = ?').pluck()
  const set = db.prepare(
    'INSERT INTO value (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  return {
    get: (name: string): string | null => get.get(name) ?? null,
    set: (name: string, value: string): void => {
      set.run(name, value)
    },
  }
}
