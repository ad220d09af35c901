import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** The data folder's parts; file contents lie under their id, never under a name that a user gave. */
export type Folders = {
  readonly root: string
  readonly database: string
  /** Holds the uploads and nothing else. */
  readonly files: string
  file(id: string): string
  /** For files on their way in or out; emptied at every start. */
  readonly temporary: string
}

export const openFolders = (root: string): Folders => {
  const files = path.join(root, 'files')
  const temporary = path.join(root, 'tmp')
  for (const folder of [root, files]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { mode: 0o700 })
  const database = path.join(root, 'triaje.db')
  return { root, database, files, file: (id) => path.join(files, id), temporary }
}
