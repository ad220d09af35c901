import type { Workbook, WorkbookSheet } from '../../intake/xlsx/workbook.ts'
import type { CellStyles } from './cell-styles.ts'
import type { OutCell } from './cell-xml.ts'
import type { ExtraSheet } from './extra-sheet.ts'
import type { ColumnRules } from './own-rules.ts'
import type { Placement } from './placement.ts'
import type { StylePart } from './style-part.ts'
import type { Survey } from './survey.ts'

type NamedColumn = ColumnRules & { readonly header: string; readonly width: number; readonly wrap: boolean }

/** Everything that is known before the first byte is written. */
export type AppendJob = {
  readonly workbook: Workbook
  readonly sheet: WorkbookSheet
  readonly styles: Styles
  readonly survey: Survey
  readonly placement: Placement
  readonly headerRow: number
  /** The new columns; headers as they are written, widths in characters. */
  readonly columns: readonly NamedColumn[]
  /** What a sheet with lists is called. */
  readonly listSheetName: string
  /** Sheets of ours that go behind the workbook's own. */
  readonly extraSheets: readonly ExtraSheet[]
  /** What goes into the rows of one batch. */
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

/** The styles part and what makes new cell formats in it. */
type Styles = {
  readonly part: StylePart
  readonly cells: CellStyles
}
