import type { Column, Role } from '../../../../columns/layout.ts'
import type { PreviewView } from '../../../../jobs/desk.ts'

export type Rows = PreviewView['rows']

/** What every way to show a sheet needs. */
export type SheetViewProps = {
  readonly columns: readonly Column[]
  readonly rows: Rows
  /** Rows that the sheet has in all. */
  readonly total: number
  readonly onRole: (index: number, role: Role | null) => void
  /** Shows the row at a place (0-based) whole. */
  readonly onOpen: (at: number) => void
}
