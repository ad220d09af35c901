import path from 'node:path'
import { TriajeError } from '../../shared/errors.ts'
import type { Db } from './connect.ts'
import { MIGRATIONS } from './schema.ts'

/** Rejects with `data.newer` when a newer Triaje made the database; reads only. */
export const refuseNewer = (db: Db): void => {
  if (versionOf(db) > MIGRATIONS.length)
    throw new TriajeError('data.newer', { folder: path.dirname(db.name) })
}

/** Brings the schema up to date, one transaction a version. */
export const migrate = (db: Db, migrations: readonly string[] = MIGRATIONS): void => {
  const version = versionOf(db)
  migrations.slice(version).forEach((sql, step) => {
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${version + step + 1}`)
    })()
  })
}

const versionOf = (db: Db): number => Number(db.pragma('user_version', { simple: true }))
