import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './sheet-grid.module.css'
import type { SideSpace } from './use-window.ts'

type GridRowProps = {
  /** 0-based. */
  readonly index: number
  readonly cells: readonly string[]
  /** Those in view. */
  readonly columns: readonly Column[]
  readonly space: SideSpace
  readonly onOpen: (row: number) => void
}

/** Characters of a cell that can be in view; the whole text is one click away. */
const MOST = 200

/** One row: its number opens it by keyboard, any cell by mouse. */
export const GridRow = ({ index, cells, columns, space, onOpen }: GridRowProps) => {
  const { prepare } = useWords()
  const number = useFormat().number(index + 1)
  const open = (): void => onOpen(index)
  return (
    <tr className={classes.row} aria-rowindex={index + 2}>
      <th scope="row" className={classes.gutter}>
        <button type="button" aria-label={prepare.sheet.showRecord(number)} onClick={open}>
          {number}
        </button>
      </th>
      <td aria-hidden className={classes.space} style={{ width: space.left }} />
      {columns.map(({ index: at, role }) => (
        <td key={at} className={classes.cell} aria-colindex={at + 1}>
          <CellText text={cells[at - 1] ?? ''} used={role !== null} onOpen={open} />
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
