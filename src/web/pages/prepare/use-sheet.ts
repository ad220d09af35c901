import { getRouteApi } from '@tanstack/react-router'
import type { FileView } from '../../../jobs/desk.ts'

export type Sheet = FileView['sheets'][number]

export type SheetInUse = {
  /** As the server recognised it. */
  readonly layout: Sheet
  /** 1-based; another than the layout's when the user says so. */
  readonly headerRow: number
  choose(name: string): void
  setHeaderRow(row: number): void
}

const route = getRouteApi('/files/$id')

const NOTHING: Sheet = { name: '', sheet: '', sheetIndex: 0, headerRow: 1, columns: [], rows: 0 }

/** Which sheet and header row are in use; both are kept in the address. */
export const useSheet = (file: FileView): SheetInUse => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const layout = file.sheets.find(({ name }) => name === search.sheet) ?? file.sheets[0] ?? NOTHING
  return {
    layout,
    headerRow: search.headerRow ?? layout.headerRow,
    choose: (sheet) => void navigate({ search: { sheet }, replace: true }),
    setHeaderRow: (row) => {
      const { headerRow: _, ...kept } = search
      const moved = row === layout.headerRow ? {} : { headerRow: row }
      void navigate({ search: { ...kept, ...moved }, replace: true })
    },
  }
}
