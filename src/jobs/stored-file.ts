import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { readLayout } from '../columns/read-layout.ts'
import { openSource } from '../intake/open.ts'
import type { Source } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { SheetLayout, StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import { type OpenFile, openFile, scratchIn } from './disk.ts'
import { openLegacy } from './legacy/open-legacy.ts'

/** Opens the file that a user gave, for the time of `work`. */
export const withSource = async <T>(
  { folders }: Pick<Context, 'folders'>,
  file: Pick<StoredFile, 'id' | 'name' | 'encoding'>,
  work: (source: Source) => Promise<T>,
): Promise<T> => {
  const bytes = await openKept(folders.file(file.id), file.name)
  try {
    const scratch = scratchIn(folders.temporary)
    const { name, encoding } = file
    const said = encoding === undefined ? {} : { encoding }
    const source = await openSource({ bytes, scratch, legacy: openLegacy, name, ...said })
    try {
      return await work(source)
    } finally {
      source.close()
    }
  } finally {
    await bytes.close()
  }
}

/** Rejects with `file.gone` when its time is over, or somebody took it out of the folder. */
const openKept = async (file: string, name: string): Promise<OpenFile> => {
  try {
    return await openFile(file)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw missing ? new TriajeError('file.gone', { name }, { cause: error }) : error
  }
}

/** Rejects with `file.gone`. */
export const checkKept = ({ name, goneAt }: Pick<StoredFile, 'name' | 'goneAt'>): void => {
  if (goneAt !== null) throw new TriajeError('file.gone', { name })
}

/** A sheet, the likeliest when none is named; read anew when the user says another header row (1-based). */
export const layoutOf = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { sheet, headerRow }: { readonly sheet?: string; readonly headerRow?: number },
): Promise<SheetLayout> => {
  const found = sheet === undefined ? file.layouts[0] : sheetNamed(file, sheet)
  if (!found) throw new TriajeError('file.empty', { name: file.name })
  if (headerRow === undefined || headerRow === found.headerRow) return found
  const { layout, rows } = await withSource(context, file, (source) =>
    readLayout(source, found.sheetIndex, { headerRow, turn: setImmediate }),
  )
  return { ...layout, rows }
}

const sheetNamed = (file: StoredFile, sheet: string): SheetLayout => {
  const found = file.layouts.find((layout) => layout.sheet === sheet)
  if (found) return found
  const sheets = file.layouts.map((layout) => layout.sheet).join(', ')
  throw new TriajeError('sheet.unknown', { sheet, sheets }, { field: 'sheet' })
}

/** Rejects with `file.changed` when the bytes on disk are not those that came in, with `file.gone` when there are none. */
export const checkUnchanged = async (
  { folders }: Pick<Context, 'folders'>,
  file: StoredFile,
): Promise<void> => {
  checkKept(file)
  const hash = createHash('sha256')
  await pipeline(createReadStream(folders.file(file.id)), hash)
  if (hash.digest('hex') !== file.sha256) throw new TriajeError('file.changed', { name: file.name })
}
