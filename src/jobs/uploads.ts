import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { chooseSheet } from '../columns/choose-sheet.ts'
import { readLayout } from '../columns/read-layout.ts'
import { SHEET_LIMITS } from '../intake/limits.ts'
import type { IntakeWarning, Source } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { SheetLayout, StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import { diskError, syncFolder, writeFrom } from './disk.ts'
import { newId } from './ids.ts'
import { withSaved } from './learning/saved-for.ts'
import { dropStaged, stageTickets } from './staging.ts'
import { withSource } from './stored-file.ts'

/** Sheets looked at when a file comes in (contracts: limits). */
const SHEETS = 10

/** What is said of a file that comes in: its name, and how its text is encoded where its bytes do not tell. */
type Said = { readonly name: string; readonly encoding?: string | undefined }

/** Takes a file in: streamed to disk, read once, kept only if it can be used. Rejects with a `file.*` code. */
export const addFile = async (
  context: Context,
  { name, encoding }: Said,
  content: AsyncIterable<Uint8Array>,
): Promise<StoredFile> => {
  const id = newId()
  const target = context.folders.file(id)
  const { bytes, sha256 } = await receive(context, target, content)
  try {
    const shown = path.basename(name.replaceAll('\\', '/')) || 'tickets'
    const named = { id, name: shown, ...(encoding === undefined ? {} : { encoding }) }
    const read = await withSource(context, named, (source) => readAhead(context, named, source))
    const file = { ...named, bytes, sha256, createdAt: context.clock.now(), ...read, ...NEW }
    await context.store.addFile(file)
    return file
  } catch (error) {
    await rm(target, { force: true })
    await dropStaged(context, id)
    throw diskError(error, 'upload')
  }
}

/** Written under a temporary name, made durable, then renamed: an upload cut short leaves nothing. */
const receive = async (
  { folders }: Context,
  target: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> => {
  const partial = path.join(folders.temporary, path.basename(target))
  const written = await writeFrom(partial, content).catch((error: unknown) => {
    throw diskError(error, 'upload')
  })
  await rename(partial, target)
  syncFolder(path.dirname(target))
  return written
}

const NEW = { pinned: false, goneAt: null } as const

type Read = Pick<StoredFile, 'layouts' | 'warnings'>

const readAhead = async (
  context: Context,
  { id, name }: { id: string; name: string },
  source: Source,
): Promise<Read> => {
  const [first, ...others] = await readLayouts(source, name)
  if (!first) throw new TriajeError('file.empty', { name })
  const foreseen = await stageTickets(context, id, { source, layout: first })
  const known = await withSaved(context.folders, first, foreseen)
  const layouts = [Object.keys(known).length > 0 ? { ...first, foreseen: known } : first, ...others]
  return { layouts, warnings: [...source.warnings(), ...formatWarnings(source), ...widthWarnings(first)] }
}

/** Said of every file that cannot be extended in place. */
const formatWarnings = ({ format }: Source): readonly IntakeWarning[] =>
  format === 'xlsx' || format === 'csv' ? [] : [AS_XLSX]

const AS_XLSX: IntakeWarning = {
  code: 'file.as-xlsx',
  text: {
    es: 'Este tipo de archivo no se puede ampliar: el resultado será un .xlsx con sus valores, fechas y anchos de columna',
    en: 'This type of file cannot be extended: the result will be an .xlsx with its values, dates and column widths',
  },
}

/** Columns that an analysis adds at most. */
const MOST_ADDED = 16

/** Said while there is time for another export: the room of a sheet is seen only when the result is written. */
const widthWarnings = ({ columns }: SheetLayout): readonly IntakeWarning[] => {
  const last = columns.findLast(({ name, index }) => name !== `Column ${index}`)?.index ?? 0
  return last > SHEET_LIMITS.columns - MOST_ADDED ? [NO_ROOM] : []
}

const NO_ROOM: IntakeWarning = {
  code: 'file.no-room',
  text: {
    es: 'La hoja llega hasta la última columna de Excel: no hay sitio para columnas nuevas y el resultado solo podrá ser .csv o .json',
    en: 'The sheet reaches to the last column that Excel has: there is no room for new ones, and the result can only be .csv or .json',
  },
}

/** The sheets with anything in them, likeliest first. */
const readLayouts = async (source: Source, name: string): Promise<readonly SheetLayout[]> => {
  const found: SheetLayout[] = []
  for (const sheet of source.sheets.slice(0, SHEETS)) {
    const { layout, rows } = await readLayout(source, sheet.index, { turn: setImmediate })
    if (rows > 0) found.push({ ...layout, rows })
  }
  if (found.length === 0) throw new TriajeError('file.empty', { name })
  const first = chooseSheet(found, source.sheets)
  return [first, ...found.filter((layout) => layout !== first)]
}
