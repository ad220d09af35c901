import type { CellStyles } from './cell-styles.ts'
import { cellXml, looksLive, type OutCell } from './cell-xml.ts'
import type { RowSlot } from './sheet-splicer.ts'
import type { CellSource } from './spliced-sheet.ts'

export type CellPlan = {
  readonly headerRow: number
  readonly firstColumn: number
  /** The last row of the table that the tickets are in, or null: below it something else may be in the way. */
  readonly endRow: number | null
  /** The new columns; `wrap` for long text. */
  readonly columns: readonly { readonly header: string; readonly wrap: boolean }[]
  readonly styles: CellStyles
  /** What goes into the rows of one batch. */
  values(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

/** Turns values into cells in the style of their neighbours. */
export const newCells = (plan: CellPlan): CellSource => {
  const { headerRow } = plan
  const headers = plan.columns.map(({ header }) => header)
  return async (all, prefix) => {
    const slots = all.filter((slot) => !isTaken(slot, plan))
    const rows = slots.map(({ row }) => row).filter((row) => row !== headerRow)
    const values = rows.length > 0 ? await plan.values(rows) : new Map<number, readonly OutCell[]>()
    const filled = new Map<RowSlot, string>()
    for (const slot of slots) {
      const row = slot.row === headerRow ? headers : values.get(slot.row)
      if (row) filled.set(slot, rowXml(plan, { slot, row, prefix }))
    }
    return filled
  }
}

/** A value or a formula. */
const CONTENT = /<(?:[^\s/<>:]+:)?(?:(?:v|t)(?:\s[^<>]*)?>[^<]|f[\s/>])/

const isTaken = ({ row, original }: RowSlot, { endRow }: CellPlan): boolean =>
  endRow !== null && row > endRow && CONTENT.test(original)

type NewRow = { readonly slot: RowSlot; readonly row: readonly OutCell[]; readonly prefix: string }

const rowXml = (plan: CellPlan, { slot, row, prefix }: NewRow): string =>
  plan.columns
    .map(({ wrap }, i) => {
      const value = row[i] ?? null
      const style =
        slot.row === plan.headerRow
          ? slot.style
          : plan.styles.derive(slot.style, { quoted: looksLive(value), wrapped: wrap })
      return cellXml(value, { row: slot.row, column: plan.firstColumn + i, style, prefix })
    })
    .join('')
