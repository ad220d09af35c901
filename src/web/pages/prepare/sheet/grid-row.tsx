import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './sheet-grid.module.css'
import type { Rows } from './sheet-view.ts'
import type { SideSpace } from './use-window.ts'

type GridRowProps = {
  /** Its place among the rows, 0-based. */
  readonly at: number
  readonly row: Rows[number] | undefined
  /** Those in view. */
  readonly columns: readonly Column[]
  readonly space: SideSpace
  readonly onOpen: (at: number) => void
}

/** Characters of a cell that can be in view; the whole text is one click away. */
const MOST = 200

/** One row: its number opens it by keyboard, any cell by mouse. */
export const GridRow = ({ at, row, columns, space, onOpen }: GridRowProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  if (!row) return null
  const number = format.number(row.number)
  const open = (): void => onOpen(at)
  return (
    <tr className={classes.row} aria-rowindex={at + 2}>
      <th scope="row" className={classes.gutter}>
        <button type="button" aria-label={prepare.sheet.showRecord(number)} onClick={open}>
          {number}
        </button>
      </th>
      <td aria-hidden className={classes.space} style={{ width: space.left }} />
      {columns.map(({ index, role }) => (
        <td key={index} className={classes.cell} aria-colindex={index + 1}>
          <CellText text={row.cells[index - 1] ?? ''} used={role !== null} onOpen={open} />
        </td>
      ))}
      <td aria-hidden className={classes.space} style={{ width: space.right }} />
    </tr>
  )
}

type CellTextProps = { readonly text: string; readonly used: boolean; readonly onOpen: () => void }

const CellText = ({ text, used, onOpen }: CellTextProps) =>
  text === '' ? null : (
    <button type="button" tabIndex={-1} data-used={used || undefined} onClick={onOpen}>
      {text.slice(0, MOST)}
    </button>
  )
