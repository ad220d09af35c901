import { getRouteApi } from '@tanstack/react-router'
import type { FileView } from '../../../jobs/desk.ts'

export type Sheet = FileView['sheets'][number]

export type SheetInUse = {
  readonly recognised: Sheet
  /** 1-based; another than the recognised one when the user says so. */
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
  const recognised = file.sheets.find(({ name }) => name === search.sheet) ?? file.sheets[0] ?? NOTHING
  return {
    recognised,
    headerRow: search.headerRow ?? recognised.headerRow,
    choose: (sheet) => {
      const others = search.with ? { with: search.with } : {}
      void navigate({ search: { sheet, ...others }, replace: true })
    },
    setHeaderRow: (row) => {
      const { headerRow: _, ...kept } = search
      const moved = row === recognised.headerRow ? {} : { headerRow: row }
      void navigate({ search: { ...kept, ...moved }, replace: true })
    },
  }
}
