import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ByteSink } from '../shared/random-access.ts'
import type { Context } from './context.ts'
import type { ResultFile } from './desk.ts'
import { diskError, fileSink } from './disk.ts'

type Write = (sink: ByteSink) => Promise<void>

/** A new file for a client, whole on disk; without room for it (`disk.full`) nothing of it is left. */
export const resultFile = async (
  { folders }: Pick<Context, 'folders'>,
  name: string,
  write: Write,
): Promise<ResultFile> => {
  const folder = await mkdtemp(path.join(folders.temporary, 'result-')).catch((error: unknown) => {
    throw diskError(error, 'files')
  })
  const target = path.join(folder, 'result')
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const bytes = await written(target, write)
    return { path: target, name, bytes, dispose }
  } catch (error) {
    await dispose()
    throw diskError(error, 'files')
  }
}

/** How many bytes were written. */
const written = async (target: string, write: Write): Promise<number> => {
  const sink = fileSink(target)
  try {
    await write(sink)
  } catch (error) {
    sink.abandon()
    throw error
  }
  return sink.finish()
}
