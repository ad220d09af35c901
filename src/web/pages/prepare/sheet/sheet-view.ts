import type { Column, Role } from '../../../../columns/layout.ts'

export type Rows = readonly (readonly string[])[]

/** What every way to show a sheet needs. */
export type SheetViewProps = {
  readonly columns: readonly Column[]
  /** The first rows, as text. */
  readonly rows: Rows
  /** Rows that the sheet has in all. */
  readonly total: number
  readonly onRole: (index: number, role: Role | null) => void
  /** Shows one of the rows whole; 0-based. */
  readonly onOpen: (row: number) => void
}
