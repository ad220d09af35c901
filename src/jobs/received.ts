import type { Layout } from '../columns/layout.ts'
import { cellText, type SheetRow, type Source } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { ReceivedView } from './desk.ts'
import { checkUnchanged, withSource } from './stored-file.ts'

/** The row of a ticket as the file brought it. Rejects with `file.changed`, or `not-found` for a row with nothing. */
export const received = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { layout, row }: { readonly layout: Layout; readonly row: number },
): Promise<ReceivedView> => {
  await checkUnchanged(context, file)
  const found = await withSource(context, file, (source) => rowAt(source.rows(layout.sheetIndex), row))
  if (!found) throw new TriajeError('not-found', { what: `${file.name}/${row}` })
  const cells = found.cells.map((cell, i) => ({ name: nameOf(layout, i + 1), text: cellText(cell) }))
  return { cells: cells.filter(({ text }) => text.trim() !== '') }
}

const rowAt = async (batches: ReturnType<Source['rows']>, wanted: number): Promise<SheetRow | undefined> => {
  for await (const batch of batches) {
    const found = batch.find(({ number }) => number >= wanted)
    if (found) return found.number === wanted ? found : undefined
  }
  return undefined
}

/** A row may be wider than its header. */
const nameOf = ({ columns }: Layout, index: number): string =>
  columns.find((column) => column.index === index)?.name ?? `#${index}`
