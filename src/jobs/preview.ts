import { cellText } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import { withSource } from './stored-file.ts'

/** The first rows below the header of a sheet, as text. */
export const preview = (
  context: Context,
  file: StoredFile,
  { sheet, limit }: { sheet: string; limit: number },
): Promise<readonly (readonly string[])[]> => {
  const layout = file.layouts.find((one) => one.sheet === sheet)
  if (!layout) throw new TriajeError('not-found', { what: sheet })
  return withSource(context, file, async (source) => {
    const rows: string[][] = []
    for await (const batch of source.rows(layout.sheetIndex)) {
      const below = batch.filter(({ number }) => number > layout.headerRow)
      rows.push(...below.slice(0, limit - rows.length).map(({ cells }) => cells.map(cellText)))
      if (rows.length >= limit) break
    }
    return rows
  })
}
