import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Layout } from '../columns/layout.ts'
import { readLayout } from '../columns/read-layout.ts'
import { openSource } from '../intake/open.ts'
import type { Source } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import { openFile, scratchIn } from './disk.ts'

/** Opens the file that a user gave, for the time of `work`. */
export const withSource = async <T>(
  { folders }: Pick<Context, 'folders'>,
  file: Pick<StoredFile, 'id' | 'name'>,
  work: (source: Source) => Promise<T>,
): Promise<T> => {
  const bytes = await openFile(folders.file(file.id))
  try {
    const source = await openSource({ bytes, scratch: scratchIn(folders.temporary), name: file.name })
    try {
      return await work(source)
    } finally {
      source.close()
    }
  } finally {
    await bytes.close()
  }
}

/** The layout of a sheet when the user says where its headers are. */
export const layoutAt = (
  context: Context,
  file: StoredFile,
  { sheetIndex, headerRow }: { sheetIndex: number; headerRow: number | undefined },
): Promise<Layout> =>
  withSource(context, file, async (source) => {
    const { layout } = await readLayout(source, sheetIndex, headerRow === undefined ? {} : { headerRow })
    return layout
  })

/** Rejects with `file.changed` when the bytes on disk are not those that came in. */
export const checkUnchanged = async ({ folders }: Context, file: StoredFile): Promise<void> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(folders.file(file.id)), hash)
  if (hash.digest('hex') !== file.sha256) throw new TriajeError('file.changed', { name: file.name })
}
