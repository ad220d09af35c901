import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import Database from 'better-sqlite3'
import { readTar } from '../../src/jobs/backup/tar.ts'

const STORED = path.resolve('test/upgrade/version-1.tar.gz')

/** Writes the data folder of the first schema; its paused analysis, which nobody would go on with, is being deleted. */
export const writeStored = async (
  data: string,
): Promise<{ readonly analysis: string; readonly file: string }> => {
  mkdirSync(path.join(data, 'files'), { recursive: true })
  const tar = readTar(createReadStream(STORED).pipe(createGunzip()), () => new Error('cut'))
  for (let entry = await tar.next(); entry; entry = await tar.next()) {
    const content = Buffer.concat(await Array.fromAsync(tar.content(entry)))
    if (!entry.name.endsWith('/')) writeFileSync(path.join(data, entry.name), content, { flush: true })
  }
  const db = new Database(path.join(data, 'triaje.db'))
  try {
    db.exec(`INSERT INTO purge (analysis) SELECT number FROM analysis WHERE state = 'paused';
      DELETE FROM analysis WHERE state = 'paused'`)
    const row = db.prepare('SELECT id AS analysis, file_id AS file FROM analysis').get()
    return row as { readonly analysis: string; readonly file: string }
  } finally {
    db.close()
  }
}

/** Tickets of the analysis that is left. */
export const STORED_ROWS = 12
