import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Context } from './context.ts'

/** What the data folder takes of the disk, in bytes. */
export const bytesUsed = ({ folders }: Pick<Context, 'folders'>): number =>
  [folders.root, folders.files, folders.learned, folders.temporary]
    .flatMap(filesIn)
    .reduce((sum, bytes) => sum + bytes, 0)

const filesIn = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false })
    return found?.isFile() ? [found.size] : []
  })
