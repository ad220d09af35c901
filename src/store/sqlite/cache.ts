import type { Answer } from '../../analysis/answer.ts'
import type { Commit } from '../store.ts'
import type { Db } from './connect.ts'

export const cacheTable = (db: Db) => {
  const insert = db.prepare(
    'INSERT INTO cache (key, answer, analysis) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const use = db.prepare('INSERT INTO cache_use (analysis, key) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const get = db.prepare<[string], string>('SELECT answer FROM cache WHERE key = ?').pluck()
  return {
    /** Keeps the answers, and that the analysis made or used them. */
    add: (analysis: number, entries: Commit['cache']): void => {
      for (const { key, answer } of entries) {
        const made = insert.run(key, JSON.stringify(answer), analysis).changes === 1
        if (!made) use.run(analysis, key)
      }
    },
    get: (keys: readonly string[]): ReadonlyMap<string, Answer> => {
      const known = new Map<string, Answer>()
      for (const key of keys) {
        const answer = get.get(key)
        if (answer !== undefined) known.set(key, JSON.parse(answer) as Answer)
      }
      return known
    },
  }
}
