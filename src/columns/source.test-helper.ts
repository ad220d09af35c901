import type { CellValue, SheetInfo, SheetRow, Source } from '../intake/source.ts'

/** Rows of a sheet as intake gives them: numbered from 1, empty ones left out. */
export const sheetRows = (rows: readonly (readonly CellValue[])[]): readonly SheetRow[] =>
  rows
    .map((cells, at) => ({ number: at + 1, cells, hidden: false }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))

/** A source of sheets that live in memory, handed out in batches of 20 rows. */
export const sourceOf = (sheets: Record<string, readonly (readonly CellValue[])[]>): Source => {
  const names = Object.keys(sheets)
  const infos: readonly SheetInfo[] = names.map((name, index) => ({ name, index, visible: true }))
  return {
    format: 'xlsx',
    sheets: infos,
    async *rows(index) {
      const rows = sheetRows(sheets[names[index] ?? ''] ?? [])
      for (let from = 0; from < rows.length; from += 20) yield rows.slice(from, from + 20)
    },
    warnings: () => [],
    close: () => {},
  }
}
