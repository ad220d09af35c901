import { cellText, type Source } from '../intake/source.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { PreviewOptions, PreviewView } from './desk.ts'
import { layoutOf, withSource } from './stored-file.ts'

/** How a sheet looks under a header row; rejects with `request.invalid` for one below the data. */
export const preview = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  options: PreviewOptions,
): Promise<PreviewView> => {
  const { sheetIndex, headerRow, columns, rows: total } = await layoutOf(context, file, options)
  return withSource(context, file, async (source) => ({
    headerRow,
    columns,
    encoding: source.dialect?.encoding ?? null,
    total,
    rows: await rowsBelow(source.rows(sheetIndex), headerRow, options.limit),
  }))
}

const rowsBelow = async (
  batches: ReturnType<Source['rows']>,
  headerRow: number,
  limit: number,
): Promise<PreviewView['rows']> => {
  const rows: { number: number; cells: string[] }[] = []
  for await (const batch of batches) {
    const below = batch.filter(({ number }) => number > headerRow).slice(0, limit - rows.length)
    rows.push(...below.map(({ number, cells }) => ({ number, cells: cells.map(cellText) })))
    if (rows.length >= limit) break
  }
  return rows
}
